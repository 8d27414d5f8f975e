"""What is said of a comparison in Vietnamese, in every form alike."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.comparers.comparison import ChangeKind

if TYPE_CHECKING:
    from qdgen.comparers.comparison import Change, Comparison

LABELS = MappingProxyType(
    {
        ChangeKind.ADDED: "Thêm",
        ChangeKind.REMOVED: "Bỏ",
        ChangeKind.CHANGED: "Sửa",
        ChangeKind.MOVED: "Chuyển chỗ",
        ChangeKind.RENUMBERED: "Đổi số",
    }
)
"""Tên gọi của mỗi loại thay đổi."""

_COUNTED = (ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED, ChangeKind.MOVED)


def headline(comparison: Comparison) -> str:
    """Câu tóm tắt: how many changes there are, of which kinds."""
    if comparison.same:
        return "Hai bản không khác nhau."
    if not comparison.changes:
        return "Hai bản chỉ khác nhau về số thứ tự."
    counts = [(LABELS[kind].lower(), len(comparison.of(kind))) for kind in _COUNTED]
    told = ", ".join(f"{count} {label}" for label, count in counts if count)
    return f"Có {len(comparison.changes)} thay đổi: {told}."


def heading(change: Change) -> str:
    """Dòng đầu của một thay đổi: what became of which part: `Sửa Điều 2, khoản 1 (bản cũ: Điều 1, khoản 1)`."""
    place = change.place or "văn bản"
    other = f" (bản cũ: {change.old_place})" if change.new_place and change.old_place != change.new_place else ""
    if change.kind is ChangeKind.MOVED:
        return f"{LABELS[change.kind]}: {change.old_place} → {change.new_place}"
    return f"{LABELS[change.kind]}: {place}{other if change.old_place else ''}"


def shifted(comparison: Comparison) -> str:
    """Câu nói về những phần chỉ đổi số."""
    pairs = ", ".join(f"{change.old_place} → {change.new_place}" for change in comparison.renumbered)
    return f"Chỉ đổi số, không đổi chữ: {pairs}."
