"""What became of the faults of a file that was mended: every one is gone or left; those that came are told apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.checks.report import Located, Report


def gone(before: Report, after: Report) -> tuple[Located, ...]:
    """Lỗi đã hết: those of `before`, as many of each rule as `after` has fewer, in the order of `before`."""
    return tuple(_fewer(before.faults, after.faults))


def came(before: Report, after: Report) -> tuple[Located, ...]:
    """Lỗi mới thấy sau khi sửa: those of `after`, as many of each rule as `before` had fewer."""
    return tuple(_fewer(after.faults, before.faults))


def _fewer(these: Sequence[Located], those: Sequence[Located]) -> Iterator[Located]:
    """Of each rule the first of `these` that have no equal among `those`, as many as there are more of them."""
    more = Counter(one.rule.code for one in these)
    more.subtract(one.rule.code for one in those)
    equals = Counter(map(_key, those))
    for one in these:
        code = one.rule.code
        if equals[_key(one)] > 0:
            equals[_key(one)] -= 1
        elif more[code] > 0:
            more[code] -= 1
            yield one


def _key(located: Located) -> tuple[str, str, str]:
    return located.rule.code, located.place.words, located.finding.message
