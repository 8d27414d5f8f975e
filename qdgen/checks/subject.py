"""What a rule looks at: the facts of a file, its landmarks, and how the check is to be made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.checks.landmarks.records import Landmarks, Piece, Unit
from qdgen.checks.line import Line
from qdgen.checks.once import derived
from qdgen.checks.scope import Scope, scope_of
from qdgen.checks.settings import Settings
from qdgen.checks.typography import Stretch, looks_of
from qdgen.checks.vocabulary import Vocabulary, vocabulary
from qdgen.ooxml.facts import DocumentFacts, ParagraphFacts, TableFacts
from qdgen.ooxml.formats import RunFormat
from qdgen.ooxml.reading import paragraphs, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.standards.standard import Standard

_DECISION = "Quyết định"
APART = (
    "national_title", "motto", "issuer_parent", "issuer", "number", "place_and_date", "recipients_label", "recipient",
    "signing_party", "signing_title", "signing_post", "signing_hint", "signatory", "signature_information",
    "draft_mark", "urgency", "secrecy", "circulation", "address", "page_number", "type", "enacting_formula",
    "form_signature",
)  # fmt: skip
"""Thành phần không phải câu văn: names, marks and lists with rules of their own."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Đối tượng kiểm tra: facts before rules; rules never see XML. What many rules ask for is computed once."""

    facts: DocumentFacts
    landmarks: Landmarks
    scope: Scope
    settings: Settings
    looks: Mapping[RunFormat, tuple[Stretch, ...]]
    """Các kiểu chữ của tệp, each with the places that have it."""
    text: str
    """Chữ của mọi dòng trong phần thân, one line of `all_lines` a line: to be searched once instead of line by line."""
    all_lines: tuple[Line, ...]
    """Mọi dòng trong phần thân, in reading order."""
    paragraphs: tuple[ParagraphFacts, ...]
    """Mọi đoạn của phần thân, in reading order: each at its own index."""
    starts: tuple[int, ...]
    """Where in `text` each of `all_lines` begins."""

    @derived
    def standard(self) -> Standard:
        """Nghị định, with what the office has narrowed."""
        return self.settings.standard

    @derived
    def tables(self) -> tuple[TableFacts, ...]:
        """Mọi bảng của phần thân, in reading order."""
        return tuple(tables(self.facts.blocks))

    @derived
    def main(self) -> Piece:
        """Văn bản chính."""
        return self.landmarks.main

    @derived
    def pieces(self) -> tuple[Piece, ...]:
        """Văn bản chính rồi các văn bản kèm theo, phụ lục."""
        return self.landmarks.pieces

    @derived
    def is_decision(self) -> bool:
        """Văn bản chính là Quyết định."""
        return self.main.term == _DECISION

    @derived
    def vocabulary(self) -> Vocabulary:
        """Vốn từ của `text`: tells at once what cannot be in it."""
        return vocabulary(self.text)

    def lines(self, element: str) -> tuple[tuple[Piece, Line], ...]:
        """Các dòng của một thành phần trong mọi văn bản của tệp, each with the piece it stands in."""
        return self._by_element.get(element, ())

    @derived
    def _by_element(self) -> Mapping[str, tuple[tuple[Piece, Line], ...]]:
        found: dict[str, list[tuple[Piece, Line]]] = {}
        for piece in self.pieces:
            for element, lines in piece.elements.items():
                found.setdefault(element, []).extend((piece, line) for line in lines)
        return {element: tuple(lines) for element, lines in found.items()}

    @derived
    def all_units(self) -> tuple[tuple[Piece, Unit], ...]:
        """Các đơn vị nội dung của mọi văn bản của tệp, each with its piece."""
        return tuple((piece, unit) for piece in self.pieces for unit in piece.units)

    def units(self) -> Iterator[tuple[Piece, Unit]]:
        """Các đơn vị nội dung của mọi văn bản của tệp, each with its piece."""
        return iter(self.all_units)

    @derived
    def apart(self) -> frozenset[int]:
        """Các đoạn không phải câu văn, in any piece: the ids of the paragraphs."""
        return frozenset(id(line.paragraph) for piece in self.pieces for element in APART for line in piece[element])

    def line_at(self, offset: int) -> tuple[Line, int]:
        """Dòng ở một vị trí của `text`: the line, and the offset in its own text."""
        at = bisect_right(self.starts, offset) - 1
        return self.all_lines[at], offset - self.starts[at]


def subject_of(facts: DocumentFacts, settings: Settings) -> Subject:
    """Đối tượng kiểm tra của một tệp đã đọc."""
    landmarks = find_landmarks(facts)
    every = tuple(paragraphs(facts.blocks))
    lines = tuple([line for piece in landmarks.pieces for line in piece.lines])
    texts = [line.text for line in lines]
    return Subject(
        facts=facts,
        landmarks=landmarks,
        scope=scope_of(landmarks),
        settings=settings,
        looks=looks_of(facts, every),
        paragraphs=every,
        text="\n".join(texts),
        all_lines=lines,
        starts=tuple(accumulate([len(text) + 1 for text in texts[:-1]], initial=0)) if texts else (),
    )
