"""Whether a model that a file carries says what the file shows: nothing beyond it, and nothing less."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from qdgen.kinds import kind_of, labels
from qdgen.kinds.emphasis_marks import emphasised_lines
from qdgen.kinds.printed import HEADINGS, body_lines
from qdgen.kinds.wording import addressee_lines, summary_line
from qdgen.readers.grammar.emphasised import kept, visible
from qdgen.readers.grammar.printed_document import NUMBERED, read_lines_of
from qdgen.readers.typed.letter_looks import codes_in
from qdgen.readers.word.words import is_even, words_of
from qdgen.standards.nd30 import ADDRESSEES_LABEL, ENACTING_FORMULA, MOTTO, NATIONAL_TITLE, RECIPIENTS_LABEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.emphasis import Emphasis
    from qdgen.ooxml.facts import ParagraphFacts

_ENDS = ";.,:/"
_DASH = re.compile(r"[-+]")
_APPENDIX = re.compile(r"phụlục[ivxl\d]{0,7}")
_PIECES = " / "


def bare(text: str) -> str:
    """Chữ để so: without spaces, in small letters."""
    return "".join(text.split()).casefold()


def agrees(document: AdministrativeDocument, paragraphs: Iterable[str], bare: Callable[[str], str] = bare) -> bool:
    """Khớp chữ: every line that `document` prints stands among the `paragraphs` of a file, and each of them in it.

    Spaces, capitals and the marks at the end of a line are left aside, and so are the words that every document has.
    `bare` takes spaces and capitals away.
    """
    shown = [words for text in paragraphs if (words := bare(text))]
    said = [words for text in _said(document) if (words := bare(text))]
    return _stands(said, shown) and _stands((words for words in shown if not _is_fixed(words)), said)


def agrees_in_emphasis(
    document: AdministrativeDocument, paragraphs: Iterable[ParagraphFacts], bare: Callable[[str], str] = bare
) -> bool:
    """Khớp chữ đậm, nghiêng, chỉ số: every part of the text is set in a paragraph of the file as `document` has it.

    What is so from end to end, and what nobody sees, may come from a style of the file.
    """
    shown: dict[str, list[ParagraphFacts]] = {}
    for one in paragraphs:
        if words := bare(one.shown):
            shown.setdefault(words, []).append(one)
    places = {words: iter(same) for words, same in shown.items()}
    for part in _parts(document):
        same = places.get(bare(f"{part.label}{part.text}"))
        if same is None:
            if part.emphasis:
                return False
        elif not any(_is_set_so(part, one) for one in same):
            return False
    return True


class _Part(NamedTuple):
    """A line of the text, or of a cell; a `heading` is bold, and so is a cell of the header."""

    label: str
    text: str
    emphasis: tuple[Emphasis, ...]
    heading: bool
    numbered: bool = False


def _parts(document: AdministrativeDocument) -> Iterator[_Part]:
    bodies = (kind_of(document).lines(document), *map(body_lines, document.annexes))
    for line in (line for lines in bodies for line in lines):
        if line.table is None:
            heading, numbered = line.role in HEADINGS, line.role in NUMBERED
            if line.text:
                yield _Part(line.label, line.text, line.emphasis, heading, numbered)
            continue
        for rows, heading in ((line.table.header, True), (line.table.rows, False)):
            cells = (cell for row in rows for cell in row.cells)
            yield from (_Part("", *one, heading) for cell in cells for one in emphasised_lines(cell) if one[0])


def _is_set_so(part: _Part, paragraph: ParagraphFacts) -> bool:
    if not part.emphasis and is_even(paragraph):
        return True
    looks = words_of(paragraph, []).looks
    text = part.text.upper() if looks is not None and codes_in(part.text, looks) is None else part.text
    said = visible(text, part.emphasis, heading=part.heading, numbered=part.numbered)
    found = kept(text, looks, heading=part.heading, numbered=part.numbered)[0]
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(text))
    return found == said or (whole and not said)


def _said(document: AdministrativeDocument) -> Iterator[str]:
    """What a document prints, a line each."""
    named = kind_of(document).named
    for line in read_lines_of(document):
        if line.path.endswith(".abbreviation") or (line.path == "type" and not named):
            continue  # stands in the symbol, or is not printed at all
        yield from line.text.split(_PIECES)
        if line.label and line.label != "|":
            yield line.words
            yield line.label
    yield summary_line(document)
    yield from addressee_lines(document)


def _stands(lines: Iterable[str], among: list[str]) -> bool:
    known = {line.rstrip(_ENDS) for line in among}
    whole = "".join(among)
    for line in lines:
        words = line.rstrip(_ENDS)
        if words not in known and words not in whole and _DASH.sub("", words, count=1) not in known:
            return False
    return True


_FIXED = frozenset(
    bare(text).rstrip(_ENDS)
    for text in (
        *(NATIONAL_TITLE, NATIONAL_TITLE.replace("HÒA", "HOÀ"), MOTTO, RECIPIENTS_LABEL, ADDRESSEES_LABEL),
        *(ENACTING_FORMULA, labels.ESCAPE),
    )
)


def _is_fixed(words: str) -> bool:
    plain = words.rstrip(_ENDS)
    return plain in _FIXED or _APPENDIX.fullmatch(plain) is not None
