"""Allow the name of the signatory without degrees and titles of honour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.annexes import documents
from qdgen.checks.evidence.signing import degree_before
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_EXCEPTED = re.compile(
    r"trường|đại học|học viện|bệnh viện|\bviện\b|trung tâm y tế|\by tế\b|giáo dục"
    r"|khoa học|quân|quốc phòng|công an|biên phòng"
)


@rule("QD661", provision="PL1 II.7.c")
def signatory_with_degree(subject: Subject) -> Iterator[Finding]:
    """Học hàm, học vị trước họ tên người ký.

    ## Yêu cầu
    Trước họ tên người ký không ghi học hàm, học vị và các danh hiệu danh dự khác.

    ## Cách sửa
    Xóa học hàm, học vị trước họ tên.

    ## Vì sao
    Người đứng đầu ngành quy định riêng đối với lực lượng vũ trang, các tổ chức sự nghiệp giáo dục, y tế, khoa học;
    ở những nơi này quy tắc không báo lỗi.
    """
    for piece in documents(subject):
        if _EXCEPTED.search(f"{piece.text('issuer')} {piece.text('issuer_parent')}".casefold()):
            continue
        for line in piece["signatory"]:
            found = degree_before(line.text)
            if found:
                yield Finding(
                    message=f"Trước họ tên người ký có “{found.strip()}”; phải bỏ.",
                    where=line,
                    start=0,
                    end=len(found),
                )
