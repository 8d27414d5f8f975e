"""The outcome of a check: every rule with what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity, Status
from qdgen.checks.place import Place
from qdgen.checks.rule import Rule
from qdgen.checks.scope import Scope
from qdgen.checks.settings import Profile

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORDER = tuple(Severity)


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
    """Kết quả của một quy tắc: `reasons` say why it could not be evaluated."""

    rule: Rule
    status: Status
    findings: tuple[Located, ...] = ()
    reasons: tuple[str, ...] = ()


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
        """Mọi lỗi: the gravest first, then in reading order."""
        return tuple(sorted(self._found(), key=_rank))

    @property
    def clean(self) -> bool:
        """Không có lỗi nào."""
        return not any(result.findings for result in self.results)

    def count(self, status: Status) -> int:
        """Số quy tắc có kết quả này."""
        return sum(result.status is status for result in self.results)

    def _found(self) -> Iterator[Located]:
        for result in self.results:
            yield from result.findings


def _rank(located: Located) -> tuple[int, int, int, str]:
    place = located.place
    paragraph = -1 if place.paragraph is None else place.paragraph
    return _ORDER.index(located.rule.severity), paragraph, place.start or 0, located.rule.code
