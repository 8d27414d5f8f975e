"""Allow no tracked change that nobody accepted or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.records import ChangeKind


_KINDS: Mapping[ChangeKind, str] = {
    "inserted": "chỗ thêm",
    "deleted": "chỗ xóa",
    "moved_from": "chỗ chuyển đi",
    "format": "chỗ đổi định dạng",
}


@rule("QD002", provision="Đ.12")
def changes_tracked(subject: Subject) -> Iterator[Finding]:
    """Còn thay đổi chưa chấp nhận.

    ## Yêu cầu
    Văn bản trình ký chỉ có một nội dung: mọi chỗ thêm, xóa, sửa phải được chấp nhận hoặc từ chối.

    ## Cách sửa
    Vào Review (Xem lại) → Accept (Chấp nhận) → Accept All Changes and Stop Tracking (Chấp nhận mọi thay đổi
    và dừng theo dõi), sau khi đã đọc từng chỗ.
    """
    changes = subject.facts.changes
    if not changes:
        return
    kinds = [change.kind for change in changes]
    said = [f"{count} {name}" for kind, name in _KINDS.items() if (count := kinds.count(kind))]
    changed = next((change.text for change in changes if change.text.strip()), "")
    inserted = (one for one in subject.paragraphs if any(run.inserted for run in one.runs))
    yield Finding(
        message=f"Còn {', '.join(said)} đang theo dõi, chưa chấp nhận hoặc từ chối.",
        where=next(inserted, None),
        excerpt=changed[:60],
    )
