"""Dấu cách không ngắt: which words must not be parted at the end of a line, and nothing more.

The model holds ordinary spaces; `bind` is for writing a page, `unbind` for reading one. Hyphens are left alone: what
forbids a break in `366/NQ-CP` is another character (U+2011), and that would change the symbol that is read back, copied
and searched for. A line that ends after such a hyphen is what every office lives with, and `breaking` foresees it.
"""

from __future__ import annotations

import re

from qdgen.layout.metrics import NO_BREAK_SPACE

ROMAN_OR_ARABIC = r"(?=(?:[IVXLC]+|\d+)\b)"

# The spaces inside a match become unbreakable; what stands in (?=...) is only looked at.
BOUND = re.compile(
    "|".join(
        (
            r"\b(?:điều|khoản|bảng|biểu|hình|mẫu|phường|quận|tổ|ngày|tháng|số:?) (?=\d)",
            rf"\b(?:phần|chương|mục|lục|quý|thứ|khóa|khoá) {ROMAN_OR_ARABIC}",
            r"\bđiểm (?=[a-zđ]\b)",
            r"\bnăm (?=\d{4}\b)",
            r"(?<=\d) [-–] (?=\d)",
            r"(?<=\d) (?=(?:%|₫|°|đồng|nghìn|triệu|tỷ|m²|m³|ha|km|kg|tấn)(?!\w))",
            r"\b(?:nghìn|triệu|tỷ) (?=đồng\b)",
        )
    ),
    flags=re.IGNORECASE,
)


def bind(text: str) -> str:
    """Buộc những từ không được tách: the same text, a no-break space (U+00A0) where a line must not end.

    Bound are a word and its number or letter (Điều 3, khoản 2, điểm a, Chương II, Phụ lục I, số 366/NQ-CP), the parts
    of a date (ngày 16, tháng 6, năm 2025), an amount and its unit (1.000 đồng, 5 %) and a range (2021 - 2025).
    """
    return BOUND.sub(lambda match: match[0].replace(" ", NO_BREAK_SPACE), text)


def unbind(text: str) -> str:
    """Gỡ dấu cách không ngắt: the text with ordinary spaces; undoes `bind` for any text that had no U+00A0."""
    return text.replace(NO_BREAK_SPACE, " ")


def blank(digits: int) -> str:
    """Chỗ trống để điền số: no-break spaces as wide as that many digits, for a number or day not yet known."""
    return NO_BREAK_SPACE * (2 * digits)  # a space is a quarter of an em in every face, a digit half of one
