"""The words by which a line of a text draft is known for what it is: the reader looks for them, the writer avoids them.

Each is the source of a pattern without groups of its own, to be set into greater ones.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from qdgen.standards.nd30 import END_MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

ESCAPE = "\\"
"""Dấu chữ thường: before a line or behind a label: what follows is plain words, whatever it looks like. Alone on a
line: all numbered levels end, the conclusion follows."""

STROKE = r"[-_=–—−─━═~*]"
ORNAMENT = r"(?:[oO0]{3}|[★☆✦❖◆●•※]{1,3})"
RULE = rf"(?:(?:{STROKE} ?){{2,}}{STROKE}|{STROKE}+ ?{ORNAMENT} ?{STROKE}+)"
DASH = r"[-–—−•‑●▪■◦○‣⁃∙·►▶➢➤✓✔❖◆♦□▫]"
PAGE_NUMBER = r"(?:[-–—] ?\d{1,3} ?[-–—]|(?:Trang|trang|TRANG|Page) \d{1,3}(?: ?/ ?\d{1,3})?)"
"""Số trang chép từ PDF: `- 2 -`, `Trang 3/5`."""
BARE_PAGE_NUMBER = r"\d{1,3}"

QUOTATION = re.compile(
    r"(?:^|[:.]\s)[“\"«]\s?(?:Điều \d|Chương [IVX]|Mục \d|\d{1,3}[.)]|[a-zđ]\)|[IVX]{1,5}\.|[-–+]\s)[^”»]*$"
)
"""A line in which another document begins to be quoted, and is not quoted to its end."""

LETTER_BULLET = r"[o§Øüvq*○◦]"
"""Bullets of Word's fonts as they arrive in a text: bullets where several lines begin so."""

NUMERAL = r"(?:[IVXLCDM]{1,8}|\d{1,4}|(?:thứ|THỨ) \w{1,6})"
APPENDIX_LETTER = r"[A-EGHK-UYĐ](?!\w)"
"""The letter of an appendix that is no roman figure I, V or X."""
PART = r"(?:Phần|PHẦN)"
CHAPTER = r"(?:Chương|CHƯƠNG)"
ARTICLE_SECTION = r"(?:Mục|MỤC)"
SUBSECTION = r"(?:Tiểu mục|TIỂU MỤC)"
ARTICLE = r"(?:Điều|ĐIỀU)"
SECTION_NUMBER = r"[IVXL]{1,7}"
POINT_LETTER = r"[a-zđ]{1,2}"
APPENDIX = r"(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:KÈM THEO|ĐÍNH KÈM)$)?"
NUMBERED = r"(?:[Ss]ố|SỐ)\s?:?\s*"
REFERENCE = r"\(\s?(?:Ban hành k|[Kk])èm theo\b"
RECIPIENTS = r"(?:Nơi nhận|NƠI NHẬN)"
CO_ISSUER = r"Cùng ban hành\s?:"
CO_SIGNING = r"Cùng ký\s?:"
SIGNING = r"[TKQ][TMLUQ./ ]"

CONCLUSION = re.compile(
    r"(?:Trên đây|Yêu cầu (?:các|Thủ trưởng|Giám đốc|Chánh)|Trong quá trình|Quá trình (?:thực hiện|triển khai|tổ chức)"
    r"|Đề nghị các|Kính đề nghị|Kính trình|Rất mong|Trân trọng|Xin trân trọng"
    r"|Căn cứ (?:Kế hoạch|Quy chế|Quy định|Đề án|Phương án|Chương trình|Hướng dẫn) này)(?!\w)"
)
"""How the last paragraphs of a document begin, that belong to no numbered level."""

PREAMBLE_OPENING = re.compile(r"(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Sau khi)(?!\w)")
"""How a legal basis or a proposal begins."""

SEVERAL_BASES = re.compile(r"(?<=;)\s?(?=(?:[Cc]ăn cứ|[Tt]heo đề nghị|[Xx]ét đề nghị) )")
"""Between two legal bases that stand in one paragraph, with a space or without."""


def holds_several_bases(words: str) -> bool:
    """Nhiều căn cứ trong một đoạn: whether a paragraph is made of legal bases only, each but the last ended by `;`."""
    last = SEVERAL_BASES.split(words)[-1] if words.startswith("Căn cứ ") and words.endswith((";", ".")) else words
    return last != words and "; " not in last


NOTE = re.compile(r"kính gửi(?!\w).*|\(?\s?(?:bản )?(?:dự thảo|nháp)(?: (?:lần )?[^\s]{1,12}){0,3}\)?|ghi chú(?!\w).*")
"""What stands in the place of a summary and is none; to be matched with folded words."""

ADDRESSEES_LABEL = r"(?i:kính gửi|kính trình(?=\s?:))"
ADDRESSEES = re.compile(rf"(?P<label>{ADDRESSEES_LABEL})(?!\w)\s*(?P<stop>[:;.]?)\s*(?P<text>.*)")
"""The line that says to whom a document is sent, also as `Kính trình:`."""

CONCERNING = re.compile(r"(?:v\s?/\s?v|về việc)(?!\w)\s*(?P<stop>[:;.]?)\s*(?P<text>.*)", re.IGNORECASE)
"""The summary of a công văn, under its number."""


def leading_bases(paragraphs: Sequence[str]) -> int:
    """Số căn cứ mở đầu: how many of the first paragraphs of a document without `QUYẾT ĐỊNH:` are its legal bases.

    Each opens as one and ends with `;`; one more behind them may end with `.` or `,` if it begins with `Căn cứ`.
    """
    count = 0
    for words in paragraphs:
        if not PREAMBLE_OPENING.match(words) or words.endswith(END_MARK):
            break
        if not words.endswith(";"):
            return count + (count > 0 and words.startswith("Căn cứ") and words.endswith((".", ",")))
        count += 1
    return count


def typed_bases(bases: Sequence[str]) -> tuple[str, ...]:
    """Các căn cứ mở đầu trong bản thảo: with their marks, the last `.` as `;` where it would be read as a paragraph."""
    if leading_bases(bases) == len(bases):
        return tuple(bases)
    return (*bases[:-1], f"{bases[-1].removesuffix('.')};")


_LIKE_AN_ARTICLE = re.compile(
    r"[“\"'«‘]?(?P<word>[^\W\d_]\s?[^\W\d_]{3})\s*(?:thứ\s+)?"
    r"(?:\d|[IVXL]+(?!\w)|(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w))",
    re.IGNORECASE,
)


def begins_like_an_article(words: str) -> bool:
    """Giống nhãn của một điều: whether `words` begin with `Điều` and a number, whatever marks the letters have lost."""
    match = _LIKE_AN_ARTICLE.match(words)
    if match is None:
        return False
    letters = unicodedata.normalize("NFD", match["word"].lower().replace("đ", "d").replace(" ", ""))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)) == "dieu"
