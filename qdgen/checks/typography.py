"""All visible text of a file by its look: equal looks once, each with the places that have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.ooxml.facts import DocumentFacts, ParagraphFacts, RunFacts
    from qdgen.ooxml.formats import RunFormat


class Stretch(NamedTuple):
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


def looks_of(facts: DocumentFacts, body: tuple[ParagraphFacts, ...]) -> Mapping[RunFormat, tuple[Stretch, ...]]:
    """Các kiểu chữ của một tệp: of the paragraphs of the `body`, of headers, footers and notes; not of spaces alone."""
    found: dict[int, tuple[RunFormat, list[Stretch]]] = {}  # by identity: to hash a look takes longer than all the rest
    margins = (*facts.headers, *facts.footers)
    others = (*(one.blocks for one in margins), *(one.blocks for one in facts.notes))
    for story in (body, *map(paragraphs, others)):
        for paragraph in story:
            at = 0
            for run in paragraph.runs:
                look, text = run.format, run.text
                if look.vanish:
                    continue
                after = at + len(text)
                if text and not text.isspace():
                    known = found.get(id(look)) or found.setdefault(id(look), (look, []))
                    known[1].append(Stretch(paragraph, run, at, after))
                at = after
    together: dict[RunFormat, list[Stretch]] = {}
    for look, places in found.values():
        together.setdefault(look, []).extend(places)
    return {look: tuple(places) for look, places in together.items()}
