"""Allow no word that is misspelt with certainty: impossible syllables, and the classic slips."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import phrases, spots
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_SLIPS = {
    "bổ xung": "bổ sung", "sử lý": "xử lý", "xử dụng": "sử dụng", "xuất xắc": "xuất sắc",
    "suất sắc": "xuất sắc", "sát nhập": "sáp nhập", "xắp xếp": "sắp xếp", "thăm quan": "tham quan",
    "chuẩn đoán": "chẩn đoán", "vô hình chung": "vô hình trung", "tựu chung": "tựu trung",
    "chỉnh chu": "chỉn chu", "xúi dục": "xúi giục", "đề suất": "đề xuất", "sản suất": "sản xuất",
    "năng xuất": "năng suất",  "đột suất": "đột xuất", "trích suất": "trích xuất",
    "sữa chữa": "sửa chữa", "sữa đổi": "sửa đổi", "hổ trợ": "hỗ trợ", "kỷ thuật": "kỹ thuật",
    "kỹ luật": "kỷ luật", "kỹ niệm": "kỷ niệm", "kỹ cương": "kỷ cương", "bão đảm": "bảo đảm",
    "bão vệ": "bảo vệ", "giãi pháp": "giải pháp", "giãi quyết": "giải quyết", "nghĩ hưu": "nghỉ hưu",
    "nghĩ phép": "nghỉ phép", "tháo dở": "tháo dỡ", "vửng mạnh": "vững mạnh", "công hiến": "cống hiến",
}  # fmt: skip
"""Từ hay viết sai, which mean nothing else as they are typed."""
_NOT_SLIPS = ("thăm quan chức", "thăm quan hệ", "thăm quan tài")
"""Words that only meet there: "đến thăm" and "quan chức"."""
_MEETINGS = frozenset(
    {
        "chức năng xuất", "khả năng xuất", "tính năng xuất", "kỹ năng xuất", "lịch sử lý", "tiêu chuẩn đoán",
        "vấn đề suất", "chủ đề suất", "tài sản suất",
    }
)  # fmt: skip
"""The same with the word before: "chức năng" and "xuất bản"."""
_IMPOSSIBLE = re.compile(r"(?<!\w)(?:ngh[àạ]\w*|[a-zđ]{0,4}(?:[ừứửữự]ơ|[ìíỉĩị]ê|[ùúủũụ]ô)\w*|ng(?:ị|ĩa|iệp|ề))(?!\w)")
"""Syllables that Vietnamese does not have: gh and ngh before a, a tone mark on the first of ươ, iê, uô."""
_TONE_ON_FIRST = re.compile(r"[ừứửữựìíỉĩịùúủũụ][ơêô]")
_LETTERS = ("nghà", "nghạ", "ngị", "ngĩa", "ngiệp", "ngề")
"""Some letters of each of them, to be looked for first."""


@rule("QD833", provision="Đ.12", severity=Severity.ADVICE)
def word_misspelt(subject: Subject) -> Iterator[Finding]:
    """Sai chính tả.

    ## Yêu cầu
    Văn bản viết đúng chính tả tiếng Việt.

    ## Cách sửa
    Sửa lại theo từ điển tiếng Việt.
    """
    for spot in phrases(subject, _SLIPS):
        meets = f"{spot.word_before} {spot.words}".lower() in _MEETINGS
        if not meets and not f"{spot.words}{spot.after}".startswith(_NOT_SLIPS):
            yield spot.finding(f"“{spot.words}” sai chính tả; phải là “{_SLIPS[spot.words]}”.")
    listed = subject.vocabulary.listed
    if (_TONE_ON_FIRST.search(listed) or any(letters in listed for letters in _LETTERS)) and _IMPOSSIBLE.search(listed):
        for spot in spots(subject, _IMPOSSIBLE):
            yield spot.finding(f"“{spot.words}” sai chính tả hoặc đặt sai dấu thanh.")
