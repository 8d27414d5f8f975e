"""Passages of a Word file to the lines that the grammar of a draft reads: classified, clean, each with its place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.readers.grammar.emphasised import losses_of
from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.typed.letter_looks import KEPT, joined
from qdgen.readers.typed.lines import ESCAPE, WORDS, Line, LineKind, classify, label_end
from qdgen.readers.typed.rules import Place, next_place
from qdgen.readers.typed.splitting import LONGEST_LINE, tell_repairs
from qdgen.readers.word.nested_bullets import settle_nested_bullets
from qdgen.standards.nd30 import END_MARK, NATIONAL_TITLE
from qdgen.vietnamese.text import clean, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.word.passages import Passage

_K = LineKind
_SAYS_WORDS = re.compile(r"\\(?=[^\W_])")
"""The sign that a fault advises to type before a name or a paragraph; a path or a formula has more of them."""
_TITLE_KEY = fold(NATIONAL_TITLE)
_LABELS_OF_TEXT = frozenset({_K.CO_SIGNING, _K.CO_ISSUER})
_LONGEST_TITLE = 60
_HEADED = frozenset({_K.ARTICLE, _K.CLAUSE})


def lines_of(found: Sequence[Passage], ledger: Ledger) -> list[Line]:
    """Các dòng: of the passages of a Word file; what was put right, and notes moved, are told.

    A footnote becomes a paragraph below the one that calls it; where no paragraph can stand, it is only told.
    """
    lines: list[Line] = []
    bare: list[int] = []
    where = Place.HEAD
    has_notes = any(passage.note for passage in found)
    settle_nested_bullets(found, ledger)
    for passage in _joined(found):
        if passage.note:
            line = _note(passage, lines, where, ledger)
            if line is not None:
                lines.append(line)
            continue
        if passage.table is not None:
            line = _table(passage, ledger)
        elif passage.co_signing:
            line = Line(at=passage.at, kind=_K.CO_SIGNING, text="", after_blank=True)
        else:
            line = _line(passage, ledger)
            if passage.number and line is not None and not line.text:
                bare.append(len(lines))
        if line is None:
            continue
        if has_notes:
            where = next_place(where, line)
        lines.append(line)
    return _without_bare_numbers(lines, bare, ledger) if bare else lines


def _line(passage: Passage, ledger: Ledger) -> Line | None:
    typed = passage.words
    if "\u00a0" in typed or "\t" in typed:
        typed = " ".join(typed.split())
    if len(typed) > LONGEST_LINE:
        message = f"Đoạn dài {len(typed):,} ký tự: không thể là một đoạn văn của văn bản hành chính."
        ledger.fault(passage.at, message.replace(",", "."), "Kiểm tra xem tệp có đúng là bản thảo không.")
        return None
    words, repairs = clean(typed)
    if not words and not passage.number:
        return None
    if not passage.number and _SAYS_WORDS.match(words):
        message = f"Dấu “{ESCAPE}” ở đầu đoạn chỉ báo rằng đó là chữ thường; dấu này được bỏ."
        ledger.remark(passage.at, message, words, words[1:], kind="mark", sure="likely")
        escaped = words
    else:
        words = f"{passage.number} {words}".rstrip() if passage.number else words
        escaped = _escaped(words)
    line = _looked(classify(escaped, at=passage.at, after_blank=passage.apart, bold=passage.bold is True), passage)
    if line.kind in _LABELS_OF_TEXT:
        message = "Chữ đầu dòng này chỉ dùng trong dự thảo dạng chữ, để báo cơ quan hoặc người cùng ký; không được in."
        ledger.remark(line, message, line.prefix or line.text, kind="structure", sure="guess")
    if passage.labelled:
        message = "Nhãn của điều và chữ ở ô bên cạnh của bảng được đọc thành một dòng."
        before = f"{passage.number} / {passage.words.strip()}"
        ledger.remark(line, message, before, line.full, kind="joined", sure="likely")
    if passage.joined:
        ledger.remark(line, "Chỗ xuống dòng giữa câu trong một đoạn được nối lại.", kind="joined", sure="likely")
    if repairs or line.prefix:
        tell_repairs(line, words if words == escaped else "", repairs, ledger)
    return line


def _escaped(words: str) -> str:
    """The words with the signs of the text form, which a Word file does not have, kept as what they are."""
    if words.startswith((ESCAPE, "|")):
        return f"{ESCAPE}{words}"
    if ESCAPE in words and words[(at := label_end(words)) :].startswith(ESCAPE) and at:
        return f"{words[:at]}{ESCAPE}{words[at:]}"
    return words


def _looked(line: Line, passage: Passage) -> Line:
    """A line with its looks; bold is one that is so throughout and no sentence."""
    if passage.looks is not None:
        line = replace(line, looks=joined([(passage.number, None), (passage.words, passage.looks)]))
    if passage.bold is None:
        return _weighed(line, passage)
    sentence = line.bold and line.kind in _HEADED and ends_sentence(line.text)
    return replace(line, bold=False) if sentence else line


def _weighed(line: Line, passage: Passage) -> Line:
    """A line of which only a part is bold: a heading is bold behind the label, plain text is not where the label is."""
    weights = [weight for weight, sign in zip(passage.weights, passage.words, strict=False) if not sign.isspace()]
    behind = len(line.text.replace(" ", ""))
    label, rest = weights[: len(weights) - behind], weights[len(weights) - behind :]
    if line.kind not in _HEADED or not rest:
        return line
    if "0" not in rest and not ends_sentence(line.text):
        return replace(line, bold=True)
    heavy = passage.heavy_number if passage.number else "1" in label
    return replace(line, plain=True) if heavy and "1" not in rest else line


def _table(passage: Passage, ledger: Ledger) -> Line | None:
    words = passage.table
    if words is None:
        return None
    line = Line(at=passage.at, kind=_K.TABLE, text=f"| {words.shown} |", after_blank=True)
    table = ledger.built(line, words.table)
    for text, looks in words.paragraphs:
        ledger.unkept.add(line.at, losses_of(text, looks, ~KEPT))
    if words.nested:
        message = "Bảng lồng trong ô được ghi thành các đoạn của ô đó."
        ledger.remark(line, message, kind="structure", sure="likely")
    return None if table is None else replace(line, table=table)


def _note(passage: Passage, above: Sequence[Line], where: Place, ledger: Ledger) -> Line | None:
    """The paragraph that a footnote becomes; None where only a remark can keep its words."""
    words, repairs = clean(passage.words)
    line = Line(at=passage.at, kind=_K.TEXT, text=words, plain=True, after_blank=True)
    last = above[-1] if above else None
    called = passage.at if last is None or last.at != passage.at else last
    if where is not Place.BODY or last is None or last.full.endswith(END_MARK):
        message = f"Chú thích không có chỗ trong văn bản nên được bỏ: “{words}”."
        ledger.remark(called, message, kind="note")
        return None
    tell_repairs(line, words, repairs, ledger)
    message = f"Chú thích được ghi thành một đoạn ngay dưới đoạn có dấu chú thích: “{words}”."
    ledger.remark(called, message, kind="note", sure="likely")
    return line


def _joined(found: Sequence[Passage]) -> list[Passage]:
    """The passages, Quốc hiệu that was broken over two of them in one."""
    kept: list[Passage] = []
    for passage in found:
        if kept and passage.words[:3].casefold() in _SECOND_HALVES and _are_title(kept[-1], passage):
            kept[-1].words = f"{kept[-1].words.strip()} {passage.words.strip()}"
        else:
            kept.append(passage)
    return kept


def _are_title(one: Passage, other: Passage) -> bool:
    together = len(one.words) + len(other.words)
    return together <= _LONGEST_TITLE and fold(" ".join(f"{one.words} {other.words}".split())) == _TITLE_KEY


def _without_bare_numbers(lines: list[Line], bare: Sequence[int], ledger: Ledger) -> list[Line]:
    """The lines without automatic numbers that stand before nothing; one goes with the words in the line below."""
    dropped = set()
    for place in bare:
        below = lines[place + 1] if place + 1 < len(lines) else None
        if below is None or below.kind not in WORDS:
            dropped.add(place)
            message = "Số tự động của một đoạn trống được bỏ."
            ledger.remark(lines[place], message, lines[place].full, kind="numbering")
    return [line for place, line in enumerate(lines) if place not in dropped]


_SECOND_HALVES = frozenset({"xã ", "hội", "chủ", "ngh", "việ", "nam", "hòa", "hoà"})
