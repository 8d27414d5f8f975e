"""`qdgen convert`: a draft in another form."""

from __future__ import annotations

from pathlib import Path

import click

from qdgen import api
from qdgen.cli.files import ready, write_whole
from qdgen.cli.printing import remark, written
from qdgen.cli.vietnamese import VietnameseCommand


@click.command(cls=VietnameseCommand)
@click.argument("source", metavar="NGUỒN", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="TỆP.{yaml,json,txt}",
    required=True,
    type=click.Path(path_type=Path),
    help="Tệp sẽ ghi; phần đuôi cho biết dạng.",
)
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def convert(source: Path, output: Path, *, force: bool) -> None:
    """Chuyển dự thảo sang dạng khác: .txt, .yaml, .json."""
    ready(output, force=force, sources=[source])
    reading = api.read(source)
    data = api.write(reading.document, output.suffix)
    remark(reading.remarks)
    write_whole(output, data, force=force)
    written(output)
