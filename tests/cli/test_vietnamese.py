from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

import click
import pytest

from qdgen.cli.vietnamese import HELP_OPTIONS, VietnameseCommand, VietnameseGroup, WrongUse, usage_message

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGLISH = re.compile(r"\b(?:Usage|Options|Commands|Show|Error|Missing|Invalid|No such|Try|OPTIONS|ARGS|extra)\b")


@click.command(cls=VietnameseCommand)
@click.argument("draft", metavar="DỰ_THẢO")
@click.argument("kind", metavar="LOẠI", type=click.Choice(["decision", "plan"]), default="decision")
@click.option("-o", "--output", metavar="TỆP", required=True, help="Tệp sẽ ghi.")
@click.option("--copies", metavar="SỐ", type=int, help="Số bản.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có.")
def write(draft: str, kind: str, output: str, copies: int | None, *, force: bool) -> None:
    """Ghi một tệp."""
    click.echo(f"{draft} {kind} {output} {copies} {force}")


@click.group(cls=VietnameseGroup, context_settings={"help_option_names": list(HELP_OPTIONS)})
def tool() -> None:
    """Làm một việc."""


tool.add_command(write)


def said(*arguments: str) -> str:
    """What is said when the tool is used wrongly with these arguments."""
    with pytest.raises(click.ClickException) as raised:
        tool.main(args=list(arguments), prog_name="thử", standalone_mode=False)
    return usage_message(raised.value)


def page(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    tool.main(args=list(arguments), prog_name="thử", standalone_mode=False)
    return capsys.readouterr().out


@pytest.mark.parametrize("option", HELP_OPTIONS)
def test_the_help_of_a_command_is_vietnamese(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = page(capsys, "write", option)
    assert text.startswith("Cách dùng: thử write [TÙY CHỌN] DỰ_THẢO LOẠI\n")
    assert "Ghi một tệp." in text
    assert "Tùy chọn:" in text
    assert re.search(r"-o, --output TỆP\s+Tệp sẽ ghi\.", text)
    assert re.search(r"-h, --help\s+Xem hướng dẫn này\.", text)
    assert not ENGLISH.search(text)


@pytest.mark.parametrize("option", HELP_OPTIONS)
def test_the_help_of_the_group_lists_its_commands(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = page(capsys, option)
    assert text.startswith("Cách dùng: thử LỆNH [...]\n")
    assert re.search(r"Các lệnh:\n\s+write\s+Ghi một tệp\.", text)
    assert not ENGLISH.search(text)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("write", "a.txt"), "Thiếu tùy chọn --output. Gõ “thử write --help” để xem cách dùng."),
        (("write", "-o", "b"), "Thiếu tham số DỰ_THẢO. Gõ “thử write --help” để xem cách dùng."),
        (
            ("write", "a", "note", "-o", "b"),
            "Giá trị của tham số LOẠI phải là một trong: decision, plan. Gõ “thử write --help”",
        ),
        (
            ("write", "a", "-o", "b", "--copies", "hai"),
            "Giá trị của tùy chọn --copies chưa đúng. Gõ “thử write --help”",
        ),
        (("write", "a", "-o"), "Tùy chọn “-o” dùng chưa đúng: thiếu hoặc thừa giá trị."),
        (("write", "a", "-o", "b", "--force=1"), "Tùy chọn “--force” dùng chưa đúng: thiếu hoặc thừa giá trị."),
        (("write", "a", "plan", "x", "-o", "b"), "Thừa tham số: x. Gõ “thử write --help” để xem cách dùng."),
        (("write", "a", "plan", "x", "y (1)", "-o", "b"), "Thừa tham số: x y (1)."),
        (("write", "--zzzz"), "Không có tùy chọn “--zzzz”. Gõ “thử write --help” để xem cách dùng."),
        (("wriet",), "Không có lệnh “wriet”. Gõ “thử --help” để xem cách dùng."),
        (("du-thao.v2.txt",), "Không có lệnh “du-thao.v2.txt”. Gõ “thử --help” để xem cách dùng."),
        (("it's",), "Không có lệnh “it's”."),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_wrong_use_is_explained_in_vietnamese(arguments: tuple[str, ...], message: str) -> None:
    text = said(*arguments)
    assert text.startswith(message)
    assert not ENGLISH.search(text)


def test_an_option_that_is_nearly_right_is_recalled() -> None:
    assert said("write", "--forse").startswith("Không có tùy chọn “--forse”. Có phải là --force?")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (click.UsageError("Missing command."), "Chưa có lệnh."),
        (click.UsageError("Something that no version of click has said yet."), "Lệnh gõ chưa đúng."),
        (click.BadParameter("is no good"), "Có giá trị chưa đúng."),
        (click.MissingParameter(), "Thiếu tham số."),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_an_error_without_a_context_is_explained_too(error: click.ClickException, message: str) -> None:
    assert usage_message(error) == f"{message} Gõ “qdgen --help” để xem cách dùng."


def test_a_right_use_is_not_disturbed(capsys: pytest.CaptureFixture[str]) -> None:
    assert page(capsys, "write", "a.txt", "plan", "-o", "b.docx", "--force") == "a.txt plan b.docx None True\n"


def test_our_own_words_for_wrong_use_are_kept() -> None:
    message = usage_message(WrongUse("Không có quy tắc nào là “QDX”."))
    assert message == "Không có quy tắc nào là “QDX”. Gõ “qdgen --help” để xem cách dùng."


def test_options_may_stand_under_headings_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    class Grouped(VietnameseCommand):
        sections: ClassVar[Mapping[str, tuple[str, ...]]] = {"Nơi ghi": ("output",)}

    Grouped("write", params=list(write.params), help="Ghi.").main(["--help"], prog_name="thử", standalone_mode=False)
    text = capsys.readouterr().out
    assert text.index("Nơi ghi:") < text.index("--output") < text.index("Tùy chọn:") < text.index("--copies")
    assert text.count("--output") == 1


def test_many_files_are_named_without_dots() -> None:
    many = click.Argument(["sources"], metavar="TỆP...", nargs=-1, required=True)
    assert usage_message(click.MissingParameter(param=many)).startswith("Thiếu tham số TỆP. ")
