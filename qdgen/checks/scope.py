"""Which rule set a document comes under: asked before any rule."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Landmarks

_YEAR_IN_NUMBER = re.compile(r"\d+\s*/\s*(?:19|20)\d\d\s*/\s*[^\W\d_]+")
_PARTY_SYMBOL = re.compile(r"số\s*:?\s*\d*\s*-\s*[^\W\d_]+/[^\W\d_]+")


class Scope(Enum):
    """Văn bản thuộc loại nào: which decides the rules for its form."""

    ADMINISTRATIVE = "văn bản hành chính"
    """Nghị định 30/2020/NĐ-CP applies."""
    NORMATIVE = "văn bản quy phạm pháp luật"
    """The year stands in the number: Nghị định 78/2025/NĐ-CP and 187/2025/NĐ-CP apply."""
    PARTY = "văn bản của Đảng"
    """Hướng dẫn 05-HD/VPTW applies."""
    UNKNOWN = "không nhận ra văn bản hành chính"


def scope_of(landmarks: Landmarks) -> Scope:
    """Phạm vi: the rule set for the document of these landmarks (nd30.md 1.1)."""
    main = landmarks.main
    number = main.text("number")
    if main["party_title"] or (not main["national_title"] and _PARTY_SYMBOL.match(number.casefold())):
        return Scope.PARTY
    if _YEAR_IN_NUMBER.search(number):
        return Scope.NORMATIVE
    return Scope.ADMINISTRATIVE if landmarks.confidence else Scope.UNKNOWN
