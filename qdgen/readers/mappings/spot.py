"""A place in the model that a value is read for, and how messages name it and what was found there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from qdgen.readers.mappings.tree import Bare, Path
from qdgen.readers.mappings.vocabulary import term

if TYPE_CHECKING:
    from qdgen.readers.mappings.tree import Value


_FOUND: tuple[tuple[type, str], ...] = (
    (str, "chữ"),
    (list, "danh sách"),
    (dict, "nhóm “tên: giá trị”"),
    (bool, "giá trị đúng/sai"),
    (int, "số"),
    (float, "số"),
    (date, "ngày"),
)
_UNCLEAR = "giá trị không rõ là chữ, số hay đúng/sai"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Chỗ đọc: the field `name` of `model` (no name: the part itself), where it stands, whether it must be given."""

    model: type
    name: str = ""
    path: Path = ()
    required: bool = False

    @property
    def term(self) -> str:
        """The Vietnamese term, as a sentence begins."""
        words = term(self.model, self.name)
        return words[:1].upper() + words[1:]

    def item(self, index: int) -> Spot:
        """Phần tử: the place of one item of a list that stands here."""
        return replace(self, path=(*self.path, index), required=True)


def found_kind(value: Value) -> str:
    """Loại giá trị đọc được, for `ở đây là ...`."""
    meaning = value.value if isinstance(value, Bare) else value
    return next((words for kind, words in _FOUND if isinstance(meaning, kind)), _UNCLEAR)


def found_words(value: Value) -> str:
    """Chữ đọc được, as written; empty for a list or a mapping."""
    if isinstance(value, Bare):
        return value.words
    return value if isinstance(value, str) else ""
