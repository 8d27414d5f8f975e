"""What the command line says: faults, remarks, and what was written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from qdgen.errors import together

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qdgen.errors import Fault, QdgenError, Remark

MOST_SHOWN = 100
MOST_ALIKE = 2
"""Faults or remarks of the same words that are told one by one; more are told together."""
_MOST_NUMBERS = 10

_CHARACTERS = frozenset({"unicode", "look-alike", "space", "invisible"})
_FORM = frozenset({"mark", "label", "dash", "date", "capitals"})
_SURENESS = ("guess", "likely", "certain")


def report(error: QdgenError) -> None:
    """In các lỗi: each on a line, many of the same words on one, with place and what to do, to stderr."""
    told = _gathered_faults(error.faults)
    for fault in told[:MOST_SHOWN]:
        click.echo(f"Lỗi: {fault}", err=True)
    if len(told) > MOST_SHOWN:
        click.echo(f"... và {len(told) - MOST_SHOWN} lỗi nữa.", err=True)
    if len(error.faults) > 1:
        click.echo(f"Có {len(error.faults)} lỗi. Chưa ghi tệp nào.", err=True)


def remark(remarks: Sequence[Remark]) -> None:
    """In các lưu ý: what was put right or guessed while reading, to stderr: guesses first, mere characters last."""
    told = sorted(_gathered(remarks), key=_weight)
    for one in told[:MOST_SHOWN]:
        click.echo(f"Lưu ý: {one}", err=True)
    if len(told) > MOST_SHOWN:
        click.echo(f"... và {len(told) - MOST_SHOWN} lưu ý nữa.", err=True)


def _gathered_faults(faults: Sequence[Fault]) -> list[Fault]:
    """The faults, many of the same words in the place of the first of them, with the numbers of all their lines."""
    alike: dict[tuple[str, str, str], list[Fault]] = {}
    for fault in faults:
        alike.setdefault(_said(fault), []).append(fault)
    told = []
    for fault in faults:
        group = alike[_said(fault)]
        if len(group) <= MOST_ALIKE or not all(other.location.order for other in group):
            told.append(fault)
        elif fault is group[0]:
            told.append(replace(fault, message=f"{fault.message.removesuffix('.')}; {_places(group)}."))
    return told


def _said(fault: Fault) -> tuple[str, str, str]:
    return fault.message, fault.advice, fault.location.source


def _places(faults: Sequence[Fault]) -> str:
    """`6 chỗ ở dòng 1, 2, 3, 4, 6 và 7`."""
    unit = "dòng" if faults[0].location.paragraph is None else "đoạn"
    numbers = list(dict.fromkeys(str(fault.location.order) for fault in faults))
    if len(numbers) == 1:
        return f"{len(faults)} chỗ"
    if len(numbers) > _MOST_NUMBERS:
        more = f"{len(numbers) - _MOST_NUMBERS} {unit} khác"
        return f"{len(faults)} chỗ ở {unit} {', '.join(numbers[:_MOST_NUMBERS])} và {more}"
    return f"{len(faults)} chỗ ở {unit} {', '.join(numbers[:-1])} và {numbers[-1]}"


def _gathered(remarks: Sequence[Remark]) -> list[Remark]:
    """The remarks, many of the same words in the place of the first of them; a guess stays alone."""
    alike: dict[tuple[str, str], list[Remark]] = {}
    for one in remarks:
        alike.setdefault((one.message, one.kind), []).append(one)
    told = []
    for one in remarks:
        group = alike[one.message, one.kind]
        if len(group) <= MOST_ALIKE or one.sure == "guess":
            told.append(one)
        elif one is group[0]:
            told.append(together(one, (other.location.order or None for other in group), len(group)))
    return told


def _weight(one: Remark) -> tuple[int, int]:
    """What must be looked at comes before what is only form, and that before what no eye can see."""
    form = 2 if one.kind in _CHARACTERS else 1 if one.kind in _FORM else 0
    return _SURENESS.index(one.sure), form


def written(path: Path, *, err: bool = False) -> None:
    """Báo tệp đã ghi; to stderr (`err`) where stdout holds a report."""
    click.echo(f"Đã ghi {path}", err=err)
