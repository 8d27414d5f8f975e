"""Allow the summary of a letter only after "V/v", and in small letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.expected import is_letter
from qdgen.checks.evidence.retyping import retyped
from qdgen.checks.excerpts import beginning
from qdgen.checks.finding import Finding
from qdgen.checks.line import key_of
from qdgen.checks.rule import rule
from qdgen.standards.nd30 import CONCERNING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_OPENING = re.compile(r"v\s*/\s*v\b\s*[:.,;–-]?\s*", re.IGNORECASE)
_NUMBERED = re.compile(r"\S+ \S+ số \d")
"""The name of a document: "Báo cáo số 12"."""
_CONCERNING = f"{CONCERNING} "
_VERBS = (
    "báo cáo", "hướng dẫn", "đề nghị", "triển khai", "thực hiện", "tổ chức", "tăng cường", "rà soát", "cung cấp",
    "lấy ý kiến", "góp ý", "tham gia", "cho ý kiến", "xin ý kiến", "trả lời", "phúc đáp", "phối hợp", "chủ động",
    "chấn chỉnh", "đôn đốc", "điều chỉnh", "bổ sung", "xây dựng", "giải quyết", "chuẩn bị", "kiểm tra", "đăng ký",
    "hỗ trợ", "công bố", "tiếp tục", "nâng cao", "ứng phó", "bảo đảm", "đẩy mạnh", "quản lý", "sử dụng", "tuyên truyền",
    "tập trung", "khẩn trương", "xử lý", "thẩm định", "phê duyệt", "ban hành", "bổ nhiệm", "tuyển dụng", "khắc phục",
    "thông báo", "gửi", "mời", "cử", "việc",
)  # fmt: skip
"""Words that no name begins with, as summaries do."""


@rule("QD429", provision="PL1 II.5.b", mendable=True)
def letter_summary_opening(subject: Subject) -> Iterator[Finding]:
    """Trích yếu công văn mở đầu chưa đúng.

    ## Yêu cầu
    Trích yếu công văn ghi sau chữ “V/v” (không có dấu hai chấm), bằng chữ in thường: “V/v báo cáo ...”.

    ## Cách sửa
    Gõ lại đầu dòng: “V/v”, một dấu cách, rồi chữ thường.
    """
    line = subject.main.one("letter_summary")
    if line is None or not is_letter(subject.main):
        return
    opening = _OPENING.match(line.text)
    if opening is None:
        yield Finding(
            message=f"Trích yếu công văn phải bắt đầu bằng “{CONCERNING}”.",
            where=line,
            excerpt=beginning(line.text, 40),
        )
        return
    if opening[0] != _CONCERNING and opening[0].strip() != CONCERNING:
        yield Finding(
            message=f"Viết là “{opening[0].strip()}”; phải là “{CONCERNING}” và một dấu cách.",
            where=line,
            start=0,
            end=opening.end(),
            mends=(retyped(line, 0, opening.end(), _CONCERNING),),
        )
    rest = line.text[opening.end() :]
    if rest[:1].isupper() and key_of(rest).startswith(_VERBS) and not _NUMBERED.match(rest):
        yield Finding(
            message=f"Sau “{CONCERNING}” là chữ in thường; đang viết “{rest.split()[0]}”.",
            where=line,
            start=opening.end(),
            end=opening.end() + len(rest.split()[0]),
        )
