"""Hypothesis strategies: whole documents of every kind, such as the text form and the data forms can hold."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from qdgen.kinds.decision import Decision
from qdgen.kinds.letter import Letter
from qdgen.kinds.named_document import NamedDocument
from qdgen.kinds.plan import Plan
from qdgen.model.annex import Annex, Appendix, Reference
from qdgen.model.body import Article
from qdgen.model.closing import Capacity, DrafterMark, Filing, Recipient, Signatory, SigningAuthority
from qdgen.model.date import PartialDate
from qdgen.model.issuer import DocumentNumber, Issuer
from qdgen.model.marks import Circulation, Secrecy, Urgency
from qdgen.model.preamble import LegalBasis, Proposal
from tests.content_strategies import articles, contents, phrases, titles


@cache
@st.composite
def dates(draw: st.DrawFn) -> PartialDate:
    """Dates of which the day, or day and month, may be open."""
    month = draw(st.none() | st.integers(1, 12))
    day = draw(st.none() | st.integers(1, 28)) if month else None
    return PartialDate(day=day, month=month, year=draw(st.integers(2020, 2030)))


ISSUERS = (
    Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", abbreviation="UBND"),
    Issuer(name="HỘI ĐỒNG NHÂN DÂN XÃ AN LÀNH", abbreviation="HĐND"),
    Issuer(name="SỞ NỘI VỤ", abbreviation="SNV", parent="UBND TỈNH BÌNH MINH"),
    Issuer(name="TRƯỜNG ĐẠI HỌC GIẢ ĐỊNH", abbreviation="ĐHGĐ", parent="BỘ GIÁO DỤC VÀ ĐÀO TẠO"),
    Issuer(name="THỦ TƯỚNG CHÍNH PHỦ", abbreviation="TTg"),
)
SIGNATORIES = (
    Signatory(title="CHỦ TỊCH", name="Nguyễn Văn A"),
    Signatory(title="BỘ TRƯỞNG"),
    Signatory(title="TRƯỞNG BAN", post="PHÓ CHỦ TỊCH UBND TỈNH", name="Trần Thị B"),
    Signatory(capacities=(Capacity(authority=SigningAuthority.ACTING, holder="GIÁM ĐỐC"),), name="Lê Văn C"),
    Signatory(
        capacities=(
            Capacity(authority=SigningAuthority.ON_BEHALF_OF, holder="ỦY BAN NHÂN DÂN"),
            Capacity(authority=SigningAuthority.FOR, holder="CHỦ TỊCH"),
        ),
        title="PHÓ CHỦ TỊCH",
        name="Phạm Thị D",
    ),
)
BASES = (
    LegalBasis(type="Luật", summary="Giả định", date=PartialDate(day=16, month=6, year=2025)),
    LegalBasis(type="Nghị định", number="30/2020/NĐ-CP", date=PartialDate(month=3, year=2020), issuer="Chính phủ"),
    LegalBasis(type="Quyết định", number="1/QĐ-UBND", issuer="Ủy ban nhân dân tỉnh", summary="về việc giả định"),
    LegalBasis(wording="Căn cứ chức năng, nhiệm vụ được giao; xét tình hình"),
    LegalBasis(type="Kế hoạch", number="2/KH-UBND", wording="Căn cứ Kế hoạch số 2/KH-UBND của tỉnh Bình Minh"),
)
PROPOSALS = (
    None,
    Proposal(proposer="Giám đốc Sở Giả định"),
    Proposal(proposer="Chánh Văn phòng", type="Tờ trình", number="9/TTr-VP", date=PartialDate(month=5, year=2025)),
)


@cache
@st.composite
def annexes(draw: st.DrawFn) -> Annex | Appendix:
    """Documents issued with a decision: named ones with a masthead or none, and appendices."""
    reference = Reference(
        opening=draw(st.sampled_from(("Kèm theo", "Ban hành kèm theo"))),
        issuer=draw(st.sampled_from(("", "UBND tỉnh", "Chủ tịch của Hội đồng"))),
    )
    content = draw(contents())
    if draw(st.booleans()):
        title = draw(phrases() | phrases().map(str.upper))
        return Appendix(title=title, reference=reference, **content)
    term = draw(st.sampled_from(("Kế hoạch", "Quy chế", "Danh mục")))
    summary = draw(phrases() | titles().map(str.upper))
    return Annex(type=term, summary=summary, masthead=draw(st.booleans()), reference=reference, **content)


@cache
@st.composite
def _shared(draw: st.DrawFn) -> dict[str, Any]:
    """The fields that every document has."""
    together = draw(st.integers(0, 1))
    recipient = st.builds(Recipient, name=titles(), purpose=st.sampled_from(("", "để b/c", "b/c", "phối hợp")))
    units = st.lists(st.sampled_from(("NC", "KT (Đức, Long)", "Duyên", "TH&ĐT")), max_size=2)
    return {
        "issuer": draw(st.sampled_from(ISSUERS)),
        "co_issuers": draw(st.tuples(*[st.sampled_from(ISSUERS)] * together)),
        "number": DocumentNumber(serial=draw(st.none() | st.integers(1, 3000))),
        "place": draw(st.sampled_from(("Bình Minh", "Thành phố Giả Định", "Xã A, tỉnh B"))),
        "issued_on": draw(dates()),
        "summary": draw(phrases()),
        "recipients": draw(st.lists(recipient, max_size=3).map(tuple)),
        "filing": Filing(units=("VT", *draw(units)), copies=draw(st.none() | st.integers(1, 20))),
        "signatory": draw(st.sampled_from(SIGNATORIES)),
        "co_signatories": draw(st.tuples(*[st.sampled_from(SIGNATORIES)] * together)),
        "secrecy": draw(st.none() | st.sampled_from(Secrecy)),
        "urgency": draw(st.none() | st.sampled_from(Urgency)),
        "circulation": draw(st.none() | st.sampled_from(Circulation)),
        "drafter": draw(st.sampled_from((None, DrafterMark(symbol="PL"), DrafterMark(symbol="PL", copies=300)))),
        "address": draw(st.just("") | phrases()),
        "annexes": draw(st.lists(annexes(), max_size=2).map(tuple)),
    }


@cache
@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    """Whole decisions; the last article says who carries them out."""
    last = Article(text="Các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này.")
    fields = draw(_shared())
    if draw(st.booleans()):
        fields["recipients"] = (Recipient(executors=True), *fields["recipients"])
    return Decision(
        **fields,
        authority=draw(st.sampled_from(("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "GIÁM ĐỐC SỞ NỘI VỤ", "Chủ tịch hội đồng"))),
        legal_bases=tuple(draw(st.lists(st.sampled_from(BASES), max_size=3))),
        proposal=draw(st.sampled_from(PROPOSALS)),
        articles=(*draw(articles()), last),
    )


@cache
@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Whole plans that stand alone."""
    return Plan(**draw(_shared()), **draw(contents()))


@cache
@st.composite
def _addressed(draw: st.DrawFn, *, least: int) -> dict[str, Any]:
    """The fields of a document that may be sent to somebody, and may rest on legal bases."""
    fields = draw(_shared())
    fields["addressees"] = tuple(draw(st.lists(titles(), min_size=least, max_size=3)))
    fields["legal_bases"] = tuple(draw(st.lists(st.sampled_from(BASES), max_size=3)))
    if fields["addressees"] and draw(st.booleans()):
        fields["recipients"] = (Recipient(executors=True), *fields["recipients"])
    return {**fields, **draw(contents())}


@cache
@st.composite
def named_documents(draw: st.DrawFn) -> NamedDocument:
    """Whole documents of a type without a form of its own."""
    term = draw(st.sampled_from(("Báo cáo", "Tờ trình", "Thông báo", "Chương trình", "Công điện", "Đề án")))
    return NamedDocument(type=term, **draw(_addressed(least=0)))


@cache
@st.composite
def letters(draw: st.DrawFn) -> Letter:
    """Whole công văn."""
    return Letter(unit=draw(st.sampled_from(("", "VP", "CVT&LTNN", "KT-TH"))), **draw(_addressed(least=1)))
