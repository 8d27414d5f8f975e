"""`qdgen check`: what in a .docx is not as the decree wants it; --annotate, --fix write a copy that says or mends."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

import click

from qdgen.checks.reports import FORMS
from qdgen.checks.settings import Profile
from qdgen.cli.check_settings import chosen_settings
from qdgen.cli.checked import broken_rules, checked, in_short, refuse_draft, stopped, together
from qdgen.cli.files import ready, refused
from qdgen.cli.printing import written
from qdgen.cli.telling import Telling, with_remarks
from qdgen.cli.vietnamese import SourcePath, VietnameseCommand, WrongUse
from qdgen.cli.writing import write_all
from qdgen.errors import InternalError, QdgenError, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.cli.checked import Checked
    from qdgen.errors import Fault

CLEAN, FOUND = 0, 1
_WORD = ".docx"
_OTHER_NAMES = {"md": "markdown", "txt": "text"}
_SUFFIXES = {
    "": "text", ".txt": "text", ".html": "html", ".htm": "html", ".json": "json", ".sarif": "sarif", ".md": "markdown"
}  # fmt: skip


class CheckCommand(VietnameseCommand):
    """Lệnh check: its options stand by what they are for."""

    sections: ClassVar[Mapping[str, tuple[str, ...]]] = MappingProxyType(
        {
            "Kiểm tra thế nào": ("profile", "select", "ignore", "config"),
            "Báo cáo": ("form", "output"),
            "Bản Word": ("annotate", "fix"),
        }
    )


@click.command(cls=CheckCommand)
@click.argument("sources", metavar="TỆP...", nargs=-1, required=True, type=SourcePath(path_type=Path))
@click.option(
    "--profile",
    metavar="HỒ_SƠ",
    type=click.Choice([one.value for one in Profile]),
    help="Kiểm tra như: draft (dự thảo), issued-paper (bản giấy đã ban hành), issued-electronic (bản điện tử đã ban "
    "hành). Mặc định: draft.",
)
@click.option(
    "--select",
    metavar="MÃ",
    multiple=True,
    help="Chỉ dùng các quy tắc này: mã (QD311), đầu mã (QD3) hoặc họ (masthead); nhiều thì đặt dấu phẩy ở giữa.",
)
@click.option("--ignore", metavar="MÃ", multiple=True, help="Bỏ qua các quy tắc này, ghi như --select.")
@click.option(
    "--config",
    metavar="TỆP.toml",
    type=click.Path(path_type=Path),
    help="Cài đặt của cơ quan. Mặc định: qdgen.toml ở thư mục hiện tại, nếu có.",
)
@click.option(
    "--format",
    "form",
    metavar="DẠNG",
    type=click.Choice([*FORMS, *_OTHER_NAMES]),
    callback=lambda _context, _option, form: _OTHER_NAMES.get(form, form),
    help="Dạng báo cáo: text, json, sarif, markdown (md), html. Mặc định: theo đuôi tệp sau -o, không có thì text.",
)
@click.option(
    "-o", "--output", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi báo cáo vào tệp, không in ra màn hình."
)
@click.option(
    "--annotate",
    metavar="RA.docx",
    type=click.Path(path_type=Path),
    help="Ghi một bản Word có ghi chú (comment) ở từng chỗ sai; cùng với --fix thì là bản đã sửa, ghi chú những gì còn "
    "lại.",
)
@click.option(
    "--fix",
    metavar="RA.docx",
    type=click.Path(path_type=Path),
    help="Ghi một bản Word đã sửa những lỗi chắc chắn sửa được, không đổi chữ nào của nội dung.",
)
@with_remarks
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def check(  # noqa: PLR0913 - one argument an option, all by name
    sources: tuple[Path, ...],
    *,
    told: Telling,
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: Path | None,
    form: str | None,
    output: Path | None,
    annotate: Path | None,
    fix: Path | None,
    force: bool,
) -> int:
    """Kiểm tra thể thức tệp Word hoặc dự thảo theo Nghị định 30/2020/NĐ-CP.

    TỆP là tệp .docx, hoặc dự thảo (.txt, .md, .yaml ...): dự thảo được kiểm tra như khi đã xuất Word. Tệp gốc không bị
    sửa.

    Mã kết thúc: 0 không thấy lỗi; 1 có lỗi; 2 không kiểm tra được.
    """
    if len(sources) > 1 and (annotate or fix or (form or _SUFFIXES.get(_suffix(output), "text")) != "text"):
        raise WrongUse("Nhiều tệp một lượt chỉ có báo cáo dạng text; dạng khác, --annotate, --fix thì từng tệp một.")
    told.needs_stdout(taken=output is None, advice="ghi báo cáo vào tệp, -o TỆP.")
    _refuse_targets({"-o": output, "--annotate": annotate, "--fix": fix}, force=force, sources=sources)
    form = form or _form_of(output)
    if annotate or fix:
        refuse_draft(sources[0])
    settings = chosen_settings(config, profile=profile, select=select, ignore=ignore)
    found, faults = _each(sources, lambda source: checked(source, settings, told, annotate=annotate, fix=fix))
    broken = [fault for one in found for fault in broken_rules(one)]
    reports = [FORMS[form](one.report) for one in found]
    if len(sources) > 1:
        reports.append(together(found, unread=len(sources) - len(found)) + "\n")
    said = "\n".join(reports)
    if faults:
        click.echo(said, nl=False, err=told.aside)
        raise SourceError(*faults, *broken)
    copies = {path: data for one in found for path, data in one.copies.items()}
    write_all(copies | ({output: said.encode()} if output else {}), force=force)
    click.echo("".join(f"{in_short(one)}\n" for one in found) if output else said, nl=False, err=told.aside)
    for note in (note for one in found for note in one.notes):
        click.echo(note, err=True)
    for path in (*copies, *([output] if output else ())):
        written(path, err=True)
    if broken:
        raise InternalError(*broken)
    return CLEAN if all(one.report.clean for one in found) else FOUND


def _suffix(output: Path | None) -> str:
    return output.suffix.lower() if output else ""


def _form_of(output: Path | None) -> str:
    """The form of a report by the name of its file; a name that promises another kind of file is refused."""
    form = _SUFFIXES.get(_suffix(output))
    if form is None:
        raise WrongUse(
            f"Báo cáo không ghi được dạng “{_suffix(output)}”. Sau -o đặt tên có đuôi .txt, .html, .md, "
            ".json hoặc .sarif; bản Word có ghi chú thì dùng --annotate."
        )
    return form


def _refuse_targets(targets: Mapping[str, Path | None], *, force: bool, sources: tuple[Path, ...]) -> None:
    """Before any work: no target that may not be written, no Word file of another name, no two in one place."""
    named = {option: target for option, target in targets.items() if target is not None}
    for option, target in named.items():
        ready(target, force=force, sources=sources, option=option)
        if option != "-o" and target.suffix.lower() != _WORD:
            raise refused(target, "Bản Word phải là tệp .docx.", f"đặt tên có đuôi .docx sau {option}.")
    if len({target.resolve() for target in named.values()}) < len(named):
        target = next(iter(named.values()))
        raise refused(target, "Hai kết quả cùng ghi vào một tệp.", f"đặt tên khác nhau sau {', '.join(named)}.")


def _each(sources: tuple[Path, ...], work: Callable[[Path], Checked]) -> tuple[list[Checked], list[Fault]]:
    """Every file that can be checked, and what is wrong with the others: one bad file does not hide the rest."""
    found: list[Checked] = []
    faults: list[Fault] = []
    for source in sources:
        try:
            found.append(work(source))
        except QdgenError as error:
            if len(sources) == 1:
                raise
            faults += error.faults
        except Exception as error:
            if len(sources) == 1 and isinstance(error, (OSError, MemoryError, RecursionError)):
                raise  # told for every command alike
            if len(sources) == 1:
                raise InternalError(stopped(source, error)) from error
            faults.append(stopped(source, error))
    return found, faults
