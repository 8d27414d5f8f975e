"""`--remarks`: what was put right or guessed while reading, as words for people or as JSON for programs."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from qdgen.cli.printing import remark, written
from qdgen.cli.vietnamese import WrongUse
from qdgen.errors import QdgenError, Remark
from qdgen.readers.records import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

TEXT, JSON, NONE = "text", "json", "none"
_HELP = (
    "Lưu ý khi đọc: text (chữ, ở stderr; mặc định), json (stdout chỉ có một tài liệu JSON, gồm lưu ý và lỗi), "
    "none (không kể)."
)


@dataclass(frozen=True, slots=True)
class Telling:
    """Cách kể các lưu ý: `form` is one of TEXT, JSON, NONE; as JSON they are held back until the command ends."""

    form: str = TEXT
    held: list[Remark] = field(default_factory=list)

    @property
    def aside(self) -> bool:
        """Whether what is else said goes to stderr, for stdout is a program's."""
        return self.form == JSON

    def tell(self, remarks: Iterable[Remark]) -> None:
        """Kể các lưu ý của một nguồn."""
        if self.form == TEXT:
            remark(tuple(remarks))
        elif self.form == JSON:
            self.held.extend(remarks)

    def written(self, path: Path) -> None:
        """Báo tệp đã ghi."""
        written(path, err=self.aside)

    def needs_stdout(self, *, taken: bool, advice: str) -> None:
        """Raises WrongUse where JSON was asked for and something else is `taken` to stdout."""
        if self.aside and taken:
            raise WrongUse(f"--remarks json cần stdout cho riêng nó: {advice}")


@contextmanager
def telling(form: str) -> Iterator[Telling]:
    """Kể theo dạng đã chọn: as JSON one document when the command ends, with the faults when it fails by them."""
    told = Telling(form)
    try:
        yield told
    except QdgenError as error:
        if told.aside:
            click.echo(to_json(told.held, error.faults), nl=False)
        raise
    if told.aside:
        click.echo(to_json(told.held), nl=False)


def with_remarks(command: Callable[..., Any]) -> Callable[..., Any]:
    """Thêm tùy chọn --remarks: the command is given a Telling as `told`."""

    @click.option("--remarks", metavar="DẠNG", type=click.Choice([TEXT, JSON, NONE]), default=TEXT, help=_HELP)
    @wraps(command)
    def told_command(*arguments: object, remarks: str, **options: object) -> object:
        with telling(remarks) as told:
            return command(*arguments, told=told, **options)

    return told_command
