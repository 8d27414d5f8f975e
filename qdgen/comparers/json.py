"""A comparison for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdgen.comparers.comparison import Change, Comparison


def to_json(comparison: Comparison, old: str, new: str) -> str:
    """Kết quả so sánh dạng JSON, indented by two, with Vietnamese letters as they are and a line end at the end."""
    record = {
        "old": old,
        "new": new,
        "same": comparison.same,
        "changes": [_record(change) for change in comparison.changes],
        "renumbered": [_record(change) for change in comparison.renumbered],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _record(change: Change) -> dict[str, object]:
    record: dict[str, object] = {
        "kind": change.kind.value,
        "part": change.part,
        "old_place": change.old_place,
        "new_place": change.new_place,
        "old": change.old,
        "new": change.new,
    }
    if change.pieces:
        record["pieces"] = [{"fate": piece.fate, "text": piece.text} for piece in change.pieces]
    return record
