"""What reading a source gives: the document, and what was put right or guessed on the way."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.errors import Remark
from qdgen.model.document import AdministrativeDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Kết quả đọc: the document that a source holds, and the remarks, in the order of the source's lines."""

    document: AdministrativeDocument
    remarks: tuple[Remark, ...] = ()
