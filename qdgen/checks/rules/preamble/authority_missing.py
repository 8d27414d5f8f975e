"""Ask for the line of authority in a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD431", provision="PL3 Mẫu 1.2", severity=Severity.SAMPLE)
def authority_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu dòng thẩm quyền ban hành.

    ## Yêu cầu
    Giữa trích yếu và căn cứ thứ nhất, Quyết định ghi thẩm quyền ban hành: chức vụ của người đứng đầu hoặc tên cơ
    quan, bằng chữ in hoa, đậm.

    ## Cách sửa
    Thêm một dòng dưới trích yếu ghi chức vụ người có thẩm quyền hoặc tên cơ quan ban hành: chữ in hoa, đậm, căn giữa.
    """
    if subject.is_decision and not subject.main["authority"]:
        where = subject.main["summary"] or subject.main["type"]
        yield Finding(message="Dưới trích yếu chưa có dòng thẩm quyền ban hành.", where=where[-1] if where else None)
