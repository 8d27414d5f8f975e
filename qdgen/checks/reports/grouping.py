"""Findings put together for reading: by severity, the gravest first; a block a rule, or a cause that many rules see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from qdgen.checks.evidence.provisions import spoken
from qdgen.checks.report import Located, reading_order

if TYPE_CHECKING:
    from qdgen.checks.finding import Cause, Severity
    from qdgen.checks.report import Report

MOST_PLACES = 8
"""Chỗ được kể ra của một loại lỗi: who mends these has understood it."""
_WIDESPREAD = 3
"""Rules that see one cause before it is told as one."""


class Told(NamedTuple):
    """Chỗ viết thành lời: and how many findings it stands for."""

    words: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Loại lỗi: the findings of one rule, or of all rules that see one cause, in reading order; never empty.

    `heading` is what all places have in common; `advice` is empty where each place has its own. Of the places `shown`
    are read out, of every message the first before a second of any; `rest` is only counted in a short report.
    """

    findings: tuple[Located, ...]
    heading: str
    advice: str
    shown: tuple[Told, ...]
    rest: tuple[Told, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Mã các quy tắc."""
        return tuple(dict.fromkeys(located.rule.code for located in self.findings))

    @property
    def provision(self) -> str:
        """Theo điều khoản nào: an annex that all are in is named once."""
        first, *others = dict.fromkeys(located.rule.provision for located in self.findings)
        annex = first.partition(" ")[0]
        return spoken(", ".join((first, *(one.removeprefix(f"{annex} ") for one in others))))

    @property
    def others(self) -> int:
        """Số chỗ không kể ra."""
        return sum(told.number for told in self.rest)


def groups(report: Report) -> dict[Severity, tuple[Group, ...]]:
    """Các loại lỗi theo mức độ: severities without faults are left out."""
    faults = report.faults
    seen_by: dict[Cause, set[str]] = {}
    for located in faults:
        if located.finding.cause is not None:
            seen_by.setdefault(located.finding.cause, set()).add(located.rule.code)
    found: dict[Severity, dict[Cause | str, list[Located]]] = {}
    for located in faults:
        cause = located.finding.cause
        key = cause if cause is not None and len(seen_by[cause]) >= _WIDESPREAD else located.rule.code
        found.setdefault(located.rule.severity, {}).setdefault(key, []).append(located)
    return {
        severity: tuple(_group(key, findings) for key, findings in same.items()) for severity, same in found.items()
    }


def _group(key: Cause | str, found: list[Located]) -> Group:
    findings = tuple(sorted(found, key=reading_order))
    messages = {located.finding.message for located in findings}
    advices = {located.advice for located in findings}
    if not isinstance(key, str):
        heading, advice = key.message, key.advice
    else:
        first = findings[0]
        heading = first.finding.message if len(messages) == 1 else f"{first.rule.title}: {len(findings)} chỗ."
        advice = first.advice if len(advices) == 1 else ""
    is_said = len(messages) == 1 or not isinstance(key, str)
    lines: dict[str, list[Located]] = {}
    for located in findings:
        words = _with_excerpt(located) if is_said else f"{located.place.words}: {located.finding.message}"
        lines.setdefault(words if advice else f"{words} Cách sửa: {located.advice}", []).append(located)
    chosen = _chosen([same[0] for same in lines.values()])
    told = [Told(words + _times(same), len(same)) for words, same in lines.items()]
    return Group(
        findings=findings,
        heading=heading,
        advice=advice,
        shown=tuple(one for at, one in enumerate(told) if at in chosen),
        rest=tuple(one for at, one in enumerate(told) if at not in chosen),
    )


def _chosen(lines: list[Located]) -> set[int]:
    """The places that are read out, by number: of every message the first before a second of any."""
    firsts: dict[str, int] = {}
    for at, located in enumerate(lines):
        firsts.setdefault(located.finding.message, at)
    first = set(firsts.values())
    return set(sorted(range(len(lines)), key=lambda at: (at not in first, at))[:MOST_PLACES])


def _with_excerpt(located: Located) -> str:
    place = located.place
    return place.words + (f": “{place.excerpt}”" if place.excerpt else "")


def _times(same: list[Located]) -> str:
    times = sum(located.finding.times for located in same)
    return f" ({times} lần)" if times > 1 else ""
