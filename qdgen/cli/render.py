"""`qdgen render`: a draft to a finished .docx."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from qdgen import api
from qdgen.cli.files import ascii_name, ready, write_whole
from qdgen.cli.forecast import show_forecast
from qdgen.cli.printing import remark, written
from qdgen.cli.templates import chosen_templates, told_of
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.errors import Fault, OutputError
from qdgen.location import Location
from qdgen.model.annex import Annex

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument


@click.command(cls=VietnameseCommand)
@click.argument("draft", metavar="DỰ_THẢO", type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="TỆP.docx", type=click.Path(path_type=Path), help="Tệp Word sẽ ghi.")
@click.option(
    "--template",
    "templates",
    metavar="[TÊN=]MẪU.docx",
    multiple=True,
    help="Mẫu Word của cơ quan cho văn bản chính; plan=MẪU.docx, regulation=..., appendix=... cho văn bản kèm theo.",
)
@click.option("--final", is_flag=True, help="Bản để ban hành: từ chối khi còn thiếu số, ngày, người ký hoặc chỗ trống.")
@click.option("--split", is_flag=True, help="Văn bản chính và mỗi văn bản kèm theo một tệp riêng.")
@click.option("--pdf", is_flag=True, help="Ghi thêm tệp PDF bên cạnh (cần LibreOffice).")
@click.option("--report", is_flag=True, help="In dự báo trang in: cột, cỡ chữ, đường kẻ, chỗ xuống dòng, khối ký.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def render(  # noqa: PLR0913 - one parameter an option
    draft: Path,
    output: Path | None,
    templates: tuple[str, ...],
    *,
    final: bool,
    split: bool,
    pdf: bool,
    report: bool,
    force: bool,
) -> None:
    """Xuất dự thảo (.txt, .yaml, .json) thành tệp Word đúng thể thức."""
    target = output or draft.with_suffix(".docx")
    if target.suffix.lower() != ".docx":
        raise OutputError(
            Fault(
                message="Tệp ra phải có đuôi .docx.",
                location=Location(source=str(target)),
                advice="đổi tên sau -o, hoặc dùng lệnh convert.",
            )
        )
    if draft.suffix.lower() != ".docx":  # which is refused when it is read, for what it is
        ready(target, force=force, sources=[draft])
    if pdf:
        _find_office()
        ready(target.with_suffix(".pdf"), force=force, sources=[draft])
    reading = api.read(draft)
    given = chosen_templates(templates, reading.document)
    remark(reading.remarks)
    targets = _targets(target, reading.document) if split else (target,)
    for other in targets[1:]:
        ready(other, force=force, sources=[draft])
        if pdf:
            ready(other.with_suffix(".pdf"), force=force, sources=[draft])
    with told_of(draft, given):
        if split:
            contents = api.render_files(reading.document, templates=given.contents, final=final)
        else:
            contents = (api.render(reading.document, templates=given.contents, final=final),)
    for path, content in zip(targets, contents, strict=True):
        write_whole(path, content, force=force)
        written(path)
        if report:
            show_forecast(path.name, content)
    if pdf:
        _write_pdfs(dict(zip(targets, contents, strict=True)), force=force)


def _targets(target: Path, document: AdministrativeDocument) -> tuple[Path, ...]:
    """Where the parts of a document go: `quyet-dinh.docx`, `quyet-dinh-1-ke-hoach.docx`, ..."""
    names = (annex.type if isinstance(annex, Annex) else "phụ lục" for annex in document.annexes)
    return (
        target,
        *(target.with_stem(f"{target.stem}-{place}-{ascii_name(name)}") for place, name in enumerate(names, start=1)),
    )


def _find_office() -> None:
    """Nothing is written when the PDF is bound to fail."""
    from qdgen.previewers.office import find_office  # noqa: PLC0415 - only this option pays for it

    find_office()


def _write_pdfs(files: dict[Path, bytes], *, force: bool) -> None:
    """The PDF of each Word file beside it, all in one start of LibreOffice."""
    found = api.preview({str(path): data for path, data in files.items()}, pictures=False)
    for path, printed in zip(files, found.values(), strict=True):
        target = path.with_suffix(".pdf")
        write_whole(target, printed.pdf, force=force)
        written(target)
        for warning in printed.fonts.warnings:
            click.echo(f"Cảnh báo: {target}: {warning}", err=True)
