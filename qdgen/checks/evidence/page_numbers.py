"""Where the pages of a file show their number: in which header or footer, from which page, counted from what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.once import once
from qdgen.ooxml.facts import FieldFacts, HeaderFacts, ParagraphFacts, SectionFacts
from qdgen.ooxml.mends import SetPageNumber
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import DocumentFacts, RunFacts

FIELD = "PAGE"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
    """Số trang: the field, its paragraph, the header or footer it stands in, and the sections that show it."""

    field: FieldFacts
    paragraph: ParagraphFacts
    header: HeaderFacts
    sections: tuple[SectionFacts, ...]

    @property
    def runs(self) -> tuple[RunFacts, ...]:
        """Chữ số đang hiện: none when the field holds no result."""
        return tuple(run for run in self.paragraph.runs if run.field == FIELD and not run.format.vanish)

    @property
    def span(self) -> tuple[int, int]:
        """Vị trí của chữ số trong đoạn."""
        at, spans = 0, []
        for run in self.paragraph.runs:
            if run.format.vanish:
                continue
            if run.field == FIELD:
                spans.append((at, at + len(run.text)))
            at += len(run.text)
        return (spans[0][0], spans[-1][1]) if spans else (0, at)

    @property
    def other_text(self) -> str:
        """Chữ đứng cùng đoạn với số trang."""
        words = [run.text for run in self.paragraph.runs if run.field != FIELD and not run.format.vanish]
        return " ".join("".join(words).split())

    @property
    def placed_freely(self) -> bool:
        """Đứng trong khung, hộp chữ hoặc bảng: the alignment of the paragraph does not say where it is on the page."""
        place = self.paragraph.place
        return self.paragraph.format.framed or place.boxed or bool(place.cells)


def in_use(facts: DocumentFacts, section: SectionFacts) -> tuple[HeaderFacts, ...]:
    """Các đầu trang và chân trang mà section thật sự hiện."""
    return tuple(
        one
        for one in (*section.headers, *section.footers)
        if one.pages == "default"
        or (one.pages == "first" and section.title_page)
        or (one.pages == "even" and facts.even_and_odd_headers)
    )


def numbers_in(header: HeaderFacts) -> Iterator[tuple[ParagraphFacts, FieldFacts]]:
    """Các trường số trang trong một đầu trang hoặc chân trang."""
    for paragraph in paragraphs(header.blocks):
        for field in paragraph.fields:
            if field.name == FIELD:
                yield paragraph, field


def page_numbers(facts: DocumentFacts) -> tuple[PageNumber, ...]:
    """Mọi số trang của tệp, each once however many sections show it."""
    shown: dict[tuple[str, str], tuple[HeaderFacts, list[SectionFacts]]] = {}
    for section in facts.sections:
        for header in in_use(facts, section):
            shown.setdefault((header.part, header.story), (header, []))[1].append(section)
    return tuple(
        PageNumber(field=field, paragraph=paragraph, header=header, sections=tuple(sections))
        for header, sections in shown.values()
        for paragraph, field in numbers_in(header)
    )


def numbered_pages(facts: DocumentFacts, section: SectionFacts) -> frozenset[str]:
    """Loại trang có số trong một section: "default", "first", "even"."""
    return frozenset(header.pages for header in in_use(facts, section) if next(numbers_in(header), None))


def is_numbered(facts: DocumentFacts, section: SectionFacts) -> bool:
    """Các trang sau trang đầu của section có số trang: at the top or at the bottom."""
    return not numbered_pages(facts, section).isdisjoint({"default", "even"})


def is_numbered_from_first(facts: DocumentFacts, section: SectionFacts) -> bool:
    """Trang đầu của section cũng hiện số trang."""
    return ("first" if section.title_page else "default") in numbered_pages(facts, section)


@once
def openings(subject: Subject) -> tuple[tuple[Piece, SectionFacts | None], ...]:
    """Mỗi văn bản của tệp và section mở đầu nó: None for a piece that begins inside the section of the one before."""
    return tuple(_openings(subject))


def _openings(subject: Subject) -> Iterator[tuple[Piece, SectionFacts | None]]:
    before = -1
    for piece in subject.pieces:
        if not piece.sections and piece is not subject.main:  # two mastheads with nothing between them
            continue
        first = piece.sections[0] if piece.sections else 0
        section = subject.facts.sections[first]
        yield piece, section if first > before and (before < 0 or section.start != "continuous") else None
        before = piece.sections[-1] if piece.sections else before


def set_number(subject: Subject, section: SectionFacts) -> SetPageNumber:
    """Lệnh đặt số trang của một section như Nghị định quy định."""
    size = subject.standard.looks["page_number"].size.used
    return SetPageNumber(section=section.index, size=size, font=subject.standard.font)
