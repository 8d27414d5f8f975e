"""`qdgen diff`: what is another in the second of two drafts, told by the parts of a decision."""

from __future__ import annotations

from pathlib import Path

import click

from qdgen import api
from qdgen.cli.files import ready
from qdgen.cli.telling import Telling, with_remarks
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.cli.writing import write_whole
from qdgen.comparers import FORMS

SAME, DIFFERENT = 0, 1


@click.command(cls=VietnameseCommand)
@click.argument("old", metavar="BẢN_CŨ", type=click.Path(path_type=Path))
@click.argument("new", metavar="BẢN_MỚI", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    metavar="DẠNG",
    type=click.Choice(list(FORMS)),
    default="text",
    help="Dạng kết quả: text, html, json.",
)
@click.option(
    "-o", "--output", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi kết quả vào tệp thay vì in ra màn hình."
)
@with_remarks
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def diff(old: Path, new: Path, *, form: str, output: Path | None, told: Telling, force: bool) -> int:
    """So sánh hai dự thảo theo từng phần: điều, khoản, căn cứ, nơi nhận nào thêm, bỏ, sửa, chuyển chỗ.

    Mã kết thúc: 0 hai bản như nhau; 1 có khác nhau; 2 không so sánh được.
    """
    told.needs_stdout(taken=output is None, advice="ghi kết quả so sánh vào tệp, -o TỆP.")
    if output:
        ready(output, force=force, sources=(old, new))
    readings = [api.read(path) for path in (old, new)]
    for reading in readings:
        told.tell([one for one in reading.remarks if told.aside or one.sure == "guess"])
    comparison = api.compare(*(reading.document for reading in readings))
    result = FORMS[form](comparison, str(old), str(new))
    if output:
        write_whole(output, result.encode(), force=force)
        told.written(output)
    else:
        click.echo(result, nl=False)
    return SAME if comparison.same else DIFFERENT
