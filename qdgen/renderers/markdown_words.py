r"""The words of a draft as Markdown shows them: the marks of what is set apart, and `\` before signs that are words."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.kinds import labels
from qdgen.kinds.emphasis_marks import unmarked, woven

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.emphasis import Emphasis

_SPECIAL = r"[\\`*_\[<~]|&(?=#?\w)"
_SPECIAL_IN_CELL = r"[|\\`*_\[<~]|&(?=#?\w)"
_ENTITIES = MappingProxyType({"<": "&lt;", "&": "&amp;"})
_ESCAPE_SEEN = re.compile(r"\\.|&lt;|&amp;")
_HELD = "\ufdef"
"""Stands for a sign behind a `\\` of Markdown: no text holds this character."""

_ESCAPED_MARK = re.compile(r"(?:\\\\)*\\(?:[*^~]|<(?=/?(?:b|i|sup|sub)>))")
_ESCAPED_BEHIND_LABEL = re.compile(rf"(?:{labels.ARTICLE} \d{{1,4}}|[\w.]{{1,12}})[.)] (?=\\)| (?=\\)")
_AT_START = re.compile(r"#{1,6}(?=\s|$)|>|=")
_OWN_ESCAPES = "-+*|/(\"'#>="
_LABEL_LIKE = re.compile(r"(\w{1,8})([.)])")
_LABEL_BEFORE_SIGN = re.compile(r"\w{1,8}[.)](?= ?[*^~<\\])")
_PART_OF_ROW = re.compile(r"(?P<words>(?:\\.|[^\\|<]|<(?!br>)|\\\Z)*)(?P<end>\||<br>|\Z)")
_LEAD = re.compile(r"\s*(?:\\(?=[ -]))?")
_CELL_ESCAPE = re.compile(r"\\([\\|<^-])")


def wrapped(words: str, mark: str) -> str:
    """Cả dòng trong dấu: `words` of a draft between two `mark`s; what is set apart inside has tags."""
    return f"{mark}{inline(words, inside=True)}{mark}"


def words_of_line(words: str, *, labelled: bool = True) -> str:
    r"""Chữ ở đầu dòng: `\` of the draft becomes, where there is one, the escape of Markdown."""
    if not words.startswith(labels.ESCAPE):
        start = _AT_START.match(words)
        if start or not labelled:
            text, emphasis = unmarked(words)
            label = _LABEL_BEFORE_SIGN.match(text)
            return _written(text, emphasis, escaped=0 if start else label.end() - 1 if label else None)
        return inline(words)
    text, emphasis = unmarked(words[1:])
    if text[:1] and text[0] in _OWN_ESCAPES:
        return _written(text, emphasis, escaped=0)
    label = _LABEL_LIKE.match(text)
    if label is not None and label[1].isalnum():
        return _written(text, emphasis, escaped=label.start(2))
    return _plain(text, emphasis)


def inline(words: str, *, inside: bool = False, bold: bool = False) -> str:
    r"""Chữ trong dòng: words of a draft, behind whose label `\` may stand.

    `inside`: other marks stand around them. `bold`: the label that stands before them is in bold.
    """
    label = _ESCAPED_BEHIND_LABEL.match(words)
    if label is not None:
        plain = _plain(*unmarked(words[label.end() + 1 :]), tags=inside, always=inside or bold)
        return _written(*unmarked(label[0]), tags=inside) + plain
    return _written(*unmarked(words), tags=inside)


def _plain(text: str, emphasis: Sequence[Emphasis], *, tags: bool = False, always: bool = False) -> str:
    r"""Words behind a `\` of the draft, which Markdown writes `\\`: apart from it where a mark comes next.

    An escaped star says by itself that what follows is words, even behind escaped strokes, unless (`always`) the line
    begins with a mark.
    """
    begins = bool(emphasis) and emphasis[0].start == 0
    written = _written(text, emphasis, tags=tags)
    return written if _ESCAPED_MARK.match(written) and not always else f"\\\\{' ' if begins else ''}{written}"


def _written(
    text: str, emphasis: Sequence[Emphasis], *, escaped: int | None = None, tags: bool = False, special: str = _SPECIAL
) -> str:
    r"""Words with the marks of what is set apart, `\` before signs that are words, and before the one at `escaped`."""
    pattern = re.compile(special if unmarked(f"a{text}")[1] == () else rf"{special}|\^")
    held = "" if escaped is None else text[escaped]
    text = text if escaped is None else f"{text[:escaped]}{_HELD}{text[escaped + 1 :]}"

    def literal(words: str) -> str:
        return pattern.sub(_escape, words)

    written = woven(text, emphasis, literal, tags=tags)
    if unmarked(_ESCAPE_SEEN.sub(_HELD, written))[1] != tuple(emphasis):
        written = woven(text, emphasis, literal, tags=True)
    return written.replace(_HELD, f"\\{held}")


def _escape(found: re.Match[str]) -> str:
    entity = _ENTITIES.get(found[0]) if found.re.pattern.startswith(_SPECIAL_IN_CELL) else None
    return entity or f"\\{found[0]}"


def row_of_table(row: str) -> str:
    """Một hàng của bảng, as a draft types it, for Markdown."""
    return "".join(_part_of_cell(part["words"]) + part["end"] for part in _PART_OF_ROW.finditer(row))


def _part_of_cell(words: str) -> str:
    r"""A paragraph of a cell; the `\` before its first word stays."""
    if words.strip() == "^^":
        return words
    lead = _LEAD.match(words)
    start = lead.end() if lead else 0
    bare = _CELL_ESCAPE.sub(r"\1", words[start:])
    special = rf"{_SPECIAL_IN_CELL}|\^" if words.startswith("\\^", start) else _SPECIAL_IN_CELL
    return words[:start] + _written(*unmarked(bare), special=special)
