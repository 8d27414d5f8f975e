"""Remarks and faults as plain data, for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qdgen.errors import Fault, Remark
    from qdgen.location import Location

VERSION = 1
"""Phiên bản của dạng JSON: it grows by one when a key changes its meaning or goes; new keys and new kinds may come."""


def to_record(remarks: Iterable[Remark], faults: Iterable[Fault] = ()) -> dict[str, Any]:
    """Lưu ý và lỗi thành dữ liệu: dicts, lists, strings and numbers only, in the order given.

    Every remark has all its keys; of a location what is not known is left out.
    """
    return {
        "version": VERSION,
        "remarks": [_remark(one) for one in remarks],
        "faults": [_fault(one) for one in faults],
    }


def to_json(remarks: Iterable[Remark], faults: Iterable[Fault] = ()) -> str:
    """Lưu ý và lỗi dạng JSON: `to_record`, indented by two, with Vietnamese letters as they are and a line end."""
    return json.dumps(to_record(remarks, faults), ensure_ascii=False, indent=2) + "\n"


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "kind": remark.kind,
        "sure": remark.sure,
        "message": remark.message,
        "before": remark.before,
        "after": remark.after,
        "location": _location(remark.location),
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {"message": fault.message, "advice": fault.advice, "location": _location(fault.location)}


def _location(location: Location) -> dict[str, Any]:
    record = {
        "source": location.source or None,
        "line": location.line,
        "paragraph": location.paragraph,
        "path": location.path or None,
        "excerpt": location.excerpt or None,
    }
    return {key: value for key, value in record.items() if value is not None}
