"""click in Vietnamese: help pages and the messages of wrong use."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

import click

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HELP_OPTIONS = ("-h", "--help")
_NO_COMMAND = re.compile(r"No such command ['\"](?P<name>.*)['\"]\.", re.DOTALL)
_EXTRA = re.compile(r"Got unexpected extra arguments? \((?P<names>.*)\)", re.DOTALL)


class WrongUse(click.UsageError):
    """Gõ lệnh chưa đúng: told in our own Vietnamese words, which `usage_message` keeps."""


class SourcePath(click.Path):
    """Tên tệp vào: an empty name, as a script with an unset variable gives, is not the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 - see click
        """The name as a path. Raises WrongUse for an empty one."""
        if value == "":
            raise WrongUse("Tên tệp để trống. Ghi tên tệp cần kiểm tra.")
        return super().convert(value, param, ctx)


class VietnameseCommand(click.Command):
    """Một lệnh: its help page has Vietnamese headings.

    `sections` puts options under headings of their own, by the names of their parameters; the rest stand last.
    """

    sections: ClassVar[Mapping[str, tuple[str, ...]]] = MappingProxyType({})

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows the name of the command in the line of use."""
        return [piece.replace("[OPTIONS]", "[TÙY CHỌN]") for piece in super().collect_usage_pieces(ctx)]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line of use."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Cách dùng: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The lists of options."""
        rest = {parameter.name: parameter for parameter in self.get_params(ctx)}
        for heading, names in self.sections.items():
            _write_options([rest.pop(name) for name in names], ctx, formatter, heading)
        _write_options(list(rest.values()), ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, explained in Vietnamese."""
        return _help_option(super().get_help_option(ctx))


class VietnameseGroup(click.Group):
    """Nhóm lệnh: its help page has Vietnamese headings; its commands are VietnameseCommand."""

    command_class = VietnameseCommand

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line of use."""
        formatter.write_usage(ctx.command_path, "LỆNH [...]", prefix="Cách dùng: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options and of commands."""
        _write_options(self.get_params(ctx), ctx, formatter)
        rows = [(name, command.get_short_help_str(80)) for name, command in self.commands.items()]
        with formatter.section("Các lệnh"):
            formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, explained in Vietnamese."""
        return _help_option(super().get_help_option(ctx))


def _help_option(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Xem hướng dẫn này."
    return option


def _write_options(
    parameters: Sequence[click.Parameter],
    ctx: click.Context,
    formatter: click.HelpFormatter,
    heading: str = "Tùy chọn",
) -> None:
    options = [parameter for parameter in parameters if isinstance(parameter, click.Option)]
    records = [record for option in options if (record := option.get_help_record(ctx))]
    rows = [(name, help_text.replace("[required]", "[bắt buộc]")) for name, help_text in records]
    if rows:
        with formatter.section(heading):
            formatter.write_dl(rows)


def usage_message(error: click.ClickException) -> str:
    """Lời báo khi gõ lệnh sai: what was wrong and where to find help."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "qdgen"
    return f"{_what(error)} Gõ “{path} --help” để xem cách dùng."


def _what(error: click.ClickException) -> str:
    if isinstance(error, WrongUse):
        return error.message
    if isinstance(error, click.NoSuchOption):
        hint = f" Có phải là {', '.join(error.possibilities)}?" if error.possibilities else ""
        return f"Không có tùy chọn “{error.option_name}”.{hint}"
    if isinstance(error, click.MissingParameter):
        return f"Thiếu {_named(error.param)}."
    if isinstance(error, click.BadOptionUsage):
        return f"Tùy chọn “{error.option_name}” dùng chưa đúng: thiếu hoặc thừa giá trị."
    if isinstance(error, click.BadParameter):
        return _bad_value(error.param)
    return _said(error.message)


def _said(words: str) -> str:
    """What click tells in words alone: it has no class of its own for these in every version."""
    if command := _NO_COMMAND.match(words):
        return f"Không có lệnh “{command['name']}”."
    if extra := _EXTRA.match(words):
        return f"Thừa tham số: {extra['names']}."
    if words.startswith("Missing command"):
        return "Chưa có lệnh."
    return "Lệnh gõ chưa đúng."


def _bad_value(parameter: click.Parameter | None) -> str:
    if parameter is None:
        return "Có giá trị chưa đúng."
    name = _named(parameter)
    if isinstance(parameter.type, click.Choice):
        return f"Giá trị của {name} phải là một trong: {', '.join(map(str, parameter.type.choices))}."
    return f"Giá trị của {name} chưa đúng."


def _named(parameter: click.Parameter | None) -> str:
    """As the line of use names it: `tùy chọn --output`, `tham số DỰ_THẢO`."""
    if isinstance(parameter, click.Option):
        return f"tùy chọn {max(parameter.opts, key=len)}"
    return f"tham số {parameter.human_readable_name.rstrip('.')}" if parameter is not None else "tham số"
