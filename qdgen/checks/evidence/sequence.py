"""Numbers that must follow one another: where one is left out, given twice or out of its turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding
from qdgen.checks.landmarks.records import Unit
from qdgen.checks.names import capitalized

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_SHOWN = 10
"""Numbers of a list that are read out; of a longer one, those round its first fault."""
_BEFORE = 3
_TWICE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """Một dãy số: the numbered units of one list, and those whose number does not follow, with what it should be."""

    units: tuple[Unit, ...]
    wrong: tuple[tuple[Unit, int], ...]


def sequences(units: Iterable[Unit], *, throughout: bool = False) -> tuple[Sequence, ...]:
    """Các dãy số của những đơn vị này, in order.

    Numbers run inside one parent (`Unit.path`), or `throughout` the document. A list that begins again at 1 after a
    higher number is a list of its own; what has no number is passed over; after a repeat the list may go on from the
    number as typed or as it should have been.
    """
    found: list[tuple[list[Unit], list[tuple[Unit, int]]]] = []
    current: dict[tuple[str, ...], tuple[list[Unit], list[tuple[Unit, int]]]] = {}
    last: dict[tuple[str, ...], tuple[int, ...]] = {}
    for unit in units:
        if unit.value is None:
            continue
        parent = () if throughout else unit.path
        before = last.get(parent, (0,))
        begins_again = unit.value == 1 and before[0] > 1 and not throughout
        if begins_again or parent not in current:
            current[parent] = ([], [])
            found.append(current[parent])
        numbered, wrong = current[parent]
        numbered.append(unit)
        if begins_again or unit.value - 1 in before:
            last[parent] = (unit.value,)
            continue
        expected = before[0] + 1
        last[parent] = (expected, unit.value) if unit.value < expected else (unit.value,)
        wrong.append((unit, expected))
    return tuple(Sequence(units=tuple(numbered), wrong=tuple(wrong)) for numbered, wrong in found)


def misnumbered(found: Iterable[Sequence], term: str, number: Callable[[int], str] = str) -> Iterator[Finding]:
    """Dãy số không liên tục thành kết quả: one a list, at the first number that does not follow.

    `term` is what its units are called inside a sentence ("khoản"), `number` writes a number (Roman, a letter).
    """
    for sequence in found:
        if sequence.wrong:
            unit = sequence.wrong[0][0]
            yield Finding(
                message=capitalized(_fault(sequence, term, number)),
                where=unit.line,
                start=0,
                end=len(unit.label) if not unit.line.number else None,
            )


def _fault(sequence: Sequence, term: str, number: Callable[[int], str]) -> str:
    """A repeat and a gap in so many words; of several faults, the numbers as they stand and as they should."""
    unit, expected = sequence.wrong[0]
    values = [one.value or 0 for one in sequence.units]
    value = unit.value or 0
    named, due = f"{term} {number(value)}", f"{term} {number(expected)}"
    times = values.count(value)
    if all(one.value == value < wanted for one, wanted in sequence.wrong) and times == len(sequence.wrong) + 1:
        if times == _TWICE:
            return f"{named} ghi hai lần; lần sau phải là {due}."
        return f"{named} ghi {times} lần; mỗi {term.lower()} một số."
    at = next(at for at, one in enumerate(sequence.units) if one is unit)
    if len(sequence.wrong) == 1:
        if at == 0:
            return f"{term} đầu tiên là {named}; phải là {due}."
        return f"{named} đứng ngay sau {term} {number(values[at - 1])}; phải là {due}."
    first = max(at - _BEFORE, 0) if len(values) > _SHOWN else 0
    shown = values[first : first + _SHOWN]
    start, end = "… " if first else "", " …" if first + len(shown) < len(values) else ""
    typed = ", ".join(map(number, shown))
    wanted = ", ".join(number(first + place + 1) for place in range(len(shown)))
    return f"số của các {term.lower()} là {start}{typed}{end}; phải là {start}{wanted}{end or '.'}"
