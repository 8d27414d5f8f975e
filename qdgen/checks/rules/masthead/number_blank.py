"""Allow no issued document without its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.number_line import number_lines
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD364", provision="Đ.15.2", needs=("number",))
def number_blank(subject: Subject) -> Iterator[Finding]:
    """Văn bản ban hành chưa ghi số.

    ## Yêu cầu
    Văn bản đã ban hành phải có số; số ghi bằng chữ số Ả Rập.

    ## Cách sửa
    Lấy số ở sổ đăng ký văn bản đi và ghi vào sau “Số:”.
    """
    if not subject.settings.profile.issued:
        return
    for _, found in number_lines(subject):
        if found.is_open:
            yield Finding(message="Chưa ghi số văn bản.", where=found.line)
