"""Documents that the text cites for the first time, and what the citation leaves out (PL1 II.6.b)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.citations import citations
from qdgen.checks.evidence.issued import issued
from qdgen.checks.landmarks.records import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.evidence.citations import Citation
    from qdgen.checks.line import Line
    from qdgen.checks.subject import Subject

_LONGEST = 200
"""Letters behind a number in which its date and its issuer are looked for."""
_DATE = re.compile(r"\W*(?:của [^,;.]{2,80}?[ ,]+)?(?:\w+ )?ngày\b", re.IGNORECASE)
_ISSUER = re.compile(
    r"\W*(?:(?:ký |ban hành )?ngày\s*[\d….]*\s*(?:tháng\s*[\d….]*\s*năm\s*[\d….]*|[/.-][\d/.-]+)?)?[\s,(]*(?:do|của)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,|và|,\s*và)?\s*")
"""Between two numbers that share the date behind the second."""
_BY_WHOM_BEFORE = re.compile(r"\b(?:ban hành|ký|phê duyệt|có)\b[^.;]*$")
_SENTENCE = re.compile(r"[.;](?=\s)")
_UNNUMBERED = re.compile(
    r"(?:[Tt]heo|[Tt]ại|[Tt]hực hiện|[Cc]ăn cứ|quy định của) (?P<cited>(?:Nghị định|Thông tư) (?:của [^\n,;.]{2,40}? )?"
    r"(?:về|quy định)\b(?: [^\W\d_]+){1,4})"
)
"""A decree or circular cited by its name alone; one that is still to be made stands after other words."""
_OF_A_BODY = frozenset({"Nghị định", "Nghị quyết", "Quyết định", "Thông tư", "Thông tư liên tịch", "Chỉ thị"})
"""Types for which the issuer is asked for; letters and proposals are known by their symbol."""


def incomplete_citations(subject: Subject) -> Iterator[tuple[Line, Citation, tuple[str, ...]]]:
    """Các lần viện dẫn đầu tiên chưa đủ: the line, the citation, and what it does not say, in words.

    What a Quyết định rests on is told of elsewhere; a title, a table, a list of recipients is no text.
    """
    text = subject.text
    all_cited = citations(text)
    if not all_cited:
        return
    own = issued(subject.main)
    bases = {id(line) for line in subject.main["legal_basis"]} if subject.is_decision else set[int]()
    content = _content(subject)
    known: set[str] = {f"{own.number}/{own.symbol}"}
    for at, one in enumerate(all_cited):
        line, start = subject.line_at(one.start)
        if one.name in known or not (id(line) in content or id(line) in bases):
            continue
        known.add(one.name)
        following = all_cited[at + 1] if at + 1 < len(all_cited) else None
        shares = following is not None and _JOINED.fullmatch(text[one.end : following.start]) is not None
        if not one.term or shares or id(line) in bases:
            continue
        missing = _missing(one, line.text[:start], line.text[start + one.end - one.start :][:_LONGEST])
        if missing:
            yield line, one, missing


def unnumbered_citations(subject: Subject) -> Iterator[tuple[Line, int, int]]:
    """Các viện dẫn nghị định, thông tư không có số: the line, start and end in it."""
    text = subject.text
    if "Nghị định " not in text and "Thông tư " not in text:
        return
    found = [(match, *subject.line_at(match.start("cited"))) for match in _UNNUMBERED.finditer(text)]
    if not found:
        return
    content = _content(subject) - {id(line) for line in subject.main["legal_basis"] if subject.is_decision}
    for match, line, start in found:
        if id(line) in content:
            yield line, start, start + len(match["cited"])


def _content(subject: Subject) -> frozenset[int]:
    """The lines of running text, legal bases with them; not what is quoted."""
    units = (unit.line for _, unit in subject.all_units if not unit.quoted and unit.level is not Level.HEADING)
    bases = (line for piece in subject.pieces for line in piece["legal_basis"])
    return frozenset(id(line) for lines in (units, bases) for line in lines)


def _missing(one: Citation, before: str, after: str) -> tuple[str, ...]:
    sentence = _SENTENCE.split(before)[-1]
    told_before = _BY_WHOM_BEFORE.search(sentence) is not None
    missing = []
    if not (_DATE.match(after) or (told_before and "ngày" in sentence.lower())):
        missing.append("ngày tháng năm")
    if one.term in _OF_A_BODY and not (_ISSUER.match(after) or told_before):
        missing.append("cơ quan ban hành")
    return tuple(missing)
