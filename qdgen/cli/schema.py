"""`qdgen schema`: the JSON Schema of a kind of document."""

from __future__ import annotations

import json

import click

from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.kinds import kinds

KEYS = [kind.key for kind in kinds()]


@click.command(cls=VietnameseCommand)
@click.argument("kind", metavar=f"{{{'|'.join(KEYS)}}}", type=click.Choice(KEYS))
def schema(kind: str) -> None:
    """In lược đồ JSON Schema của một loại văn bản."""
    from qdgen.readers.schema import json_schema  # noqa: PLC0415 - only this command pays for it

    chosen = next(one for one in kinds() if one.key == kind)
    click.echo(json.dumps(json_schema(chosen), ensure_ascii=False, indent=2))
