"""Whether a model that a file carries says what the file shows: nothing beyond it, and nothing less."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of, labels
from qdgen.kinds.wording import addressee_lines, summary_line
from qdgen.readers.printed_document import read_lines_of
from qdgen.standards.nd30 import ADDRESSEES_LABEL, ENACTING_FORMULA, MOTTO, NATIONAL_TITLE, RECIPIENTS_LABEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.model.document import AdministrativeDocument

_ENDS = re.compile(r"[;.,:/]+\Z")
_DASH = re.compile(r"[-+]")
_SPACE = re.compile(r"\s+")
_APPENDIX = re.compile(r"phụlục[ivxl\d]{0,7}")
_PIECES = " / "


def agrees(document: AdministrativeDocument, paragraphs: Iterable[str]) -> bool:
    """Khớp chữ: every line that `document` prints stands among the `paragraphs` of a file, and each of them in it.

    Spaces, capitals and the marks at the end of a line are left aside, and so are the words that every document has.
    """
    shown = [words for text in paragraphs if (words := _bare(text))]
    said = [words for text in _said(document) if (words := _bare(text))]
    return _stands(said, shown) and _stands((words for words in shown if not _is_fixed(words)), said)


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
    known = {_ENDS.sub("", line) for line in among}
    whole = "".join(among)
    for line in lines:
        bare = _ENDS.sub("", line)
        if bare not in known and bare not in whole and _DASH.sub("", bare, count=1) not in known:
            return False
    return True


def _bare(text: str) -> str:
    return _SPACE.sub("", text).casefold()


_FIXED = frozenset(
    _ENDS.sub("", _bare(text))
    for text in (
        *(NATIONAL_TITLE, NATIONAL_TITLE.replace("HÒA", "HOÀ"), MOTTO, RECIPIENTS_LABEL, ADDRESSEES_LABEL),
        *(ENACTING_FORMULA, labels.ESCAPE),
    )
)


def _is_fixed(words: str) -> bool:
    bare = _ENDS.sub("", words)
    return bare in _FIXED or _APPENDIX.fullmatch(bare) is not None
