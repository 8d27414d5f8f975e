"""The book that a reader keeps while it reads on: every fault and every remark, each with its line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from qdgen.errors import Fault, ModelError, Remark, together
from qdgen.location import Location
from qdgen.model import AdministrativeDocument
from qdgen.readers.capitals import small_letters
from qdgen.readers.excerpts import excerpt
from qdgen.readers.grammar.unkept import Unkept
from qdgen.readers.typed.repairs import CHARACTER_KINDS, repair_kind, visible
from qdgen.vietnamese.capitals import lower_first

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.errors import RemarkKind, Sureness
    from qdgen.readers.typed.lines import Line

ADVICE = "viết lại phần này cho đúng, hoặc bỏ nó nếu không dùng."
"""Cách sửa where the model has none of its own."""

Part = TypeVar("Part")


@dataclass(slots=True, kw_only=True)
class Ledger:
    """Sổ ghi lỗi và lưu ý của một lần đọc: `source` is the name of the file, for the places.

    `in_word` says that it is a Word file, whose lines are numbered by its paragraphs.
    """

    source: str = ""
    in_word: bool = False
    faults: list[Fault] = field(default_factory=list)
    unkept: Unkept = field(default_factory=Unkept)
    _noted: list[Remark] = field(default_factory=list)
    _repairs: dict[str, int] = field(default_factory=dict)
    _lines: dict[str, list[int | None]] = field(default_factory=dict)
    _counts: Counter[str] = field(default_factory=Counter)

    @property
    def remarks(self) -> list[Remark]:
        """Các lưu ý, in the order they were noted; repairs of characters are one remark for each kind."""
        gathered = {
            place: together(self._noted[place], self._lines[kind], self._counts[kind])
            for kind, place in self._repairs.items()
        }
        return [gathered.get(place, remark) for place, remark in enumerate(self._noted)]

    def place(self, at: Line | int | None) -> Location:
        """Vị trí: the source and the line, with the beginning of its words when they are known."""
        number, words = (at, "") if at is None or isinstance(at, int) else (at.at, excerpt(at.full))
        if self.in_word:
            return Location(source=self.source, paragraph=number, excerpt=words)
        return Location(source=self.source, line=number, excerpt=words)

    def fault(self, at: Line | int | None, message: str, advice: str = "") -> None:
        """Ghi một lỗi: the document cannot be built; reading goes on for the faults that follow.

        The line is quoted where it is given as a Line: a part that is missing is told at the number of a line.
        """
        self.faults.append(Fault(message=message, location=self.place(at), advice=lower_first(advice)))

    def remark(
        self,
        at: Line | int | None,
        message: str,
        before: str = "",
        after: str = "",
        *,
        kind: RemarkKind,
        sure: Sureness = "certain",
    ) -> None:
        """Ghi một lưu ý: something was put right or guessed: `before` became `after`.

        A change of nothing but characters is told as such whatever `kind` says; such repairs are gathered.
        """
        kind = repair_kind(before, after) or kind
        location = self.place(at)
        if kind in CHARACTER_KINDS:
            self._counts[kind] += 1
            self._lines.setdefault(kind, []).append(location.order or None)
            if kind in self._repairs:
                return
            self._repairs[kind] = len(self._noted)
            before, after = visible(before), visible(after)
        self._noted.append(
            Remark(
                message=message, location=location, before=excerpt(before), after=excerpt(after), kind=kind, sure=sure
            )
        )

    def built(
        self, at: Line | int | None, make: Callable[[], Part], inside: Mapping[str, Line] | None = None
    ) -> Part | None:
        """Dựng một phần của mô hình: what `make` gives, or None and a fault where the model refuses it.

        `inside` are the lines of its own parts by their paths (`rows[2]`), for faults that name one. What the page
        prints in capitals and was typed otherwise is a remark; of a whole document `capital_remarks` tells it.
        """
        try:
            part = make()
        except ModelError as error:
            for fault in error.faults:
                self.fault((inside or {}).get(fault.location.path, at), fault.message, fault.advice or ADVICE)
            return None
        for told in () if isinstance(part, AdministrativeDocument) else small_letters(part):
            self.remark(at, told.message, told.before, told.after, kind=told.kind)
        return part
