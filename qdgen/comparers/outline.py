"""A document as a tree of parts: the masthead, the preamble, the content, the closing, what is issued with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from qdgen.comparers.content import contents
from qdgen.comparers.part import Part, Trait
from qdgen.kinds import kind_of
from qdgen.kinds.printed import body_lines
from qdgen.kinds.wording import (
    appendix_numbers,
    basis_text,
    date_text,
    drafter_text,
    filing_text,
    proposal_text,
    recipient_text,
    serial_text,
    signing_lines,
    symbol,
)
from qdgen.model.annex import Appendix
from qdgen.model.body import Body
from qdgen.model.document import AdministrativeDocument
from qdgen.vietnamese.letters import roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.model.annex import Annex
    from qdgen.model.closing import Recipient, Signatory
    from qdgen.model.issuer import Issuer

_TOLD = frozenset(
    {field.name for model in (AdministrativeDocument, Body) for field in fields(model)}
    | {"type", "unit", "authority", "addressees", "legal_bases", "proposal", "articles"}
)
"""The fields that have a line of their own below; a type of document may have more."""


def outline(document: AdministrativeDocument) -> Part:
    """Dàn ý: the parts of a document in the order of reading."""
    executors = "Như Điều ..." if kind_of(document).articles(document) else "Như trên"
    recipients = (_recipient(recipient, executors) for recipient in document.recipients)
    bases = (basis_text(basis) for basis in getattr(document, "legal_bases", ()))
    proposal = getattr(document, "proposal", None)
    proposed = Trait(slug="proposal", name="dòng đề nghị", value=proposal_text(proposal) if proposal else "")
    labels = kind_of(document).lines(document)
    signatories = (" / ".join(_signing(signatory)) for signatory in document.co_signatories)
    children = (
        Part(kind="masthead", key="masthead", traits=(*_masthead(document), *_further(document))),
        *_counted("co_issuer", "cơ quan cùng ban hành", (_issuer(issuer) for issuer in document.co_issuers)),
        *_counted("addressee", "nơi gửi đến", iter(getattr(document, "addressees", ()))),
        *_counted("legal_basis", "căn cứ", bases),
        Part(kind="preamble", key="preamble", traits=(proposed,)),
        *contents(document, labels),
        *_counted("recipient", "nơi nhận", recipients),
        Part(kind="closing", key="closing", traits=tuple(_closing(document))),
        *_counted("co_signatory", "người cùng ký", signatories),
        *_annexes(document),
    )
    return Part(kind="document", key="document", children=children)


def _counted(kind: str, name: str, texts: Iterator[str]) -> Iterator[Part]:
    for number, text in enumerate(texts, start=1):
        yield Part(kind=kind, place=f"{name} thứ {number}", text=text)


def _masthead(document: AdministrativeDocument) -> Iterator[Trait]:
    yield Trait(slug="type", name="loại văn bản", value=getattr(document, "type", kind_of(document).term))
    yield Trait(slug="secrecy", name="dấu độ mật", value=_value(document.secrecy))
    yield Trait(slug="urgency", name="dấu độ khẩn", value=_value(document.urgency))
    yield Trait(slug="circulation", name="chỉ dẫn phạm vi lưu hành", value=_value(document.circulation))
    yield Trait(slug="issuer.parent", name="tên cơ quan chủ quản", value=document.issuer.parent)
    yield Trait(slug="issuer.name", name="tên cơ quan ban hành", value=document.issuer.name)
    yield Trait(slug="number.serial", name="số của văn bản", value=serial_text(document.number.serial))
    yield Trait(slug="number.symbol", name="ký hiệu của văn bản", value=symbol(document))
    yield Trait(slug="place", name="địa danh", value=document.place)
    yield Trait(slug="issued_on", name="ngày ban hành", value=date_text(document.issued_on))
    yield Trait(slug="summary", name="trích yếu", value=document.summary)
    yield Trait(slug="authority", name="dòng thẩm quyền ban hành", value=getattr(document, "authority", ""))


def _further(document: AdministrativeDocument) -> Iterator[Trait]:
    """What only some types of document have, by the names of the fields."""
    for one in fields(document):
        value = getattr(document, one.name)
        if one.name not in _TOLD and value not in (None, ()):
            yield Trait(slug=one.name, name=one.name, value=_value(value))


def _closing(document: AdministrativeDocument) -> Iterator[Trait]:
    signatory, drafter = document.signatory, document.drafter
    yield Trait(slug="filing", name="dòng “Lưu:”", value=filing_text(document.filing))
    yield Trait(slug="drafter", name="ký hiệu người soạn thảo", value=drafter_text(drafter) if drafter else "")
    capacities = " / ".join(f"{one.authority.value} {one.holder}" for one in signatory.capacities)
    yield Trait(slug="signatory.capacities", name="quyền hạn của người ký", value=capacities)
    yield Trait(slug="signatory.title", name="chức vụ người ký", value=signatory.title)
    yield Trait(slug="signatory.post", name="chức vụ trong cơ quan của người ký", value=signatory.post)
    yield Trait(slug="signatory.name", name="họ tên người ký", value=signatory.name)
    yield Trait(slug="address", name="dòng địa chỉ", value=document.address)


def _annexes(document: AdministrativeDocument) -> Iterator[Part]:
    types = Counter(getattr(annex, "type", "") for annex in document.annexes)
    met: Counter[str] = Counter()
    for annex, number in zip(document.annexes, appendix_numbers(document), strict=True):
        if isinstance(annex, Appendix):
            name = "Phụ lục" if number is None else f"Phụ lục {roman(number)}"
            yield _annex(annex, "appendix", name, annex.title, ())
            continue
        met[annex.type] += 1
        several = f" thứ {met[annex.type]}" if types[annex.type] > 1 else ""
        masthead = Trait(slug="masthead", name="phần đầu", value="có" if annex.masthead else "không")
        called = Trait(slug="type", name="tên loại", value=annex.type)
        yield _annex(annex, "annex", f"{annex.type} kèm theo{several}", annex.summary, (called, masthead))


def _annex(annex: Annex | Appendix, kind: str, name: str, text: str, traits: tuple[Trait, ...]) -> Part:
    opening = Trait(slug="reference.opening", name="chữ mở đầu dòng “Kèm theo”", value=annex.reference.opening)
    issuer = Trait(slug="reference.issuer", name="người ban hành ở dòng “Kèm theo”", value=annex.reference.issuer)
    return Part(
        kind=kind,
        place=name,
        label=name if isinstance(annex, Appendix) else annex.type,
        text=text,
        traits=(*traits, opening, issuer),
        children=tuple(contents(annex, body_lines(annex), place=name)),
    )


def _issuer(issuer: Issuer) -> str:
    return " / ".join(part for part in (issuer.parent, issuer.name, issuer.abbreviation) if part)


def _signing(signatory: Signatory) -> tuple[str, ...]:
    return tuple(part for part in (*signing_lines(signatory), signatory.post, signatory.name) if part)


def _recipient(recipient: Recipient, executors: str) -> str:
    """Without the number of the article that is derived: it is another where an article was put in."""
    if recipient.executors:
        recipient = replace(recipient, executors=False, name=executors)
    return recipient_text(recipient, None)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "có" if value else ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return "; ".join(map(_value, value))
    if is_dataclass(value):
        return " ".join(part for one in fields(value) if (part := _value(getattr(value, one.name))))
    return "" if value is None else str(value)
