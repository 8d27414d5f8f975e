"""A draft in plain text, laid out as the document itself reads, to the document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from qdgen.errors import SourceError
from qdgen.kinds.kind import Kind
from qdgen.kinds.wording import executing_article, recipient_text
from qdgen.model.body import Body
from qdgen.model.closing import Filing, Recipient
from qdgen.model.issuer import DocumentNumber, Issuer
from qdgen.readers.capitals import capital_remarks
from qdgen.readers.grammar.addressees import read_addressees, read_leading_bases
from qdgen.readers.grammar.annexes import DraftAnnex, annex_starts, check_annexes, read_annex, settled_annexes
from qdgen.readers.grammar.closing import STARTS_CLOSING, Closing, read_closing
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.document_type import Head, read_head
from qdgen.readers.grammar.emphasised import tell_unkept
from qdgen.readers.grammar.endings import ends_sentence
from qdgen.readers.grammar.issuers import abbreviation_of, issuer_names, name_from_authority
from qdgen.readers.grammar.masthead import Masthead, read_masthead, symbol_of
from qdgen.readers.grammar.outline import read_articles, read_body
from qdgen.readers.grammar.preamble import read_preamble
from qdgen.readers.grammar.recipients import settled_recipients
from qdgen.readers.grammar.references import MainDocument
from qdgen.readers.grammar.summary import read_summary
from qdgen.readers.ledger import Ledger
from qdgen.readers.reading import Reading
from qdgen.readers.typed.almost_labels import settled_labels
from qdgen.readers.typed.draft_marks import without_draft_marks
from qdgen.readers.typed.joined_lines import tell_joined_lines
from qdgen.readers.typed.lines import Line, LineKind
from qdgen.readers.typed.lost_marks import tell_lost_marks
from qdgen.readers.typed.quoted_lines import settled_quotations
from qdgen.readers.typed.rules import without_rules
from qdgen.readers.typed.splitting import read_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.document import AdministrativeDocument


_K = LineKind
_POST_AND_NAME = 2


def read_text(text: str, source: str = "") -> Reading:
    """Đọc bản thảo văn bản thuần: `source` is its name in messages. Raises SourceError with every fault at once.

    ```
    draft    := head (decision | [addressees] bases body) closing annex*
    head     := masthead type summary | masthead with "V/v" summary
    decision := authority basis* [proposal] "QUYẾT ĐỊNH:" article+
    ```
    """
    ledger = Ledger(source=source)
    return read_draft(read_lines(text, ledger), ledger)


def read_draft(typed: Sequence[Line], ledger: Ledger) -> Reading:
    """Đọc bản thảo đã cắt thành dòng: its lines, of a text or of a Word file, and the ledger that they were noted in.

    Raises SourceError with every fault at once.
    """
    bare = without_draft_marks(without_rules(typed, ledger), ledger)
    lines = settled_labels(settled_quotations(bare, ledger), ledger)
    tell_joined_lines(lines, ledger)
    tell_lost_marks(lines, ledger)
    if not lines and not ledger.faults:
        ledger.fault(None, "Bản thảo chỉ có đường kẻ.", "Soạn như chính văn bản, bắt đầu bằng tên cơ quan.")
    document = _document(lines, ledger) if lines else None
    if document is None or ledger.faults:
        raise SourceError(*sorted(ledger.faults, key=lambda fault: fault.location.order))
    tell_unkept(lines, document, ledger)
    remarks = sorted(ledger.remarks, key=lambda remark: remark.location.order)
    capitals = capital_remarks(document, ledger.source, lines)
    placed = (replace(remark, location=ledger.place(remark.location.line)) for remark in capitals)
    return Reading(document=document, remarks=(*remarks, *placed))


@dataclass(slots=True, kw_only=True)
class _Draft:
    """What has been read so far, part by part."""

    masthead: Masthead
    kind: Kind
    summary: str
    content: dict[str, Any] | None
    closing: Closing
    annexes: list[DraftAnnex]
    type_line: Line


def _document(lines: Sequence[Line], ledger: Ledger) -> AdministrativeDocument | None:
    head = read_head(lines, ledger)
    if head is None:
        return None
    masthead = read_masthead(head.masthead, head.kind, ledger)
    cursor = Cursor(lines, head.end)
    summary = head.summary
    if summary is None:
        summary = read_summary(cursor, ledger, head.line, over_authority=_enacts(head.kind))
    starts = [*annex_starts(lines, cursor.place), len(lines)]
    closing_at = _closing_at(lines, cursor.place, starts[0])
    cursor.end = closing_at
    content = _content(head, masthead, cursor, ledger)
    cursor = Cursor(lines, closing_at, starts[0])
    closing = read_closing(cursor, ledger, starts[0], lines[closing_at - 1])
    annexes = [read_annex(lines[start:end], ledger) for start, end in pairwise(starts)]
    draft = _Draft(
        masthead=masthead,
        kind=head.kind,
        summary=summary,
        content=content,
        closing=closing,
        annexes=[annex for annex in annexes if annex is not None],
        type_line=head.line,
    )
    return _built(draft, ledger)


def _enacts(kind: Kind) -> bool:
    """Whether a line such as `QUYẾT ĐỊNH:` stands between who decides, on what, and the articles."""
    return bool(kind.opening and kind.opening.formula)


def _closing_at(lines: Sequence[Line], start: int, end: int) -> int:
    """Where the closing begins: the first line of recipients or of a signing capacity; the end where there is none.

    A title in capitals and a name right above the recipients belong to it too, where nobody signs below them.
    """
    found = next((place for place in range(start, end) if lines[place].kind in STARTS_CLOSING), end)
    title = found
    if found < end and lines[found].kind is _K.CO_SIGNING:
        return _signature_at(lines, start, found)
    if any(line.kind in (_K.UPPER, _K.SIGNING) for line in lines[found:end]):
        return found
    if title - 1 > start and lines[title - 1].kind is _K.TEXT and not ends_sentence(lines[title - 1].text):
        title -= 1
    while title - 1 > start and lines[title - 1].kind is _K.UPPER:
        title -= 1
    return title if title < found and lines[title].kind is _K.UPPER else found


def _signature_at(lines: Sequence[Line], start: int, end: int) -> int:
    """Where the signature above `Cùng ký:` begins: over the name, and a post in the body, there are capitals."""
    at = end
    while at - 1 > start and end - at < _POST_AND_NAME and lines[at - 1].kind is _K.TEXT:
        at -= 1
    title = at
    while title - 1 > start and lines[title - 1].kind is _K.UPPER:
        title -= 1
    return title if title < at else end


def _content(head: Head, masthead: Masthead, cursor: Cursor, ledger: Ledger) -> dict[str, Any] | None:
    """The fields that a kind has beside those of every document."""
    kind, type_line = head.kind, head.line
    if _enacts(kind):
        preamble = read_preamble(cursor, ledger, type_line)
        lines = cursor.lines[cursor.place : cursor.end]
        articles = read_articles(lines, ledger)
        if not articles and not any(line.kind is _K.ARTICLE for line in lines):
            advice = "Sau “QUYẾT ĐỊNH:”, ghi “Điều 1. ...”, mỗi điều một đoạn."
            ledger.fault((lines[0] if lines else type_line).at, "Quyết định chưa có điều nào.", advice)
        return {
            "authority": preamble.authority,
            "legal_bases": preamble.legal_bases,
            "proposal": preamble.proposal,
            "articles": articles,
        }
    if not issubclass(kind.model, Body):
        return {}
    own: dict[str, Any] = {"type": kind.term} if kind.general else {} if kind.named else {"unit": masthead.unit}
    lines = cursor.lines[cursor.place : cursor.end]
    if kind.opening:
        own["addressees"] = read_addressees(cursor, ledger)
        own["legal_bases"], lines = read_leading_bases(cursor.lines[cursor.place : cursor.end], ledger)
    content = read_body(lines, ledger, kind.term, type_line)
    return None if content is None else {**own, **content}


def _built(draft: _Draft, ledger: Ledger) -> AdministrativeDocument | None:
    """The document of all that was read; None, and faults, where something is missing."""
    masthead, closing = draft.masthead, draft.closing
    parent, name = _names(draft, ledger)
    abbreviation = _abbreviation(draft, name, ledger)
    symbol = masthead.symbol or (symbol_of(draft.kind, abbreviation, masthead.unit) if abbreviation else "")
    main = MainDocument(term=draft.kind.term, serial=masthead.serial, symbol=symbol, issued_on=masthead.issued_on)
    check_annexes(draft.annexes, main, (parent, name), ledger)
    if not masthead.place:
        advice = "Ghi trên tên loại văn bản: “Sơn La, ngày tháng 12 năm 2025”; ngày, tháng chưa biết thì để trống."
        ledger.fault(draft.type_line.at, "Bản thảo chưa có địa danh và ngày tháng.", advice)
    known = (name, abbreviation, masthead.place, draft.summary, closing.signatory, closing.recipients, draft.content)
    if not all(known) or closing.recipients is None or draft.content is None or masthead.issued_on is None:
        return None
    if ledger.faults and not _has_required(draft):
        return None
    fields = {
        **draft.content,
        "issuer": Issuer(name=name, parent=parent, abbreviation=abbreviation),
        "co_issuers": masthead.co_issuers,
        "number": DocumentNumber(serial=masthead.serial, symbol=masthead.symbol),
        "place": masthead.place,
        "issued_on": masthead.issued_on,
        "summary": draft.summary,
        "recipients": closing.recipients.recipients,
        "filing": closing.recipients.filing or Filing(),
        "signatory": closing.signatory,
        "co_signatories": closing.co_signatories,
        "secrecy": masthead.secrecy,
        "urgency": masthead.urgency,
        "circulation": masthead.circulation,
        "drafter": closing.recipients.drafter,
        "address": closing.address,
        "annexes": tuple(annex.annex for annex in draft.annexes),
    }
    document = ledger.built(draft.type_line, partial(draft.kind.model, **fields))
    if document is None:
        return None
    recipients = document.recipients
    if _enacts(draft.kind) or (draft.content or {}).get("addressees"):
        derived = recipient_text(Recipient(executors=True), executing_article(document))
        recipients = settled_recipients(recipients, derived, closing.at, ledger)
    return replace(document, recipients=recipients, annexes=settled_annexes(document, draft.annexes, ledger))


def _has_required(draft: _Draft) -> bool:
    """Whether a decision has what the model requires; what is missing has been told already."""
    content = draft.content or {}
    return not _enacts(draft.kind) or bool(content["authority"] and content["articles"])


def _names(draft: _Draft, ledger: Ledger) -> tuple[str, str]:
    """Parent and name of the issuer: from the masthead, else from an annex's, else from the authority and the place."""
    parent, name = draft.masthead.parent, draft.masthead.name
    if name or draft.masthead.has_name:
        return parent, name
    parent, name, where = _names_elsewhere(draft)
    if not name:
        advice = "Ghi tên cơ quan bằng chữ in hoa ở đầu bản thảo, ví dụ: ỦY BAN NHÂN DÂN TỈNH SƠN LA."
        ledger.fault(draft.type_line.at, "Bản thảo chưa có tên cơ quan ban hành.", advice)
        return "", ""
    full = " / ".join(part for part in (parent, name) if part)
    message = f"Bản thảo không có tên cơ quan ban hành ở đầu; tên được lấy từ {where}."
    ledger.remark(None, message, "", full, kind="added", sure="likely")
    return parent, name


def _abbreviation(draft: _Draft, name: str, ledger: Ledger) -> str:
    """The issuer's abbreviation: from the number line, else from a name that has only one; else a fault."""
    if draft.masthead.has_number:
        _check_abbreviation(draft, name, ledger)
        return draft.masthead.abbreviation
    abbreviation = abbreviation_of(name)
    if abbreviation:
        symbol = symbol_of(draft.kind, abbreviation)
        message = "Bản thảo chưa có dòng số; ký hiệu được suy ra từ tên cơ quan."
        ledger.remark(None, message, "", f"Số: /{symbol}", kind="added", sure="likely")
    else:
        advice = f"Ghi dưới tên cơ quan: “Số: /{symbol_of(draft.kind, '<chữ viết tắt tên cơ quan>')}”."
        ledger.fault(draft.type_line.at, "Bản thảo chưa có dòng số, ký hiệu.", advice)
    return abbreviation


def _check_abbreviation(draft: _Draft, name: str, ledger: Ledger) -> None:
    """A remark where the symbol has the abbreviation of the parent: the line under it may be no name."""
    masthead = draft.masthead
    usual = abbreviation_of(name), abbreviation_of(masthead.parent)
    if masthead.abbreviation and masthead.abbreviation not in usual[:1] and masthead.abbreviation == usual[1]:
        message = (
            f"Ký hiệu có “{masthead.abbreviation}”, là chữ viết tắt của cơ quan chủ quản, không phải của “{name}”."
        )
        ledger.remark(None, message, kind="structure", sure="guess")


def _names_elsewhere(draft: _Draft) -> tuple[str, str, str]:
    """Parent and name of the issuer from what stands below the masthead, and where they were found."""
    for annex in draft.annexes:
        if annex.names:
            return (*issuer_names(annex.names, Ledger(), strict=False), "phần đầu của văn bản kèm theo")
    authority = str((draft.content or {}).get("authority", ""))
    return "", name_from_authority(authority, draft.masthead.place), "dòng thẩm quyền và địa danh"
