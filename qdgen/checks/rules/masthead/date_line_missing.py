"""Allow no document without the line of place and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD370", provision="PL1 II.4")
def date_line_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu địa danh và thời gian ban hành.

    ## Yêu cầu
    Dưới Tiêu ngữ có dòng địa danh, ngày, tháng, năm ban hành, cùng dòng với số, ký hiệu.

    ## Cách sửa
    Gõ dòng “Địa danh, ngày … tháng … năm …” ở cột bên phải, ngang dòng “Số:”.
    """
    main = subject.main
    if main.kind == "main" and not main["place_and_date"]:
        yield Finding(message="Không có dòng địa danh, ngày, tháng, năm ban hành.", where=main.one("motto"))
