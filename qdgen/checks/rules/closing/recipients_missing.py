"""Allow a document only with its recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_BELOW = "Ghi mỗi nơi nhận một dòng dưới “Nơi nhận:”, dòng cuối là “- Lưu: VT, ...”."


@rule("QD601", provision="PL1 II.9.a")
def recipients_missing(subject: Subject) -> Iterator[Finding]:
    """Thiếu phần “Nơi nhận”.

    ## Yêu cầu
    Văn bản ghi nơi nhận ở cuối, bên trái: nơi thực hiện, nơi biết hoặc giám sát, nơi lưu.

    ## Cách sửa
    Thêm dòng “{nd30.recipients_label}” ở cuối văn bản, bên trái, dưới đó mỗi nơi nhận một dòng.
    """
    main = subject.main
    if main.kind != "main" or main["recipient"]:
        return
    if not main["recipients_label"]:
        where = main.one("signing_title") or (main.lines[-1] if main.lines else None)
        yield Finding(message=f"Văn bản chưa có phần “{subject.standard.recipients_label}”.", where=where)
    elif len(main.text("recipients_label")) <= len(subject.standard.recipients_label):
        yield Finding(
            message="Dưới “Nơi nhận:” chưa ghi nơi nhận nào.", where=main.one("recipients_label"), advice=_BELOW
        )
