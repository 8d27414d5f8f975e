"""Kế hoạch that stands alone with a number of its own (PL3 Mẫu 1.4); issued with a decision it is an `Annex`."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import ModelError
from qdgen.kinds.kind import Kind
from qdgen.kinds.printed import body_lines
from qdgen.model.body import Body
from qdgen.model.document import AdministrativeDocument
from qdgen.standards.nd30 import ABBREVIATIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(AdministrativeDocument, Body):
    """Kế hoạch: lead, sections `I.` with clauses, points and dashes, and a conclusion. Raises ModelError when empty."""

    def __post_init__(self) -> None:
        AdministrativeDocument.__post_init__(self)
        Body.__post_init__(self)
        if any(recipient.executors for recipient in self.recipients):
            message = "Kế hoạch không có Điều nào để ghi “Như Điều ...”: ghi tên nơi nhận thay cho executors."
            raise ModelError(message)


KIND = Kind(
    key="plan",
    term="Kế hoạch",
    abbreviation=ABBREVIATIONS["Kế hoạch"],
    model=Plan,
    template="plan.docx",
    lines=body_lines,
)
