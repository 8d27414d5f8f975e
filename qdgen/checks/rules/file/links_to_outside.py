"""Allow no picture, template or object that stands outside the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_KINDS = {
    "image": "Ảnh nằm ngoài tệp",
    "attachedTemplate": "Tệp gắn với một mẫu (template) ở ngoài",
    "oleObject": "Đối tượng liên kết với tệp khác",
    "subDocument": "Tài liệu con nằm ngoài tệp",
    "aFChunk": "Nội dung nhúng nằm ngoài tệp",
}
_LOCAL = ("file:", "\\\\")


@rule("QD006", provision="Đ.12", severity=Severity.ADVICE)
def links_to_outside(subject: Subject) -> Iterator[Finding]:
    """Nội dung nằm ngoài tệp.

    ## Yêu cầu
    Mọi thứ của văn bản nằm trong tệp: ảnh, mẫu hay đối tượng ở máy người soạn sẽ mất khi tệp đến nơi khác.

    ## Cách sửa
    Chèn ảnh vào tệp (Insert (Chèn) → Pictures (Ảnh), không chọn Link to File (Liên kết tới tệp)); gỡ mẫu ở Developer
    (Nhà phát triển) → Document Template (Mẫu văn bản); bỏ liên kết
    tới tệp trong máy.
    """
    for link in dict.fromkeys(subject.facts.links):
        said = _KINDS.get(link.kind)
        if link.kind == "hyperlink" and link.target.casefold().startswith(_LOCAL):
            said = "Liên kết đến một tệp trong máy"
        if said:
            yield Finding(message=f"{said}: {_short(link.target)}.", excerpt=link.target[:60])


def _short(target: str) -> str:
    """The end of an address: what a person knows it by."""
    return target.replace("\\", "/").rstrip("/").rpartition("/")[2][-60:] or target[:60]
