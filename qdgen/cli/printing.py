"""What the command line says: faults, remarks, and what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from qdgen.errors import together

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qdgen.errors import QdgenError, Remark

MOST_SHOWN = 100
MOST_ALIKE = 3
"""Remarks of the same words that are told one by one; more are told together."""

_CHARACTERS = frozenset({"unicode", "look-alike", "space", "invisible"})
_FORM = frozenset({"mark", "label", "dash", "date", "capitals"})
_SURENESS = ("guess", "likely", "certain")


def report(error: QdgenError) -> None:
    """In các lỗi: every fault on a line, with its place and what to do, to stderr."""
    for fault in error.faults[:MOST_SHOWN]:
        click.echo(f"Lỗi: {fault}", err=True)
    if len(error.faults) > MOST_SHOWN:
        click.echo(f"... và {len(error.faults) - MOST_SHOWN} lỗi nữa.", err=True)
    if len(error.faults) > 1:
        click.echo(f"Có {len(error.faults)} lỗi. Chưa ghi tệp nào.", err=True)


def remark(remarks: Sequence[Remark]) -> None:
    """In các lưu ý: what was put right or guessed while reading, to stderr: guesses first, mere characters last."""
    told = sorted(_gathered(remarks), key=_weight)
    for one in told[:MOST_SHOWN]:
        click.echo(f"Lưu ý: {one}", err=True)
    if len(told) > MOST_SHOWN:
        click.echo(f"... và {len(told) - MOST_SHOWN} lưu ý nữa.", err=True)


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
