"""All visible text of a file by its look: equal looks once, each with the places that have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.ooxml.facts import ParagraphFacts, RunFacts
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.ooxml.facts import DocumentFacts
    from qdgen.ooxml.formats import RunFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Quãng chữ: characters `start` to `end` of a paragraph's text, all of one look."""

    paragraph: ParagraphFacts
    run: RunFacts
    """Đoạn chữ mà quãng là chữ của nó: tells its field and link."""
    start: int
    end: int

    @property
    def text(self) -> str:
        """Chữ của quãng."""
        return self.paragraph.text[self.start : self.end]


def looks_of(facts: DocumentFacts) -> Mapping[RunFormat, tuple[Stretch, ...]]:
    """Các kiểu chữ của một tệp: of the body, headers, footers and notes; text of spaces alone does not count."""
    found: dict[RunFormat, list[Stretch]] = {}
    stories = (
        facts.blocks,
        *(one.blocks for one in (*facts.headers, *facts.footers)),
        *(n.blocks for n in facts.notes),
    )
    for blocks in stories:
        for paragraph in paragraphs(blocks):
            at = 0
            for run in paragraph.runs:
                if run.format.vanish:
                    continue
                after = at + len(run.text)
                if run.text and not run.text.isspace():
                    stretch = Stretch(paragraph=paragraph, run=run, start=at, end=after)
                    found.setdefault(run.format, []).append(stretch)
                at = after
    return {look: tuple(places) for look, places in found.items()}
