"""`qdgen render`: a draft to a finished .docx."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from qdgen import api
from qdgen.cli.files import ascii_name, changes_refusable, ready, refused
from qdgen.cli.forecast import show_forecast
from qdgen.cli.telling import Telling, with_remarks
from qdgen.cli.templates import chosen_templates, told_of
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.cli.writing import write_all
from qdgen.kinds.annex_forms import APPENDIX

if TYPE_CHECKING:
    from collections.abc import Mapping

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
@click.option(
    "--no-model",
    is_flag=True,
    help="Không ghi kèm dự thảo vào tệp Word (mặc định có, để đọc lại đúng nguyên bản).",
)
@click.option(
    "--reject-changes",
    is_flag=True,
    help="Tệp Word có theo dõi thay đổi: từ chối hết các thay đổi (mặc định là nhận hết).",
)
@with_remarks
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def render(  # noqa: PLR0913 - one parameter an option
    draft: Path,
    output: Path | None,
    templates: tuple[str, ...],
    *,
    told: Telling,
    final: bool,
    split: bool,
    pdf: bool,
    report: bool,
    no_model: bool,
    reject_changes: bool,
    force: bool,
) -> None:
    """Xuất dự thảo (.txt, .md, .yaml, .json, hoặc .docx đã có) thành tệp Word đúng thể thức."""
    told.needs_stdout(taken=report, advice="bỏ --report.")
    if not draft.name:  # `.` or `/`, which have no neighbour to write
        api.contents(draft)
    if reject_changes:
        changes_refusable(draft)
    target = output or draft.with_suffix(".docx")
    if target.suffix.lower() != ".docx":
        raise refused(target, "Tệp ra phải có đuôi .docx.", "đổi tên sau -o, hoặc dùng lệnh convert.")
    ready(target, force=force, sources=[draft])
    if pdf:
        _find_office()
        ready(target.with_suffix(".pdf"), force=force, sources=[draft])
    reading = api.read(draft, reject_changes=reject_changes)
    given = chosen_templates(templates, reading.document)
    told.tell((*reading.remarks, *given.remarks))
    targets = _targets(target, reading.document) if split else (target,)
    for other in targets[1:]:
        ready(other, force=force, sources=[draft])
        if pdf:
            ready(other.with_suffix(".pdf"), force=force, sources=[draft])
    with told_of(draft, given):
        if split:
            contents = api.render_files(reading.document, templates=given.contents, final=final, model=not no_model)
        else:
            contents = (api.render(reading.document, templates=given.contents, final=final, model=not no_model),)
    _write(dict(zip(targets, contents, strict=True)), told, pdf=pdf, report=report, force=force)


def _write(files: Mapping[Path, bytes], told: Telling, *, pdf: bool, report: bool, force: bool) -> None:
    printed, warnings = _printed(files) if pdf else ({}, ())
    write_all({**files, **printed}, force=force)
    for path, content in files.items():
        told.written(path)
        if report:
            show_forecast(path.name, content)
    for path in printed:
        told.written(path)
    for warning in warnings:
        click.echo(f"Cảnh báo: {warning}", err=True)


def _targets(target: Path, document: AdministrativeDocument) -> tuple[Path, ...]:
    """Where the parts of a document go: `quyet-dinh.docx`, `quyet-dinh-1-ke-hoach.docx`, ..."""
    names = (getattr(annex, "type", APPENDIX.term) for annex in document.annexes)
    return (
        target,
        *(target.with_stem(f"{target.stem}-{place}-{ascii_name(name)}") for place, name in enumerate(names, start=1)),
    )


def _find_office() -> None:
    """Nothing is written when the PDF is bound to fail."""
    from qdgen.previewers.office import find_office  # noqa: PLC0415 - only this option pays for it

    find_office()


def _printed(files: Mapping[Path, bytes]) -> tuple[dict[Path, bytes], tuple[str, ...]]:
    """The PDF of each Word file, to stand beside it, all in one start of LibreOffice; and warnings about fonts."""
    found = api.preview({str(path): data for path, data in files.items()}, pictures=False)
    previews = {path.with_suffix(".pdf"): preview for path, preview in zip(files, found.values(), strict=True)}
    warnings = tuple(f"{path}: {warning}" for path, preview in previews.items() for warning in preview.fonts.warnings)
    return {path: preview.pdf for path, preview in previews.items()}, warnings
