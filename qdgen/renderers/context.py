"""What a template is filled with: plain texts and lists, every derived line ready to print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from qdgen.kinds import kind_of
from qdgen.kinds.printed import PrintedLine, Role, body_lines
from qdgen.kinds.wording import (
    addressee_lines,
    appendix_numbers,
    drafter_text,
    executing_article,
    filing_text,
    number_line,
    place_and_date,
    recipient_text,
    reference_line,
    signing_lines,
    summary_line,
)
from qdgen.layout.binding import bind, blank
from qdgen.layout.masthead import Masthead, Names, masthead
from qdgen.model.annex import Annex, Appendix
from qdgen.renderers.emphasising import EmphasisedText
from qdgen.renderers.shipped.blocks import STYLES_OF_ROLES
from qdgen.renderers.shipped.styles import STYLES
from qdgen.renderers.tables import table_markup
from qdgen.vietnamese.capitals import upper
from qdgen.vietnamese.letters import roman

if TYPE_CHECKING:
    from qdgen.model.closing import Signatory
    from qdgen.model.document import AdministrativeDocument
    from qdgen.standards.standard import Standard

Value: TypeAlias = "str | bool | list[Value] | dict[str, Value] | None"
Context: TypeAlias = "dict[str, Value]"
_SERIAL_DIGITS = 4
_DAY_DIGITS = 2
_LOOKS = {style.id: style.look for style in STYLES}


def document_context(document: AdministrativeDocument, standard: Standard) -> Context:
    """Dữ liệu điền mẫu của một văn bản có số riêng: a decision, or a plan that stands alone."""
    kind = kind_of(document)
    context = _parts(document, masthead_of(document, standard), standard)
    context |= {
        "standalone": True,
        "signature_information": "",
        "type": upper(kind.term) if kind.named else "",
        "summary": bind(summary_line(document)),
        "number_line": _with_room(number_line(document)),
        "place_and_date": _with_room(bind(place_and_date(document))),
        "secrecy": document.secrecy.value if document.secrecy else "",
        "urgency": document.urgency.value if document.urgency else "",
        "circulation": document.circulation.value if document.circulation else "",
        "address": document.address,
        "lines": _lines(kind.lines(document), standard),
    }
    if kind.opening:
        context["addressees"] = [bind(text) for text in addressee_lines(document)]
        context["authority"] = upper(kind.opening.authority(document))
        context["preamble"] = [bind(text) for text in kind.opening.preamble(document)]
    return context


def annex_context(
    document: AdministrativeDocument, place: int, standard: Standard, *, information: str = ""
) -> Context:
    """Dữ liệu điền mẫu của văn bản kèm theo thứ `place` (from 0); `information` is its digital signature's line."""
    annex = document.annexes[place]
    head = masthead_of(document, standard, numbered=False)
    context = _parts(document, head, standard)
    context |= {
        "standalone": False,
        "signature_information": information,
        "number_line": "",
        "place_and_date": "",
        "secrecy": "",
        "urgency": "",
        "circulation": "",
        "address": "",
        "reference_line": _whole_date(_with_room(bind(reference_line(document, annex)))),
        "lines": _lines(body_lines(annex), standard),
    }
    if isinstance(annex, Annex):
        context |= {"type": upper(annex.type), "summary": bind(annex.summary)}
        if not annex.masthead:
            context["issuer"] = None
    else:
        number = appendix_numbers(document)[place]
        context |= {"appendix_label": appendix_label(number), "title": bind(upper(annex.title))}
    return context


def appendix_label(number: int | None) -> str:
    """Nhãn phụ lục: `Phụ lục`, or with its roman number where there are several (PL1 III.1.a)."""
    return bind("Phụ lục" if number is None else f"Phụ lục {roman(number)}")


def signature_information(document: AdministrativeDocument) -> str:
    """Thông tin ký số của một văn bản kèm theo ở tệp riêng (PL1 II.8.b): number and day; the hour comes on signing."""
    date = document.issued_on
    day = (
        f"{date.day:02d}/{date.month:02d}/{date.year:04d}"
        if date.day and date.month and date.year
        else "ngày/tháng/năm"
    )
    return f"{_with_room(number_line(document))}; {day}; giờ:phút:giây"


def masthead_of(document: AdministrativeDocument, standard: Standard, *, numbered: bool = True) -> Masthead:
    """Bố cục phần đầu của văn bản, or (`numbered` false) of what is issued with it."""
    issuers = (document.issuer, *document.co_issuers)
    return masthead(
        Names(
            issuer="\n".join(issuer.name for issuer in issuers) if len(issuers) > 1 else document.issuer.name,
            parent=document.issuer.parent or None,
            number=_with_room(number_line(document)) if numbered else None,
            place_and_date=_with_room(bind(place_and_date(document))) if numbered else None,
        ),
        standard,
    )


def recipient_lines(document: AdministrativeDocument) -> tuple[str, ...]:
    """Nơi nhận và lưu with their marks: `- ...;`, the last line `- Lưu: VT, ... .` (PL1 II.9.d)."""
    executing = executing_article(document)
    texts = [recipient_text(recipient, executing) for recipient in document.recipients]
    return (*(f"- {text};" for text in texts), f"- {filing_text(document.filing)}.")


def _parts(document: AdministrativeDocument, head: Masthead, standard: Standard) -> Context:
    single, *others = (_signature(one) for one in (document.signatory, *document.co_signatories))
    return {
        "national_title": standard.national_title,
        "motto": standard.motto,
        "issuer": {
            "name": document.issuer.name,
            "parents": list(head.parent_lines),
            "lines": list(head.issuer_lines),
        },
        "recipients": [bind(line) for line in recipient_lines(document)],
        "drafter": drafter_text(document.drafter) if document.drafter else "",
        "signature": single,
        "joint_signatures": _pairs([*reversed(others), single]) if others else [],
    }


def _signature(signatory: Signatory) -> Value:
    return {
        "lines": [upper(line) for line in signing_lines(signatory)],
        "post": signatory.post,
        "name": signatory.name,
    }


def _pairs(signatures: list[Value]) -> list[Value]:
    """Two side by side, the body that leads on the right of the last row."""
    padded = [None, *signatures] if len(signatures) % 2 else signatures
    return [[padded[place], padded[place + 1]] for place in range(0, len(padded), 2)]


def _lines(lines: tuple[PrintedLine, ...], standard: Standard) -> list[Value]:
    return [_line(line, standard) for line in lines]


def _line(line: PrintedLine, standard: Standard) -> Value:
    if line.table is not None:
        return {"role": line.role.value, "label": "", "text": "", "table": table_markup(line.table, standard)}
    capitals = standard.looks[_LOOKS[STYLES_OF_ROLES[line.role]]].capitals
    text = bind(upper(line.text) if capitals else line.text)
    if line.emphasis:
        text = EmphasisedText(text, line.emphasis)
    return {"role": line.role.value, "label": bind(line.label), "text": text, "table": ""}


def _whole_date(text: str) -> str:
    """Ngày tháng năm không tách: in a short centred line a date that is parted reads badly."""
    return re.sub(r"\bngày\b.*?\bnăm[ \u00a0]?\d*", lambda date: date[0].replace(" ", "\u00a0"), text)


def _with_room(text: str) -> str:
    """Chỗ trống để điền: room for a number, day, month or year that is not known yet."""
    text = re.sub(r"(?<=\bSố:) (?=/)|(?<=\bsố) (?=/)", blank(_SERIAL_DIGITS), text)
    text = re.sub(r"(?<=\bngày)[ \u00a0](?=tháng)|(?<=\btháng)[ \u00a0](?=năm)", blank(_DAY_DIGITS), text)
    return re.sub(r"(?<=\bnăm)(?=$| của)", blank(_SERIAL_DIGITS), text)


__all__ = [
    "Appendix",
    "Context",
    "Role",
    "annex_context",
    "document_context",
    "masthead_of",
    "recipient_lines",
]
