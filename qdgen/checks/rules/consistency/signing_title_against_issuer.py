"""Allow a title that the issuing body has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.bodies import body_key
from qdgen.checks.evidence.signing import head_title, signing_lines
from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.patterns import begins_with_office
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_HEADS = {
    "ủy ban nhân dân": ("chủ tịch", "phó chủ tịch"),
    "hội đồng nhân dân": ("chủ tịch", "phó chủ tịch"),
    "sở ": ("giám đốc", "phó giám đốc"),
    "bộ ": ("bộ trưởng", "thứ trưởng"),
    "thủ tướng": ("thủ tướng", "phó thủ tướng"),
}
_ARMED = ("bộ tư lệnh", "bộ chỉ huy", "bộ đội", "bộ tổng tham mưu")


@rule("QD920", provision="PL1 II.7.c")
def signing_title_against_issuer(subject: Subject) -> Iterator[Finding]:
    """Chức vụ của người ký không có ở cơ quan ban hành.

    ## Yêu cầu
    Chức vụ của người ký là chức vụ lãnh đạo chính thức trong cơ quan ban hành: Ủy ban nhân dân có Chủ tịch, sở có
    Giám đốc, bộ có Bộ trưởng.

    ## Cách sửa
    Sửa chức vụ của người ký hoặc tên cơ quan ban hành.
    """
    main = subject.main
    issuer = body_key(main.text("issuer"))
    lines = signing_lines(main)
    title = head_title(lines).removeprefix("quyền ")
    if not title or issuer.startswith(_ARMED) or not all(line.known for line in lines):
        return
    for body, titles in _HEADS.items():
        if issuer.startswith(body) and begins_with_office(title) and not title.startswith(titles):
            yield Finding(
                message=f"Chức vụ “{lines[0].line.text}” không phải của “{main.text('issuer')}”.", where=lines[0].line
            )
