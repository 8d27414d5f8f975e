"""The words of one paragraph of a Word file as a reader sees them, how bold they are, and what was left aside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from qdgen.errors import RemarkKind
from qdgen.readers.typed.letter_looks import (
    BOLD,
    COLOURED,
    ITALIC,
    LOWERED,
    RAISED,
    SHADED,
    SMALL_CAPITALS,
    UNDERLINED,
    Looks,
    looks_of,
    with_plain_spaces,
)

if TYPE_CHECKING:
    from qdgen.ooxml.facts import NumberingFacts, ParagraphFacts, RunFacts

_AS_TYPED = str.maketrans({"\u2007": "\u00a0", "\u202f": "\u00a0", "\u2011": "-", "\u2028": "\n", "\u2029": "\n"})
_TO_SETTLE = re.compile("[\u2007\u202f\u2011\u2028\u2029\ue000-\uf8ff]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BULLET = re.compile("\\s*[\ue000-\uf8ff]+\\s*")
_CONTENTS_STYLE = re.compile(r"(?:toc|mục lục|contents) ?\d", re.IGNORECASE)
_MARKS = frozenset("-–—+•")
_BLACK = frozenset({"", "000000", "auto"})
_WHITE = frozenset({"", "FFFFFF", "auto"})


class Words(NamedTuple):
    r"""Chữ của một đoạn: as seen, tabs `\t`, line breaks `\n`, page breaks `\f`, without the automatic number.

    `bold` is True where all of it is, False where none is, None for a mixture; then `weights` has a `1` or a `0` for
    each character. `looks`: how its letters are set, where any is set apart.
    """

    text: str
    bold: bool | None = False
    weights: str = ""
    looks: Looks | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Chữ không đưa vào văn bản: the paragraph (from 1), the words, the kind of remark, and why, for the message."""

    at: int
    words: str
    kind: RemarkKind
    why: str


def words_of(paragraph: ParagraphFacts, asides: list[Aside]) -> Words:
    """Chữ của một đoạn: what is seen; hidden text, prompts and tables of contents are added to `asides`."""
    text = paragraph.text
    bold = light = odd = marked = False
    for run in paragraph.runs:
        look = run.format
        marked = marked or bool(_code(run))
        if look.vanish or look.caps or run.placeholder:
            odd = True
        if look.bold:
            bold = bold or not run.text.isspace()
        else:
            light = light or not run.text.isspace()
    if odd or (bold and light):
        text, weights = _pieced(paragraph, asides)
        bold, light = "1" in weights, "0" in weights
    else:
        weights = ""
    if _TO_SETTLE.search(text):
        settled = _settled(text, paragraph.index + 1, asides)
        weights = weights if len(settled) == len(text) else ("1" if bold else "0") * len(settled)
        text = settled
    if text and paragraph.style_name and _CONTENTS_STYLE.match(paragraph.style_name):
        asides.append(Aside(at=paragraph.index + 1, words=text, kind="field", why="Dòng của mục lục tự động"))
        return Words("")
    looks = _looks(paragraph, text) if marked else None
    if bold and light:
        return Words(text, None, weights, looks)
    return Words(text, bold, "", looks)


def is_even(paragraph: ParagraphFacts) -> bool:
    """Chữ cả đoạn cùng một cách trình bày; spaces do not count."""
    return len({_code(run) for run in paragraph.runs if not run.text.isspace()}) <= 1


def number_of(numbering: NumberingFacts | None) -> str:
    """Số tự động như người soạn sẽ gõ: a number as it is seen; a bullet as `-` or `+`; empty where there is none."""
    if numbering is None:
        return ""
    text = numbering.text.strip()
    if numbering.format != "bullet" or text in _MARKS:
        return text
    return "+" if numbering.level else "-"


def _pieced(paragraph: ParagraphFacts, asides: list[Aside]) -> tuple[str, str]:
    """The text with its weights: spaces weigh as what stands before them."""
    texts: list[str] = []
    weights: list[str] = []
    hidden: list[str] = []
    prompts: list[str] = []
    weight = "0"
    for run in paragraph.runs:
        if run.format.vanish:
            hidden.append(run.text)
            continue
        if run.placeholder:
            prompts.append(run.text)
            continue
        if not run.text.isspace():
            weight = "1" if run.format.bold else "0"
        text = run.shown
        texts.append(text)
        weights.append(weight * len(text))
    at = paragraph.index + 1
    if words := "".join(hidden).strip():
        asides.append(Aside(at=at, words=words, kind="hidden", why="Chữ ẩn"))
    if words := "".join(prompts).strip():
        asides.append(Aside(at=at, words=words, kind="field", why="Lời mời điền của một ô nhập"))
    return "".join(texts), "".join(weights)


def _looks(paragraph: ParagraphFacts, text: str) -> Looks | None:
    """How the letters of what is seen are set: `text`, where signs of symbol fonts have gone, or became a dash."""
    codes: list[int] = []
    for run in paragraph.runs:
        if not run.placeholder:
            codes += [_code(run)] * len(_PRIVATE.sub("", run.shown))
    return with_plain_spaces(looks_of(text, [*[0] * (len(text) - len(codes)), *codes][-len(text) :])) if text else None


def _code(run: RunFacts) -> int:
    """The looks of a run; a link looks like one, and black is no colour. Words struck out are told by themselves."""
    look = run.format
    code = BOLD * look.bold | ITALIC * look.italic | SMALL_CAPITALS * look.small_caps
    if look.vertical_align:
        code |= RAISED if look.vertical_align == "superscript" else LOWERED
    if (look.underline or look.color) and not run.link:
        code |= UNDERLINED * bool(look.underline) | COLOURED * (look.color not in _BLACK)
    return code | SHADED * (bool(look.highlight) or look.shading not in _WHITE)


def _settled(text: str, at: int, asides: list[Aside]) -> str:
    """No-break hyphens and odd spaces as ordinary ones; signs of symbol fonts as a bullet, or left aside."""
    text = text.translate(_AS_TYPED)
    if bullet := _BULLET.match(text):
        text = f"- {text[bullet.end() :]}" if text[bullet.end() :].strip() else text
    if found := _PRIVATE.findall(text):
        codes = " ".join(f"U+{ord(sign):04X}" for sign in found)
        asides.append(Aside(at=at, words=codes, kind="object", why="Ký hiệu của phông chữ riêng"))
        text = _PRIVATE.sub("", text)
    return text
