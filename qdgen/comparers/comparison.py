"""The result of a comparison as plain values: each change with its place on paper and the words that differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

Fate: TypeAlias = Literal["kept", "removed", "added"]


class ChangeKind(StrEnum):
    """Loại thay đổi; the value is the name in JSON."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Đoạn chữ: a run of words that both drafts have, only the old one (`removed`), or only the new one (`added`)."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Một thay đổi: what became of one part of the document.

    `part` names what it is (`article`, `clause`, `legal_basis`, `recipient`, `row`, `summary` ...). The places are on
    paper (`Điều 2, khoản 1`), each in its own draft; empty where the part is not. `old` and `new` are the words, a line
    each paragraph; `pieces` the difference word by word of a part that was changed.
    """

    kind: ChangeKind
    part: str
    old_place: str = ""
    new_place: str = ""
    old: str = ""
    new: str = ""
    pieces: tuple[Piece, ...] = ()

    @property
    def place(self) -> str:
        """Where it is now; where it was, of a part that is gone."""
        return self.new_place or self.old_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Kết quả so sánh: `changes` in the order of reading; `renumbered` are parts whose number alone is another."""

    changes: tuple[Change, ...] = ()
    renumbered: tuple[Change, ...] = ()

    @property
    def same(self) -> bool:
        """Whether both drafts say the same, in the same order, under the same numbers."""
        return not self.changes and not self.renumbered

    def of(self, kind: ChangeKind) -> tuple[Change, ...]:
        """The changes of one kind."""
        return tuple(change for change in (*self.changes, *self.renumbered) if change.kind is kind)
