"""Facts to a report: the scope first, then every rule that the settings want."""

from __future__ import annotations

import functools
from itertools import islice
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Status, Unseen
from qdgen.checks.names import ELEMENT_NAMES, capitalized
from qdgen.checks.place import Places
from qdgen.checks.registry import all_rules
from qdgen.checks.report import Located, Report, Result
from qdgen.checks.scope import Scope
from qdgen.checks.settings import Settings
from qdgen.checks.subject import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.rule import Rule
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import DocumentFacts

_MOST = 2000
"""Findings of one rule: nobody reads more of them, and a file made to have a million has a report all the same."""
_EVERYWHERE = "file"
"""Họ quy tắc về chính tệp, which hold for any rule set."""


def check_facts(facts: DocumentFacts, settings: Settings | None = None) -> Report:
    """Kiểm tra thể thức: the facts of a file to a report; pure, and the same for equal facts."""
    settings = settings or Settings()
    subject = subject_of(facts, settings)
    everything = _with_passed()
    if settings.select or settings.ignore:
        everything = tuple(one for one in everything if settings.wants(one[0]))
    return Report(
        source=facts.source,
        scope=subject.scope,
        profile=settings.profile,
        standard=settings.standard.name,
        results=tuple(_results(everything, subject)),
        unread=facts.unread,
    )


@functools.cache
def _with_passed() -> tuple[tuple[Rule, Result], ...]:
    """All rules, each with its result where nothing is wrong."""
    return tuple((rule, Result(rule=rule, status=Status.PASSED)) for rule in all_rules())


def _results(everything: Iterable[tuple[Rule, Result]], subject: Subject) -> Iterator[Result]:
    """What came of each rule: of nearly every one on nearly every file, that it passed."""
    places = Places(subject.landmarks)
    main = subject.main
    is_whole = main.kind == "main"
    foreign = subject.scope is not Scope.ADMINISTRATIVE
    for rule, passed in everything:
        if foreign and rule.family != _EVERYWHERE:
            reason = f"{capitalized(subject.scope.value)}: không kiểm tra theo {subject.standard.name}."
            yield Result(rule=rule, status=Status.NOT_EVALUATED, reasons=(reason,))
        elif rule.needs and is_whole and (missing := [name for name in rule.needs if not main[name]]):
            names = ", ".join(ELEMENT_NAMES[name] for name in missing)
            yield Result(rule=rule, status=Status.NOT_EVALUATED, reasons=(f"Không tìm thấy {names}.",))
        else:
            said = rule.check(subject)
            for first in said:
                yield _told(rule, (first, *islice(said, _MOST)), places)
                break
            else:
                yield passed


def _told(rule: Rule, said: tuple[Finding | Unseen, ...], places: Places) -> Result:
    """What a rule that found or missed something has to say."""
    reasons = tuple(dict.fromkeys(one.reason for one in said if isinstance(one, Unseen)))
    if len(said) > _MOST:
        reasons, said = (*reasons, f"Chỉ ghi {_MOST} chỗ đầu."), said[:_MOST]
    found = tuple(Located(rule=rule, finding=one, place=places.of(one)) for one in said if isinstance(one, Finding))
    status = Status.FAILED if found else Status.NOT_EVALUATED
    return Result(rule=rule, status=status, findings=found, reasons=reasons)
