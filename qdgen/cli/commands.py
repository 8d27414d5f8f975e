"""`qdgen`: the group of commands; turns every outcome but a stop into an exit code and a Vietnamese message."""

from __future__ import annotations

from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

import click

from qdgen.cli.check import check
from qdgen.cli.convert import convert
from qdgen.cli.diff import diff
from qdgen.cli.new import new
from qdgen.cli.preview import preview
from qdgen.cli.printing import report
from qdgen.cli.render import render
from qdgen.cli.rule import rule
from qdgen.cli.schema import schema
from qdgen.cli.vietnamese import HELP_OPTIONS, VietnameseGroup, usage_message
from qdgen.errors import QdgenError
from qdgen.kinds import terms

SUCCESS = 0
WRONG_USE = 2
TOO_LARGE = "Lỗi: dự thảo quá lớn hoặc lồng nhau quá sâu, không xử lý được."
UNREACHABLE = (  # a full device, a loop of links, a name that is no file's
    "Lỗi: không đọc hoặc không ghi được theo tên tệp, thiết bị đã cho. Cách sửa: kiểm tra tên tệp và chỗ trống."
)


def _listed(names: tuple[str, ...]) -> str:
    return " và ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


@click.group(
    cls=VietnameseGroup,
    context_settings={"help_option_names": list(HELP_OPTIONS)},
    invoke_without_command=True,
    help="Soạn văn bản hành chính đúng thể thức Nghị định 30/2020/NĐ-CP.\n\n"
    f"Các loại văn bản đọc và viết được: {_listed(terms())}.",
)
@click.option("--version", "show_version", is_flag=True, help="Xem phiên bản.")
@click.pass_context
def commands(context: click.Context, *, show_version: bool) -> None:
    """Nhóm các lệnh của qdgen."""
    if show_version:
        click.echo(f"qdgen {_version()}")
    elif context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (render, check, preview, convert, diff, new, schema, rule):
    commands.add_command(command)


def run(arguments: list[str] | None = None) -> int:
    """Chạy một lệnh và gọi tên lỗi: gives the exit code. Raises KeyboardInterrupt when the user stops it."""
    try:
        code = commands.main(args=arguments, prog_name="qdgen", standalone_mode=False)
    except QdgenError as error:
        with suppress(OSError):  # nobody hears it, but the exit code tells
            report(error)
        return WRONG_USE
    except click.ClickException as error:
        _say(f"Lỗi: {usage_message(error)}")
        return WRONG_USE
    except click.Abort:
        raise KeyboardInterrupt from None
    except (MemoryError, OSError, RuntimeError, ValueError) as error:
        _say(TOO_LARGE if isinstance(error, (MemoryError, RecursionError)) else UNREACHABLE)
        return WRONG_USE
    return code if isinstance(code, int) else SUCCESS


def _say(message: str) -> None:
    """To stderr, unless that is what cannot be written."""
    with suppress(OSError):
        click.echo(message, err=True)


def _version() -> str:
    try:
        return version("qdgen")
    except PackageNotFoundError:
        return "(chưa cài đặt)"
