"""The settings of a check: the office's file, and the command line over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qdgen.checks.settings import Profile, Settings
from qdgen.cli.check_settings import chosen_settings
from qdgen.cli.vietnamese import WrongUse
from qdgen.errors import SourceError
from qdgen.standards.standard import Mm

OFFICE = """
[check]
profile = "issued-paper"
select = ["QD3", "page"]
ignore = ["QD313"]
[page]
left = 30
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the clerk works."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def chosen(
    config: str | None = None, *, profile: str | None = None, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()
) -> Settings:
    return chosen_settings(Path(config) if config else None, profile=profile, select=select, ignore=ignore)


def refused(config: str | None = None) -> SourceError:
    with pytest.raises(SourceError) as caught:
        chosen(config)
    assert all(fault.advice for fault in caught.value.faults)
    return caught.value


def test_without_a_file_and_options_the_decree_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert chosen() == Settings()
    assert capsys.readouterr().err == ""


def test_the_file_of_the_current_folder_is_used_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "qdgen.toml").write_text(OFFICE, encoding="utf-8")
    settings = chosen()
    assert (settings.profile, settings.select) == (Profile.ISSUED_PAPER, ("QD3", "page"))
    assert settings.standard.page.left.high == Mm(30)
    said = capsys.readouterr()
    assert said.err == "Dùng cài đặt trong qdgen.toml.\n"
    assert said.out == ""


def test_a_file_that_is_named_takes_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "qdgen.toml").write_text("hỏng", encoding="utf-8")
    (folder / "khac.toml").write_text("[page]\nleft = 35\n", encoding="utf-8")
    assert chosen("khac.toml").standard.page.left.low == Mm(35)
    assert capsys.readouterr().err == ""


def test_the_command_line_goes_over_the_file_and_what_is_ignored_adds_up(folder: Path) -> None:
    (folder / "qdgen.toml").write_text(OFFICE, encoding="utf-8")
    settings = chosen(profile="draft", select=("QD4",), ignore=("QD401",))
    assert settings.profile is Profile.DRAFT
    assert settings.select == ("QD4",)
    assert settings.ignore == ("QD313", "QD401")


def test_codes_may_be_listed_with_commas() -> None:
    settings = chosen(select=("masthead, page", "QD8"), ignore=("QD311,QD103",))
    assert settings.select == ("masthead", "page", "QD8")
    assert settings.ignore == ("QD311", "QD103")


def test_unknown_codes_are_wrong_use() -> None:
    for codes in ({"select": ("QDX",)}, {"ignore": ("QD1", "QDX")}):
        with pytest.raises(WrongUse, match="Không có quy tắc nào là “QDX”"):
            chosen(**codes)


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"a = 1\n\nb = [\n", 3), (b"[check\n", 1), (b"[check]\nprofile = draft\n", 2), (b"[check]\n\xff\n", 2)],
    ids=["open-list", "open-table", "no-quotes", "not-utf-8"],
)
def test_a_broken_file_is_told_with_its_line(content: bytes, line: int, folder: Path) -> None:
    (folder / "qdgen.toml").write_bytes(content)
    (fault,) = refused().faults
    assert (fault.location.source, fault.location.line) == ("qdgen.toml", line)
    assert "qdgen.toml, dòng" in str(fault)


def test_a_file_saved_by_notepad_is_read(folder: Path) -> None:
    (folder / "qdgen.toml").write_bytes(b'\xef\xbb\xbf[check]\r\nprofile = "issued-paper"\r\n')
    assert chosen().profile is Profile.ISSUED_PAPER


def test_every_fault_of_an_illegal_file_is_told(folder: Path) -> None:
    text = '[check]\nprofile = ["draft"]\n[page]\nleft = 25\nright = [15, nan]\n[body]\nfirst_line = 11\n[khac]\n'
    (folder / "qdgen.toml").write_text(text, encoding="utf-8")
    places = {fault.location.path for fault in refused().faults}
    assert places == {"check.profile", "page.left", "page.right", "body.first_line", "khac"}


def test_a_very_deep_file_is_refused(folder: Path) -> None:
    (folder / "qdgen.toml").write_text(f"a = {'[' * 100_000}", encoding="utf-8")
    assert refused().faults


@pytest.mark.parametrize(
    "target", ["", "/dev/zero", "qdgen.toml", "khong-co.toml"], ids=["folder", "device", "loop", "dead"]
)
def test_a_file_that_is_none_is_not_passed_over(target: str, folder: Path) -> None:
    if target:
        (folder / "qdgen.toml").symlink_to(target)
    else:
        (folder / "qdgen.toml").mkdir()
    assert refused().faults


def test_a_named_file_that_is_not_there_is_told() -> None:
    assert "khong-co.toml: Không có tệp này." in str(refused("khong-co.toml"))


@pytest.mark.parametrize("office", ["", '[check]\nselect = ["QD3"]\n'], ids=["command line", "office"])
def test_no_rule_left_is_wrong_use_and_no_clean_report(office: str, folder: Path) -> None:
    (folder / "qdgen.toml").write_text(office, encoding="utf-8")
    with pytest.raises(WrongUse, match="Không còn quy tắc nào để kiểm tra"):
        chosen_settings(None, profile=None, select=() if office else ("QD3",), ignore=("QD3",))
