"""Syntax errors of YAML in Vietnamese: what stands there, and the likeliest reason, seen from the line itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError, StringMark

    from qdgen.readers.notes import Notes


class _Reason(NamedTuple):
    """What the parser says (`symptom`), how the line looks (`line`), and what the user is told."""

    symptom: str
    line: str
    message: str
    advice: str


_QUOTE_IT = 'đặt cả phần chữ trong dấu ngoặc kép: tên: "chữ"'
_KEY = r"^\s*(?:- +)*[^\s:#][^:]*:"

_UNCLOSED = _Reason(
    r"while scanning a quoted scalar found unexpected (?:end of stream|document separator)",
    "",
    "Dấu ngoặc kép hoặc nháy đơn mở ở đây không được đóng.",
    'thêm dấu ngoặc cùng loại ở cuối chữ; trong ngoặc kép, viết \\" cho dấu ngoặc kép của văn bản',
)
_OPENS = re.compile(r"""\s*(?:- +)*(?:[^\s:#"'][^:]*:\s+)?(?P<quote>["'])""")
_ESCAPED_QUOTE = {'"': re.compile(r"\\."), "'": re.compile("''")}

_REASONS = (
    _Reason(
        r"found character '(?:\t|\\t)'",
        r"^(?![ ]*\t)",
        "Sau “tên:” hoặc “-” có phím Tab.",
        "thay phím Tab bằng một dấu cách",
    ),
    _Reason(
        r"found character '(?:\t|\\t)'",
        "",
        "Dòng thụt vào bằng phím Tab.",
        "thụt vào bằng dấu cách, mỗi mức hai dấu cách",
    ),
    _Reason(
        r"cannot start any token",
        "",
        "Chữ không có ngoặc kép không được bắt đầu bằng ký tự này.",
        _QUOTE_IT,
    ),
    _UNCLOSED,
    _Reason(
        r"escape",
        "",
        "Trong dấu ngoặc kép, dấu \\ không đứng một mình được.",
        "viết \\\\ cho dấu \\, hoặc dùng nháy đơn: 'chữ'",
    ),
    _Reason(
        r"mapping values are not allowed",
        _KEY + r" .*:(?:\s|$)",
        "Dòng có hai chỗ “: ”, không rõ đâu là tên, đâu là giá trị.",
        "chữ có “: ” ở trong thì " + _QUOTE_IT,
    ),
    _Reason(
        r"mapping values are not allowed",
        "",
        "Dòng thụt vào không khớp với dòng trên, hoặc dòng trên thiếu dấu hai chấm.",
        "các tên cùng mức thẳng cột với nhau; mỗi dòng có dạng “tên: giá trị”; chữ có “: ” đặt trong ngoặc kép",
    ),
    _Reason(
        r"sequence entries are not allowed",
        "",
        "Danh sách không bắt đầu ngay sau “tên:”.",
        "xuống dòng rồi mới ghi “- ”; nếu “- ” là chữ của văn bản, đặt trong dấu ngoặc kép",
    ),
    _Reason(
        r"could not find expected ':'",
        "",
        "Dòng thiếu dấu hai chấm.",
        "mỗi dòng có dạng “tên: giá trị”, sau dấu hai chấm có một dấu cách",
    ),
    _Reason(
        r"expected <block end>, but found '<scalar>'",
        r"[\"']",
        "Sau dấu ngoặc đóng còn chữ.",
        'đặt cả phần chữ trong nháy đơn: \'"quyết tâm cao", hành động\', hoặc viết \\" cho dấu ngoặc kép ở trong',
    ),
    _Reason(
        r"expected <block end>, but found '(?:<scalar>|,)'",
        r"[\]}\"']",
        "Sau dấu ngoặc đóng còn chữ.",
        _QUOTE_IT,
    ),
    _Reason(
        r"expected <block end>, but found '(?:<scalar>|,)'",
        "",
        "Ở đây có chữ không đúng chỗ.",
        _QUOTE_IT,
    ),
    _Reason(
        r"expected <block end>",
        "",
        "Dòng không thẳng cột với các dòng cùng mức, hoặc lẫn “- ” với “tên:”.",
        "các tên cùng mức thẳng cột; mỗi phần tử của danh sách bắt đầu bằng “- ”",
    ),
    _Reason(
        r"flow (?:sequence|mapping|node)",
        "",
        "Dấu [ hoặc { mở ra mà không đóng đúng chỗ.",
        "đóng bằng ] hoặc }; nếu đó là chữ của văn bản, " + _QUOTE_IT,
    ),
    _Reason(
        r"expected the node content",
        "",
        "Chữ không có ngoặc kép không được bắt đầu bằng dấu này.",
        _QUOTE_IT,
    ),
    _Reason(
        r"scanning an? (?:anchor|alias|tag)|undefined tag handle|parsing a tag",
        "",
        "Chữ không có ngoặc kép không được bắt đầu bằng *, & hoặc !.",
        _QUOTE_IT,
    ),
    _Reason(
        r"block scalar",
        "",
        "Sau dấu | hoặc > chỉ xuống dòng; chữ bắt đầu ở dòng dưới, thụt vào.",
        "nếu đó là chữ của văn bản, " + _QUOTE_IT,
    ),
    _Reason(
        r"directive|incompatible YAML|expected '<document start>'",
        "",
        "Đầu tệp có dòng không phải “tên: giá trị”.",
        "bỏ các dòng bắt đầu bằng “%”; bản thảo bắt đầu bằng dòng “type: ...”",
    ),
)
_OTHER = _Reason("", "", "Dòng không đúng cách viết YAML.", "mỗi dòng có dạng “tên: giá trị”; " + _QUOTE_IT)


def yaml_problem(error: MarkedYAMLError, text: str, notes: Notes) -> None:
    """Lỗi cú pháp YAML: one fault with line, column, what is wrong and what to do; never the parser's own words."""
    symptom = f"{error.context or ''} {error.problem or ''}"
    opened = error.context_mark if re.search("quoted scalar|flow|simple key", symptom) else None
    mark = opened or error.problem_mark or error.context_mark
    line, column = _place(mark, text)
    words = _line(text, line)
    reason = next((reason for reason in _REASONS if _fits(reason, symptom, words)), _OTHER)
    above = None if reason is _UNCLOSED else _opened_above(text, line)
    if above is not None:
        (line, column), reason = above, _UNCLOSED
        words = _line(text, line)
    notes.fault(
        f"{reason.message.removesuffix('.')} (cột {column}).", line=line, found=words.strip(), advice=reason.advice
    )


def _opened_above(text: str, line: int) -> tuple[int, int] | None:
    """Line and column of a quotation mark above that only the first mark in `line` closes, though words follow that."""
    opened: tuple[int, int] | None = None
    quote = ""
    for number, words in enumerate(text.split("\n")[:line], start=1):
        start = 0
        if opened is None:
            match = _OPENS.match(words)
            if match is None:
                continue
            quote, start, opened = match["quote"], match.end(), (number, match.end())
        rest = _ESCAPED_QUOTE[quote].sub("", words[start:])
        if quote not in rest:
            continue
        behind = rest.partition(quote)[2].strip()
        if number == line and opened[0] < line and behind and not behind.startswith("#"):
            return opened
        opened = None
    return None


def _fits(reason: _Reason, symptom: str, words: str) -> bool:
    return bool(re.search(reason.symptom, symptom) and re.search(reason.line, words[:500]))


def _place(mark: StringMark | None, text: str) -> tuple[int, int]:
    """Line and column from 1; a mark behind the last line is moved to the end of it."""
    if mark is None:
        return 1, 1
    lines = text.count("\n") + (not text.endswith("\n"))
    if mark.line >= lines:
        return max(lines, 1), len(_line(text, max(lines, 1))) + 1
    return mark.line + 1, mark.column + 1


def _line(text: str, number: int) -> str:
    parts = text.split("\n", number)
    return parts[number - 1] if number <= len(parts) else ""
