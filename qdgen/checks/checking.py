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
from qdgen.errors import unexpected

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.checks.rule import Rule
    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import DocumentFacts

MOST = 2000
"""Số lỗi của một quy tắc, at most: nobody reads more, and a file made to have a million has a report all the same."""
_EVERYWHERE = "file"
"""Họ quy tắc về chính tệp, which hold for any rule set."""


def check_facts(facts: DocumentFacts, settings: Settings | None = None, *, most: int = MOST) -> Report:
    """Kiểm tra thể thức: the facts of a file to a report; pure, and the same for equal facts.

    `most` is how many findings of one rule the report holds. A rule that breaks costs it no other rule:
    `Report.broken` names it.
    """
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
        results=tuple(_results(everything, subject, most)),
        unread=facts.unread,
    )


@functools.cache
def _with_passed() -> tuple[tuple[Rule, Result], ...]:
    """All rules, each with its result where nothing is wrong."""
    return tuple((rule, Result(rule=rule, status=Status.PASSED)) for rule in all_rules())


def _results(everything: Iterable[tuple[Rule, Result]], subject: Subject, most: int) -> Iterator[Result]:
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
            yield _asked(rule, subject, places, most) or passed


def _asked(rule: Rule, subject: Subject, places: Places, most: int) -> Result | None:
    """What a rule has to say, None when nothing; of one that raised anything, that it did."""
    try:
        said = tuple(islice(rule.check(subject), most + 1))
    except MemoryError:  # no fault of the rule
        raise
    except Exception as error:  # noqa: BLE001 - it is told, and the other rules go on
        failure = unexpected(error)
        reason = f"Quy tắc dừng giữa chừng, lỗi của chính qdgen: {failure}."
        return Result(rule=rule, status=Status.NOT_EVALUATED, reasons=(reason,), failure=failure)
    return _told(rule, said, places, most) if said else None


def _told(rule: Rule, said: tuple[Finding | Unseen, ...], places: Places, most: int) -> Result:
    """What a rule that found or missed something has to say."""
    reasons = tuple(dict.fromkeys(one.reason for one in said if isinstance(one, Unseen)))
    if len(said) > most:
        reasons, said = (*reasons, f"Chỉ ghi {most} chỗ đầu."), said[:most]
    found = tuple(Located(rule=rule, finding=one, place=places.of(one)) for one in said if isinstance(one, Finding))
    status = Status.FAILED if found else Status.NOT_EVALUATED
    return Result(rule=rule, status=status, findings=found, reasons=reasons)
