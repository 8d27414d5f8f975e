"""`qdgen new`: a starter draft with comments, to be filled in."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import click

from qdgen.cli.files import ascii_name, ready, refused
from qdgen.cli.printing import written
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.cli.writing import write_whole
from qdgen.kinds import kinds
from qdgen.kinds.annex_forms import ANNEX_FORMS

STARTERS = files("qdgen").joinpath("starters")
KINDS = {kind.key: kind for kind in kinds()}
ANNEXES = {form.key: form for form in ANNEX_FORMS if form.key not in KINDS}
FORMS = (".txt", ".yaml", ".docx")
_ANOTHER_NAME = "đặt lại tên tệp sau -o."


@click.command(cls=VietnameseCommand)
@click.argument("kind", metavar=f"{{{'|'.join((*KINDS, *ANNEXES))}}}", type=click.Choice([*KINDS, *ANNEXES]))
@click.option(
    "-o", "--output", metavar="TỆP.{txt,yaml,docx}", type=click.Path(path_type=Path), help="Tệp sẽ ghi (mặc định .txt)."
)
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def new(kind: str, output: Path | None, *, force: bool) -> None:
    """Tạo dự thảo mẫu có chú thích (.txt, .yaml), hoặc mẫu Word để sửa (.docx)."""
    target = output or Path(_usual_name(kind))
    form = target.suffix.lower()
    if form not in FORMS:
        message = "Dự thảo mẫu có hai dạng: .txt và .yaml; mẫu Word có dạng .docx."
        raise refused(target, message, _ANOTHER_NAME)
    if form != ".docx" and kind not in KINDS:
        terms = ", ".join(one.term for one in ANNEXES.values())
        message = f"{terms} không đứng riêng: dự thảo viết trong Quyết định; chỉ có mẫu Word .docx."
        raise refused(target, message, _ANOTHER_NAME)
    ready(target, force=force)
    write_whole(target, _starter(kind, form), force=force)
    written(target)
    command = f"qdgen render DỰ_THẢO --template {kind}={target}" if form == ".docx" else f"qdgen render {target}"
    click.echo(f"Mở {target} và sửa; rồi gõ: {command}")


def _usual_name(kind: str) -> str:
    """`quyet-dinh.txt`; for what is no draft of its own `mau-quy-che.docx`."""
    return f"{ascii_name(KINDS[kind].term)}.txt" if kind in KINDS else f"mau-{ascii_name(ANNEXES[kind].term)}.docx"


def _starter(kind: str, form: str) -> bytes:
    if form == ".docx":
        from qdgen.renderers.templates import shipped  # noqa: PLC0415 - only this form pays for it

        return shipped(KINDS[kind].template if kind in KINDS else ANNEXES[kind].template)
    return STARTERS.joinpath(f"{kind}{form}").read_bytes()
