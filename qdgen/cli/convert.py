"""`qdgen convert`: a draft in another form."""

from __future__ import annotations

from pathlib import Path

import click

from qdgen import api
from qdgen.cli.files import changes_refusable, ready, refused
from qdgen.cli.telling import Telling, with_remarks
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.cli.writing import write_whole


@click.command(cls=VietnameseCommand)
@click.argument("source", metavar="NGUỒN", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="TỆP.{txt,md,yaml,json,docx}",
    required=True,
    type=click.Path(path_type=Path),
    help="Tệp sẽ ghi; phần đuôi cho biết dạng.",
)
@click.option(
    "--reject-changes",
    is_flag=True,
    help="Tệp Word có theo dõi thay đổi: từ chối hết các thay đổi (mặc định là nhận hết).",
)
@with_remarks
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def convert(source: Path, output: Path, *, told: Telling, reject_changes: bool, force: bool) -> None:
    """Chuyển dự thảo hoặc tệp Word (.docx) sang dạng khác: .txt, .md, .yaml, .json, .docx."""
    if reject_changes:
        changes_refusable(source)
    if not output.suffix:
        message = "Tên tệp ra không có phần đuôi nên không biết phải ghi dạng nào."
        raise refused(output, message, "thêm một trong các đuôi: .txt, .md, .yaml, .json, .docx.")
    ready(output, force=force, sources=[source])
    reading = api.read(source, reject_changes=reject_changes)
    data = api.write(reading.document, output.suffix)
    told.tell(reading.remarks)
    write_whole(output, data, force=force)
    told.written(output)
