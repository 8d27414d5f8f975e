"""Invented documents that the tests of qdgen.kinds change as they need."""

from __future__ import annotations

from typing import Any

from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import Plan
from qdgen.model import Annex, Appendix, Article, DocumentNumber, Issuer, Paragraph, PartialDate, Signatory

COUNCIL = Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", abbreviation="UBND")
SIGNER = Signatory(title="CHỦ TỊCH", name="Nguyễn Văn A")
ARTICLES = (
    Article(text="Ban hành kèm theo Quyết định này Kế hoạch thi đua năm 2026."),
    Article(text="Quyết định này có hiệu lực thi hành kể từ ngày ký."),
    Article(text="Chánh Văn phòng và Thủ trưởng các cơ quan chịu trách nhiệm thi hành Quyết định này."),
)
WORDS = (Paragraph(text="Nội dung của văn bản."),)

_DOCUMENT: dict[str, Any] = {
    "issuer": COUNCIL,
    "place": "Bình Minh",
    "summary": "Ban hành Kế hoạch thi đua năm 2026",
    "signatory": SIGNER,
}
_DECISION: dict[str, Any] = {**_DOCUMENT, "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "articles": ARTICLES}
_PLAN: dict[str, Any] = {**_DOCUMENT, "summary": "Thi đua năm 2026", "blocks": WORDS}
_ISSUED: dict[str, Any] = {
    "number": DocumentNumber(serial=7),
    "issued_on": PartialDate(day=5, month=12, year=2025),
}


def decision(**changes: object) -> Decision:
    return Decision(**{**_DECISION, **changes})


def plan(**changes: object) -> Plan:
    return Plan(**{**_PLAN, **changes})


def issued_decision(**changes: object) -> Decision:
    return Decision(**{**_DECISION, **_ISSUED, **changes})


def issued_plan(**changes: object) -> Plan:
    return Plan(**{**_PLAN, **_ISSUED, **changes})


def annex(**changes: object) -> Annex:
    given: dict[str, Any] = {"type": "Kế hoạch", "summary": "Thi đua năm 2026", "blocks": WORDS, **changes}
    return Annex(**given)


def appendix(title: str = "DANH MỤC NHIỆM VỤ", **changes: object) -> Appendix:
    given: dict[str, Any] = {"title": title, "blocks": WORDS, **changes}
    return Appendix(**given)
