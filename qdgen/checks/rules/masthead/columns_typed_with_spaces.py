"""Allow the two columns of a masthead only where spaces do not make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import typed_with_spaces
from qdgen.checks.finding import Finding
from qdgen.checks.names import COLUMNS
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


@rule("QD399", provision="PL1 II.1.b")
def columns_typed_with_spaces(subject: Subject) -> Iterator[Finding]:
    """Phần đầu dàn hai cột bằng dấu cách.

    ## Yêu cầu
    Tên cơ quan ban hành căn giữa ở bên trái, Quốc hiệu và Tiêu ngữ căn giữa ở bên phải; gõ dấu cách không căn giữa
    được, và đổi phông chữ, cỡ chữ là lệch.

    ## Cách sửa
    Chèn bảng hai cột không viền; đặt tên cơ quan, số, ký hiệu vào ô trái, Quốc hiệu, Tiêu ngữ, ngày tháng vào ô phải,
    rồi căn giữa hai ô. Sửa chỗ này trước các chỗ khác của phần đầu.
    """
    for piece in subject.pieces:
        typed = [line for name in COLUMNS for line in piece[name] if typed_with_spaces(line)]
        if typed:
            first = min(typed, key=lambda line: (line.paragraph.index, line.start))
            yield Finding(message="Phần đầu dàn bằng dấu cách; phải đặt vào bảng hai cột.", where=first)
