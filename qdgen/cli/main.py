"""`qdgen`: the group of commands; turns every outcome into an exit code and a Vietnamese message."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

import click

from qdgen.cli.convert import convert
from qdgen.cli.new import new
from qdgen.cli.preview import preview
from qdgen.cli.printing import report
from qdgen.cli.render import render
from qdgen.cli.schema import schema
from qdgen.cli.vietnamese import HELP_OPTIONS, VietnameseGroup, usage_message
from qdgen.errors import QdgenError

SUCCESS = 0
WRONG_USE = 2
INTERRUPTED = 130
TOO_LARGE = "Lỗi: dự thảo quá lớn hoặc lồng nhau quá sâu, không xử lý được."
UNREACHABLE = (  # a full device, a loop of links, a name that is no file's
    "Lỗi: không đọc hoặc không ghi được theo tên tệp, thiết bị đã cho. Cách sửa: kiểm tra tên tệp và chỗ trống."
)


@click.group(
    cls=VietnameseGroup, context_settings={"help_option_names": list(HELP_OPTIONS)}, invoke_without_command=True
)
@click.option("--version", "show_version", is_flag=True, help="Xem phiên bản.")
@click.pass_context
def commands(context: click.Context, *, show_version: bool) -> None:
    """Soạn Quyết định và Kế hoạch đúng thể thức Nghị định 30/2020/NĐ-CP."""
    if show_version:
        click.echo(f"qdgen {_version()}")
    elif context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (render, preview, convert, new, schema):
    commands.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Chạy một lệnh: 0 when done, 1 when a check found something, 2 for wrong use, unreadable input or output."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = commands.main(args=arguments, prog_name="qdgen", standalone_mode=False)
    except QdgenError as error:
        report(error)
        return WRONG_USE
    except click.ClickException as error:
        click.echo(f"Lỗi: {usage_message(error)}", err=True)
        return WRONG_USE
    except (click.Abort, KeyboardInterrupt):
        click.echo("Đã dừng.", err=True)
        return INTERRUPTED
    except (MemoryError, OSError, RuntimeError, ValueError) as error:
        _say(TOO_LARGE if isinstance(error, (MemoryError, RecursionError)) else UNREACHABLE)
        return WRONG_USE
    except SystemExit:  # click leaves so when nobody reads the output any more
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
