"""Words of a Word file in fonts with letters or signs of their own (.VnTime, VNI-Times, Symbol), to Unicode."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.kinds.labels import DASH
from qdgen.ooxml.reading import paragraphs, with_paragraphs
from qdgen.ooxml.symbol_fonts import is_symbol_font, signs_of
from qdgen.readers.typed.repairs import visible
from qdgen.readers.word.old_encodings import Turning
from qdgen.vietnamese.legacy import is_unicode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts, HeaderFacts, ParagraphFacts, RunFacts, SectionFacts
    from qdgen.readers.ledger import Ledger

_BULLET = re.compile(DASH)
_OWN = "\uf000"


def in_unicode_fonts(facts: DocumentFacts, ledger: Ledger) -> DocumentFacts:
    """Văn bản với chữ Unicode: the facts themselves where all of it is; else what a reader saw, each change told.

    Letters of TCVN3 and VNI, by the names of their fonts or by the words themselves; signs of Symbol and Wingdings.
    """
    changed: dict[int, ParagraphFacts] = {}
    before = list(_all(facts))
    for paragraph in before:
        settled = _with_signs(paragraph, ledger)
        if settled is not paragraph:
            changed[id(paragraph)] = settled
    turning = Turning([changed.get(id(paragraph), paragraph) for paragraph in before])
    for paragraph, turned in zip(before, turning.paragraphs(ledger), strict=True):
        if turned is not paragraph:
            changed[id(paragraph)] = turned
    if not changed:
        return facts

    def settled_blocks(blocks: tuple[BlockFacts, ...]) -> tuple[BlockFacts, ...]:
        return with_paragraphs(blocks, lambda paragraph: changed.get(id(paragraph), paragraph))

    def settled_margins(margins: Iterable[HeaderFacts]) -> tuple[HeaderFacts, ...]:
        return tuple([replace(one, blocks=settled_blocks(one.blocks)) for one in margins])

    def settled_section(section: SectionFacts) -> SectionFacts:
        return replace(section, headers=settled_margins(section.headers), footers=settled_margins(section.footers))

    return replace(
        facts,
        blocks=settled_blocks(facts.blocks),
        notes=tuple([replace(note, blocks=settled_blocks(note.blocks)) for note in facts.notes]),
        sections=tuple([settled_section(section) for section in facts.sections]),
    )


def _all(facts: DocumentFacts) -> Iterator[ParagraphFacts]:
    """Every paragraph of the file, each once; the facts keep them all, so that each has an identity of its own."""
    yield from paragraphs(facts.blocks)
    for note in facts.notes:
        yield from paragraphs(note.blocks)
    for margin in (*facts.headers, *facts.footers):
        yield from paragraphs(margin.blocks)


def _with_signs(paragraph: ParagraphFacts, ledger: Ledger) -> ParagraphFacts:
    """The paragraph with signs of Symbol and Wingdings as Unicode, but for a bullet in front, which is no sign."""
    runs: list[RunFacts] = []
    told: list[tuple[str, str]] = []
    sure = True
    for run in paragraph.runs:
        text = _signs(run)
        if text != run.text and not any(one.text.strip() for one in runs):
            text = _with_bullet(run.text, text)
        if text == run.text:
            runs.append(run)
            continue
        runs.append(run._replace(text=text))
        pairs = [pair for pair in zip(run.text, text, strict=True) if pair[0] != pair[1] and pair[1] < _OWN]
        told += pairs
        sure = sure and all(old >= _OWN for old, _ in pairs)
    if told:
        message = "Ký hiệu của phông Symbol, Wingdings được ghi bằng ký hiệu Unicode."
        at = paragraph.index + 1 if paragraph.place.story == "body" else None
        old, new = (" ".join(one) for one in zip(*told, strict=True))
        ledger.remark(at, message, visible(old), new, kind="encoding", sure="certain" if sure else "likely")
    if all(one is other for one, other in zip(runs, paragraph.runs, strict=True)):
        return paragraph
    return with_runs(paragraph, runs)


def with_runs(paragraph: ParagraphFacts, runs: Iterable[RunFacts]) -> ParagraphFacts:
    """Đoạn với chữ khác: its text follows from the runs."""
    found = tuple(runs)
    return replace(paragraph, runs=found, text="".join([run.text for run in found if not run.format.vanish]))


def _signs(run: RunFacts) -> str:
    """The text of a run with its signs; of ordinary letters where all of the run is in the font and none is foreign."""
    look = run.format
    fonts = [font for font in (look.font, look.font_other) if is_symbol_font(font)]
    if not fonts:
        return run.text
    if len(fonts) > 1 and not is_unicode(run.text.translate(_WITHOUT_SIGNS)):
        return signs_of(run.text, fonts[0])
    return "".join(signs_of(letter, fonts[0]) if letter >= _OWN else letter for letter in run.text)


_WITHOUT_SIGNS = dict.fromkeys(range(0xF000, 0xF100))


def _with_bullet(before: str, after: str) -> str:
    """The text with the code of its first sign, where that is a bullet: the reader of words makes a dash of it."""
    at = len(after) - len(after.lstrip())
    if not _BULLET.match(after, at) or not before[at : at + 1].strip():
        return after
    code = before[at] if before[at] >= _OWN else chr(ord(_OWN) + ord(before[at]))
    return f"{after[:at]}{code}{after[at + 1 :]}"
