"""Looks of letters that the document does not keep, gathered while a draft is read: what is called how, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Loss(NamedTuple):
    """Kiểu chữ không giữ: what it is called in a message, and the first words that had it."""

    name: str
    words: str


@dataclass(slots=True)
class Unkept:
    """Những kiểu chữ không giữ của một lần đọc: by their names, where and which words; `body` are lines of the text."""

    body: set[int] = field(default_factory=set)
    found: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def add(self, at: int, losses: Iterable[Loss]) -> None:
        """Ghi nhớ what the line `at` loses."""
        for loss in losses:
            self.found.setdefault(loss.name, []).append((at, loss.words))
