"""What the command line says: faults, remarks, and what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qdgen.errors import QdgenError, Remark

MOST_SHOWN = 100


def report(error: QdgenError) -> None:
    """In các lỗi: every fault on a line, with its place and what to do, to stderr."""
    for fault in error.faults[:MOST_SHOWN]:
        click.echo(f"Lỗi: {fault}", err=True)
    if len(error.faults) > MOST_SHOWN:
        click.echo(f"... và {len(error.faults) - MOST_SHOWN} lỗi nữa.", err=True)
    if len(error.faults) > 1:
        click.echo(f"Có {len(error.faults)} lỗi. Chưa ghi tệp nào.", err=True)


def remark(remarks: Sequence[Remark]) -> None:
    """In các lưu ý: what was put right or guessed while reading, to stderr."""
    for one in remarks[:MOST_SHOWN]:
        click.echo(f"Lưu ý: {one}", err=True)
    if len(remarks) > MOST_SHOWN:
        click.echo(f"... và {len(remarks) - MOST_SHOWN} lưu ý nữa.", err=True)


def written(path: Path) -> None:
    """Báo tệp đã ghi."""
    click.echo(f"Đã ghi {path}")
