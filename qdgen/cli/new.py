"""`qdgen new`: a starter draft with comments, to be filled in."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import click

from qdgen.cli.files import ready, write_whole
from qdgen.cli.printing import written
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.errors import Fault, OutputError
from qdgen.location import Location

NAMES = {
    "decision": "quyet-dinh.txt",
    "plan": "ke-hoach.txt",
    "regulation": "mau-quy-che.docx",
    "appendix": "mau-phu-luc.docx",
}
DRAFTS = ("decision", "plan")
FORMS = (".txt", ".yaml", ".docx")


@click.command(cls=VietnameseCommand)
@click.argument("kind", metavar=f"{{{'|'.join(NAMES)}}}", type=click.Choice(list(NAMES)))
@click.option(
    "-o", "--output", metavar="TỆP.{txt,yaml,docx}", type=click.Path(path_type=Path), help="Tệp sẽ ghi (mặc định .txt)."
)
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def new(kind: str, output: Path | None, *, force: bool) -> None:
    """Tạo dự thảo mẫu có chú thích (.txt, .yaml), hoặc mẫu Word để sửa (.docx)."""
    target = output or Path(NAMES[kind])
    form = target.suffix.lower()
    if form not in FORMS:
        raise _refused(target, "Dự thảo mẫu có hai dạng: .txt và .yaml; mẫu Word có dạng .docx.")
    if form != ".docx" and kind not in DRAFTS:
        raise _refused(
            target, "Quy chế, Phụ lục không đứng riêng: dự thảo viết trong Quyết định; chỉ có mẫu Word .docx."
        )
    ready(target, force=force)
    write_whole(target, _starter(kind, form), force=force)
    written(target)
    command = f"qdgen render DỰ_THẢO --template {kind}={target}" if form == ".docx" else f"qdgen render {target}"
    click.echo(f"Mở {target} và sửa; rồi gõ: {command}")


def _starter(kind: str, form: str) -> bytes:
    if form == ".docx":
        from qdgen.renderers.templates import shipped  # noqa: PLC0415 - only this form pays for it

        return shipped(f"{kind}.docx")
    return files("qdgen").joinpath("starters", f"{kind}{form}").read_bytes()


def _refused(target: Path, message: str) -> OutputError:
    return OutputError(Fault(message=message, location=Location(source=str(target)), advice="đặt lại tên tệp sau -o."))
