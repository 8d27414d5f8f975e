"""A legal basis and a proposal taken apart; the reading is accepted only if it prints the author's words again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.kinds.wording import UNNUMBERED_TYPES, basis_text, proposal_text
from qdgen.model.date import PartialDate
from qdgen.model.preamble import LegalBasis, Proposal
from qdgen.vietnamese.dates import parse_formal

if TYPE_CHECKING:
    from collections.abc import Callable

_TYPES = (
    *UNNUMBERED_TYPES,
    *("Nghị quyết liên tịch", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư liên tịch", "Thông tư", "Chỉ thị"),
    *("Lệnh", "Kế hoạch", "Chương trình", "Đề án", "Phương án", "Quy chế", "Quy định", "Hướng dẫn", "Kết luận"),
    *("Thông báo", "Báo cáo", "Tờ trình", "Công văn", "Công điện", "Biên bản", "Văn bản"),
)
_CITED_TYPE = "|".join(sorted(_TYPES, key=len, reverse=True))
_OPENING = re.compile(r"(?P<opening>Căn cứ(?: vào)?|Thực hiện|Xét|Theo|Trên cơ sở) ")
_TYPE = re.compile(rf"(?P<type>{_CITED_TYPE})(?!\w)")
_NUMBER = re.compile(r" số (?P<number>[^\s,;]{1,60})")
_DATE = re.compile(r"ngày \d{1,2} tháng \d{1,2} năm \d{4}(?!\d)")
_SHORT_DATE = re.compile(r"(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_OPEN_DATE = re.compile(r"ngày[\s._…\d]{0,20}tháng[\s._…\d]{0,20}năm[\s._…]{0,20}(?:\d{4})?(?!\w)")
_NOTE = re.compile(r" \(?(?:đã )?được (?:sửa đổi|bổ sung|thay thế|hợp nhất)(?!\w)")

_STATE_BODIES = (
    *("Ủy ban Thường vụ Quốc hội", "Ủy ban thường vụ Quốc hội", "Quốc hội", "Chính phủ", "Phó Thủ tướng Chính phủ"),
    *("Thủ tướng Chính phủ", "Chủ tịch nước", "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng"),
)
_WHOLE_BODY = re.compile(rf"(?:{'|'.join(sorted(map(re.escape, _STATE_BODIES), key=len, reverse=True))})(?!\w)")
_BODY_WORD = re.compile(
    r"(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Giám đốc|Phó Giám đốc|"
    r"Tổng Giám đốc|Thống đốc|Tổng Thanh tra|Thanh tra|Ngân hàng|Ban|Cục|Tổng cục|Cục trưởng|Tổng cục trưởng|"
    r"Tỉnh ủy|Thành ủy|Đảng ủy|Văn phòng|Chánh Văn phòng|Trường|Viện|Trung tâm|Phòng|Hiệu trưởng)(?!\w)"
)
_CUE = re.compile(
    r" (?:[Vv]ề|[Qq]uy định|[Bb]an hành|[Pp]hê duyệt|[Hh]ướng dẫn|[Ss]ửa đổi|[Bb]ãi bỏ|[Tt]hay thế|[Pp]hiên họp|"
    r"[Cc]ông bố|[Tt]hành lập|[Kk]iện toàn|[Đđ]iều chỉnh|[Đđ]ính chính|[Tt]riển khai|[Pp]hát động|[Tt]hông qua|"
    r"[Cc]ông nhận|[Pp]hân cấp|[Pp]hân công|[Ủủ]y quyền|[Uu]ỷ quyền|[Cc]hấp thuận|[Qq]uyết định|[Bb]ổ nhiệm|giao|"
    r"[Tt]hực hiện|[Qq]uy chế|[Xx]ếp hạng|[Tt]ặng|[Bb]ổ sung|[Cc]hi tiết|[Tt]ổ chức)(?!\w)"
)
_LONGEST_ISSUER = 120
_OPENING_OF_PROPOSAL = re.compile(r"(?P<opening>(?:Theo|Xét) đề nghị của) ")
_PAPER = re.compile(rf" tại (?P<type>{_CITED_TYPE})(?= số | ngày |$)")


def read_basis(text: str) -> LegalBasis:
    """Đọc một căn cứ, without the mark at its end: `Căn cứ Nghị quyết số 366/NQ-CP ngày ... của Chính phủ ...`.

    ```
    basis := opening type ["số" number] [date] ["của" issuer] [summary] [note]
    law   := opening type name ["số" number] [date] ["của" issuer] [note]
    ```
    Issuer and summary are told apart by the bodies of state known here and by the words with which summaries begin.
    Where that stays open, or the fields would print other words, `wording` keeps the text and the fields that are
    certain stand beside it.
    """
    opening = _OPENING.match(text)
    kind = _TYPE.match(text, opening.end()) if opening else None
    if opening is None or kind is None:
        return LegalBasis(wording=text)
    read = _law if kind["type"] in UNNUMBERED_TYPES else _numbered
    basis = read(opening["opening"], kind["type"], text[kind.end() :])
    return basis if basis_text(basis) == text else replace(basis, wording=text)


def read_proposal(text: str) -> Proposal:
    """Đọc dòng đề nghị, without the mark at its end: `Theo đề nghị của ... tại Tờ trình số ... ngày ...`.

    proposal := opening proposer ["tại" type ["số" number] [date]]
    """
    opening = _OPENING_OF_PROPOSAL.match(text)
    if opening is None:
        return Proposal(wording=text)
    rest = text[opening.end() :]
    papers = list(_PAPER.finditer(rest))
    if not papers:
        return _accepted_proposal(Proposal(opening=opening["opening"], proposer=rest), text)
    paper = papers[-1]
    behind = rest[paper.end() :]
    number = _NUMBER.match(behind)
    date = read_date(behind[number.end() if number else 0 :].strip())
    proposal = Proposal(
        opening=opening["opening"],
        proposer=rest[: paper.start()],
        type=paper["type"],
        number=number["number"] if number else "",
        date=date,
    )
    return _accepted_proposal(proposal, text)


def read_date(text: str) -> PartialDate | None:
    """Đọc ngày: the whole text as `ngày 05 tháng 12 năm 2025`, parts left open, or `05/12/2025`; None if it is none."""
    short = _SHORT_DATE.fullmatch(text)
    parts = parse_formal(text) if short is None else tuple(int(part) for part in short.groups())
    if parts is None:
        return None
    day, month, year = parts
    return _calendar(lambda: PartialDate(day=day, month=month, year=year))


def _calendar(make: Callable[[], PartialDate]) -> PartialDate | None:
    try:
        return make()
    except ValueError:
        return None


def _accepted_proposal(proposal: Proposal, text: str) -> Proposal:
    return proposal if proposal_text(proposal) == text else replace(proposal, wording=text)


def _numbered(opening: str, kind: str, rest: str) -> LegalBasis:
    """A document with a number: number and date stand before issuer and summary."""
    number = _NUMBER.match(rest)
    rest = rest[number.end() :] if number else rest
    date, rest = _leading_date(rest)
    main, note = _noted(rest)
    issuer, summary = _issuer_and_summary(main)
    return LegalBasis(
        opening=opening,
        type=kind,
        number=number["number"] if number else "",
        date=date,
        issuer=issuer,
        summary=summary,
        note=note,
    )


def _law(opening: str, kind: str, rest: str) -> LegalBasis:
    """A law: its name stands before the date, which is all the decree asks for."""
    found = _DATE.search(rest) or _SHORT_DATE.search(rest)
    name, behind = (rest[: found.start()], rest[found.start() - 1 :]) if found else _noted(rest)
    date, behind = _leading_date(behind) if found else (None, f" {behind}")
    main, note = _noted(behind)
    issuer, _ = _issuer_and_summary(main)
    summary, _, number = name.strip().rstrip(",").partition(" số ")
    return LegalBasis(opening=opening, type=kind, summary=summary, number=number, date=date, issuer=issuer, note=note)


def _leading_date(rest: str) -> tuple[PartialDate | None, str]:
    """A date at the head of the words, and the words behind it."""
    for pattern in (_DATE, _OPEN_DATE, _SHORT_DATE):
        match = pattern.match(rest, 1) if rest.startswith(" ") else None
        if match is not None:
            date = read_date(match[0].strip())
            if date is not None:
                return date, rest[len(match[0].rstrip()) + 1 :]
    return None, rest


def _noted(rest: str) -> tuple[str, str]:
    """Words up to a note such as `được sửa đổi, bổ sung bởi ...`, and the note."""
    match = _NOTE.search(rest)
    return (rest[: match.start()], rest[match.start() :].strip()) if match else (rest, "")


def _issuer_and_summary(words: str) -> tuple[str, str]:
    """`của Chính phủ về công tác văn thư` to issuer and summary; both empty where they cannot be told apart."""
    if not words.startswith(" của "):
        return "", words.strip()
    rest = words.removeprefix(" của ")
    whole = _WHOLE_BODY.match(rest)
    if whole is not None and (not rest[whole.end() :] or rest[whole.end()] == " "):
        return whole[0], rest[whole.end() :].strip()
    if not _BODY_WORD.match(rest):
        return "", ""
    cue = _CUE.search(rest, 0, _LONGEST_ISSUER)
    if cue is not None:
        return rest[: cue.start()], rest[cue.start() :].strip()
    return (rest, "") if _is_a_name(rest) else ("", "")


def _is_a_name(words: str) -> bool:
    """Whether the words can be a body alone: short, without a mark inside."""
    return len(words) <= _LONGEST_ISSUER and not any(mark in words for mark in ",;:.")
