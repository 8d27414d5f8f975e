"""Where a sentence ends and where a line goes on: end marks `./.`, marks of a list, lines broken by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.readers.excerpts import joint
from qdgen.readers.typed.letter_looks import joined
from qdgen.readers.typed.lines import WORDS, LineKind
from qdgen.standards.nd30 import END_MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_SENTENCE_MARKS = ".;:,?!…"
_CLOSERS = "\"'”’)]» "
_END_MARK = re.compile(r"\s?(?:\.\s?/\s?\.(?:/\.)*|(?<=[\w)”\"])/\.)$")
_LIST_MARKS = " ;,."
_GOES_ON = frozenset({LineKind.ARTICLE, LineKind.CLAUSE, LineKind.POINT, LineKind.DASH, LineKind.PLUS, LineKind.TEXT})
_GOES_ON_AFTER = re.compile(r"\s(?:theo|tại|của|và|hoặc|với|cho|do|bởi|đến|từ|trong|các|quy định)$")
"""Words that end no sentence and no heading."""
_NEEDS_WORDS = frozenset({LineKind.ARTICLE, LineKind.CLAUSE, LineKind.POINT, LineKind.SECTION})


def ends_sentence(text: str) -> bool:
    """Có dấu cuối câu: whether a mark closes the text, behind quotes or brackets too; a heading has none."""
    return text.rstrip(_CLOSERS)[-1:] in tuple(_SENTENCE_MARKS) or text[-1:] in tuple(_SENTENCE_MARKS)


def without_list_mark(text: str) -> tuple[str, str]:
    """Bỏ dấu cuối của một mục: the text without `;`, `,` and `.` at its end, and the marks taken off."""
    bare = text.rstrip(_LIST_MARKS)
    return bare, text[len(bare) :].strip()


def unwrapped(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """Nối dòng bị ngắt: a line that goes on in small letters joins the line before, words under a label the label.

    A line goes on when no blank line and no mark stands before it and it begins with a small letter, or stands behind
    a word such as `theo`. Each time a remark says so.
    """
    found: list[Line] = []
    parts: list[str] = []
    whole: list[Line] = []
    for line in lines:
        if found and _continues(found[-1], parts[-1], line):
            message = "Dòng bị ngắt giữa câu được nối vào dòng trên."
            if found[-1].kind is LineKind.TABLE:
                words = joint(parts[-1], line.full)
                ledger.remark(line, "Hàng của bảng bị ngắt được nối lại.", *words, kind="joined", sure="likely")
                parts.append(line.full)
                whole.append(line)
                continue
            if not parts[-1]:
                message = f"Chữ của “{found[-1].prefix}” nằm ở dòng dưới được nối vào sau nhãn."
            words = joint(parts[-1] or found[-1].prefix, line.full)
            ledger.remark(line, message, *words, kind="joined", sure="likely")
            parts.append(line.text)
            whole.append(line)
            continue
        if found and len(parts) > 1:
            found[-1] = _made_one(whole, parts)
        found.append(line)
        parts, whole = [line.text], [line]
    if found and len(parts) > 1:
        found[-1] = _made_one(whole, parts)
    return found


def _made_one(lines: Sequence[Line], parts: Sequence[str]) -> Line:
    """The first of the lines, with the words and the looks of all."""
    looks = joined([(line.full, line.looks) for line in lines])
    return replace(lines[0], text=" ".join(parts).strip(), looks=looks)


def _continues(before: Line, words: str, line: Line) -> bool:
    if before.kind is LineKind.TABLE:
        return _continues_a_row(words, line)
    if line.plain:
        return False
    if not words and before.kind in _NEEDS_WORDS:
        return line.kind in WORDS
    return (
        line.kind is LineKind.TEXT
        and not line.after_blank
        and before.kind in _GOES_ON
        and (line.text[:1].islower() or _GOES_ON_AFTER.search(words) is not None)
        and not ends_sentence(words)
    )


def _continues_a_row(words: str, line: Line) -> bool:
    """Whether the line is the rest of a row broken by hand: the row above is open, and a stroke closes it here."""
    is_open = not words.endswith("|") or words.endswith("\\|")
    return is_open and not line.after_blank and line.kind is not LineKind.TABLE and "|" in line.full


def without_end_mark(lines: list[Line], ledger: Ledger, part: str) -> list[Line]:
    """Bỏ dấu kết thúc `./.` của một phần: the lines without it, for it is derived; the last sentence keeps a full stop.

    A missing or misspelt mark is a remark; a table at the end takes none. `part` names the part in the messages.
    """
    if not lines or lines[-1].kind is LineKind.TABLE:
        return lines
    last = lines[-1]
    match = _END_MARK.search(last.text[-10:])
    typed = match[0] if match else last.text[len(last.text.rstrip(_LIST_MARKS)) :]
    if match is None:
        ledger.remark(last, f"{part} chưa có dấu kết thúc; dấu này được tự ghi.", typed, END_MARK, kind="mark")
    elif typed != END_MARK:
        ledger.remark(last, "Dấu kết thúc được ghi lại cho đúng.", typed, END_MARK, kind="mark")
    text = last.text[: len(last.text) - len(typed)].rstrip()
    if not text and not last.prefix:
        return _mark_alone(lines, ledger)
    heading = last.kind is LineKind.SECTION or last.bold
    if not heading and text and text[-1] not in _SENTENCE_MARKS:
        text += "."
    return [*lines[:-1], replace(last, text=text)]


def _mark_alone(lines: list[Line], ledger: Ledger) -> list[Line]:
    """The end mark has a line of its own: it belongs to the line before, or to nothing where that is a table."""
    after = "" if len(lines) > 1 and lines[-2].kind is LineKind.TABLE else END_MARK
    message = "Dấu kết thúc đứng riêng một dòng được đưa về cuối đoạn trên; sau bảng thì không ghi."
    ledger.remark(lines[-1], message, lines[-1].text, after, kind="mark")
    return lines[:-1]
