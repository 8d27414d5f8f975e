"""`qdgen preview`: drafts and .docx files to PDF and pictures of the pages."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qdgen import api
from qdgen.cli.files import ready, refused
from qdgen.cli.telling import Telling, with_remarks
from qdgen.cli.templates import chosen_templates, told_of
from qdgen.cli.vietnamese import VietnameseCommand
from qdgen.cli.writing import write_all
from qdgen.errors import Fault, OutputError, QdgenError, SourceError, TemplateError
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from qdgen.previewers.preview import Preview

WORD = ".docx"
_WHOLE = 100


@click.command(cls=VietnameseCommand)
@click.argument("sources", metavar="{DỰ_THẢO|TỆP.docx}...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", metavar="THƯ_MỤC", type=click.Path(path_type=Path), help="Nơi ghi PDF và ảnh các trang."
)
@click.option(
    "--template",
    "templates",
    metavar="[TÊN=]MẪU.docx",
    multiple=True,
    help="Mẫu Word của cơ quan, dùng cho các dự thảo; viết như ở lệnh render.",
)
@click.option("--pdf-only", is_flag=True, help="Chỉ ghi PDF, không ghi ảnh các trang.")
@with_remarks
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def preview(
    sources: tuple[Path, ...],
    output: Path | None,
    templates: tuple[str, ...],
    *,
    told: Telling,
    pdf_only: bool,
    force: bool,
) -> None:
    """Xem thử trang in: dự thảo hoặc tệp Word thành PDF và ảnh PNG (cần LibreOffice)."""
    targets = _targets(sources, output)
    for target in targets:
        for place in (target,) if pdf_only else (target, _page(target, 1)):
            _ready(place, force=force)
    documents = _documents(sources, templates, told)
    with _progress() as progress:
        found = api.preview(documents, pictures=not pdf_only, progress=progress)
    results = [found[str(source)] for source in sources]
    for target, result in zip(targets, results, strict=True):
        for place, _ in _files(target, result):
            _ready(place, force=force)
    _write(dict(zip(targets, results, strict=True)), told, force=force)
    for source, result in zip(sources, results, strict=True):
        for warning in result.fonts.warnings:
            click.echo(f"Cảnh báo: {source}: {warning}", err=True)


def _targets(sources: Sequence[Path], output: Path | None) -> list[Path]:
    """The PDF of each source, beside it or in the folder `output`; no two are the same."""
    if output is not None and output.exists() and not output.is_dir():
        raise refused(output, "Đây là tệp, không phải thư mục.", "ghi tên một thư mục sau -o.")
    targets = [(source.parent if output is None else output) / f"{source.stem}.pdf" for source in sources]
    faults = [
        Fault(
            message=f"Hai tệp vào cho cùng một tệp ra “{target}”.",
            location=Location(source=str(source)),
            advice="đổi tên một tệp, hoặc xem thử riêng từng tệp với -o khác nhau.",
        )
        for place, (source, target) in enumerate(zip(sources, targets, strict=True))
        if target.resolve() in {earlier.resolve() for earlier in targets[:place]}
    ]
    if faults:
        raise OutputError(*faults)
    return targets


def _ready(target: Path, *, force: bool) -> None:
    if target.parent.is_dir():  # the folder after -o is made when there is something to put into it
        ready(target, force=force)


def _documents(sources: Sequence[Path], templates: tuple[str, ...], told: Telling) -> dict[str, bytes]:
    """The .docx of each source, by its path; a draft is rendered. Raises one error with the faults of all sources."""
    if templates and all(source.suffix.lower() == WORD for source in sources):
        message = "Mẫu chỉ dùng cho dự thảo; các tệp vào đều đã là tệp Word."
        raise TemplateError(
            Fault(message=message, advice="bỏ --template, hoặc xem thử dự thảo (.txt, .md, .yaml ...).")
        )
    documents: dict[str, bytes] = {}
    errors: list[QdgenError] = []
    for source in sources:
        try:
            documents[str(source)] = _document(source, templates, told)
        except QdgenError as error:
            errors.append(error)
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise SourceError(*(fault for error in errors for fault in error.faults))
    return documents


def _document(source: Path, templates: tuple[str, ...], told: Telling) -> bytes:
    if source.suffix.lower() == WORD:
        return api.contents(source)
    reading = api.read(source)
    given = chosen_templates(templates, reading.document)
    told.tell((*reading.remarks, *given.remarks))
    with told_of(source, given):
        return api.render(reading.document, templates=given.contents)


@contextmanager
def _progress() -> Iterator[Callable[[float], None] | None]:
    """A bar on stderr when a person looks at it, else nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=_WHOLE, label="Đang dựng trang", show_eta=False, file=sys.stderr) as bar:
        yield lambda share: bar.update(max(round(share * _WHOLE) - bar.pos, 0))


def _page(target: Path, number: int) -> Path:
    return target.with_name(f"{target.stem}-{number}.png")


def _files(target: Path, result: Preview) -> Iterator[tuple[Path, bytes]]:
    yield target, result.pdf
    for number, picture in enumerate(result.pages, 1):
        yield _page(target, number), picture


def _write(results: Mapping[Path, Preview], told: Telling, *, force: bool) -> None:
    for target in results:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refused(target.parent, "Không tạo được thư mục này.", "kiểm tra quyền ghi và tên thư mục.") from error
    files = {place: data for target, result in results.items() for place, data in _files(target, result)}
    write_all(files, force=force)
    for place in files:
        told.written(place)
    for target, result in results.items():
        if result.pages and force:
            _remove_pages_after(target, len(result.pages), told)


def _remove_pages_after(target: Path, last: int, told: Telling) -> None:
    """Pages that a longer version left behind would be taken for pages of this one."""
    for number in count(last + 1):
        page = _page(target, number)
        if not page.is_file():
            return
        page.unlink()
        click.echo(f"Đã xóa {page} (trang của bản trước)", err=told.aside)
