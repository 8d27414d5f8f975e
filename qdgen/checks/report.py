"""The outcome of a check: every rule with what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity, Status
from qdgen.checks.place import Place
from qdgen.checks.rule import Rule
from qdgen.checks.scope import Scope
from qdgen.checks.settings import Profile
from qdgen.checks.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORDER = tuple(Severity)
_NOTICE = "outside_the_decree"
"""Quy tắc báo văn bản ngoài phạm vi: what it says is no fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Lỗi ở một chỗ: a finding of a rule, with its place."""

    rule: Rule
    finding: Finding
    place: Place

    @property
    def advice(self) -> str:
        """Cách sửa: of the finding, else of its rule."""
        return self.finding.advice or self.rule.correction


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Kết quả của một quy tắc: `reasons` say why it could not be evaluated.

    `failure` is what the rule itself ran into, a fault of qdgen, not of the file; empty when it did its work.
    """

    rule: Rule
    status: Status
    findings: tuple[Located, ...] = ()
    reasons: tuple[str, ...] = ()
    failure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Báo cáo kiểm tra: of one file; `unread` is what the reader of the file could not evaluate."""

    source: str
    scope: Scope
    profile: Profile
    standard: str
    results: tuple[Result, ...]
    unread: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Located, ...]:
        """Mọi điều tìm thấy: the gravest first, then what shames the signer most, then in reading order."""
        return tuple(sorted(self._found(), key=_rank))

    @property
    def faults(self) -> tuple[Located, ...]:
        """Mọi lỗi, in the same order: the notice that another rule set applies is none."""
        return tuple(located for located in self.findings if located.rule.name != _NOTICE)

    @property
    def notice(self) -> Located | None:
        """Lời báo văn bản không thuộc phạm vi, with the reason."""
        return next((located for located in self._found() if located.rule.name == _NOTICE), None)

    @property
    def clean(self) -> bool:
        """Đã kiểm tra và không có lỗi nào: what another rule set applies to is not clean, nor where a rule broke."""
        return not any(result.findings or result.failure for result in self.results)

    @property
    def broken(self) -> tuple[Result, ...]:
        """Quy tắc dừng giữa chừng vì lỗi của chính qdgen: nothing is known of what they look for."""
        return tuple(result for result in self.results if result.failure)

    def count(self, status: Status) -> int:
        """Số quy tắc có kết quả này."""
        return sum(result.status is status for result in self.results)

    def _found(self) -> Iterator[Located]:
        for result in self.results:
            yield from result.findings


def _rank(located: Located) -> tuple[int, int, tuple[int, int], str]:
    rule = located.rule
    return _ORDER.index(rule.severity), standing(rule), reading_order(located), rule.code


def reading_order(located: Located) -> tuple[int, int]:
    """Thứ tự đọc: what has no paragraph of its own comes before all paragraphs."""
    place = located.place
    return -1 if place.paragraph is None else place.paragraph, place.start or 0
