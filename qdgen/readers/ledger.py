"""The book that a reader keeps while it reads on: every fault and every remark, each with its line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from qdgen.errors import Fault, ModelError, Remark
from qdgen.location import Location
from qdgen.vietnamese.capitals import lower_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from qdgen.readers.lines import Line

EXCERPT = 80
"""Characters of a line that a message quotes."""

Part = TypeVar("Part")


@dataclass(slots=True, kw_only=True)
class Ledger:
    """Sổ ghi lỗi và lưu ý của một lần đọc: `source` is the name of the file, for the places."""

    source: str = ""
    faults: list[Fault] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def place(self, at: Line | int | None) -> Location:
        """Vị trí: the source and the line, with the beginning of its words when they are known."""
        if at is None or isinstance(at, int):
            return Location(source=self.source, line=at)
        return Location(source=self.source, line=at.at, excerpt=excerpt(at.full))

    def fault(self, at: Line | int | None, message: str, advice: str = "") -> None:
        """Ghi một lỗi: the document cannot be built; reading goes on for the faults that follow.

        The line is quoted where it is given as a Line: a part that is missing is told at the number of a line.
        """
        self.faults.append(Fault(message=message, location=self.place(at), advice=lower_first(advice)))

    def remark(self, at: Line | int | None, message: str, before: str = "", after: str = "") -> None:
        """Ghi một lưu ý: something was put right or guessed: `before` became `after`."""
        location = self.place(at)
        self.remarks.append(Remark(message=message, location=location, before=excerpt(before), after=excerpt(after)))

    def built(self, at: Line | int | None, make: Callable[[], Part]) -> Part | None:
        """Dựng một phần của mô hình: what `make` gives, or None and a fault where the model refuses it."""
        try:
            return make()
        except ModelError as error:
            for fault in error.faults:
                self.fault(at, fault.message, fault.advice)
            return None


def excerpt(text: str) -> str:
    """Trích dẫn: the text, cut with an ellipsis where it is long."""
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
