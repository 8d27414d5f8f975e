"""The settings of a check: the office's file, and over it what the command line says."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import click

from qdgen import api
from qdgen.checks.office import is_known, office_settings
from qdgen.checks.registry import all_rules
from qdgen.checks.settings import Profile, Settings
from qdgen.cli.vietnamese import WrongUse
from qdgen.errors import Fault, SourceError
from qdgen.location import Location

USUAL = Path("qdgen.toml")
LARGEST = 1_000_000  # bytes

_LINE = re.compile(r"at line (\d+)")


def chosen_settings(
    config: Path | None, *, profile: str | None, select: tuple[str, ...], ignore: tuple[str, ...]
) -> Settings:
    """Cài đặt của lần kiểm tra này: `config`, else qdgen.toml of the current folder, which is told on stderr.

    Raises SourceError for a file that cannot be read, with every fault of it; WrongUse for unknown codes, and where no
    rule is left.
    """
    select, ignore = _listed(select), _listed(ignore)
    for code in (*select, *ignore):
        if not is_known(code):
            raise WrongUse(f"Không có quy tắc nào là “{code}”. Gõ “qdgen rule” để xem các mã.")
    settings = Settings()
    if config is None and (USUAL.exists() or USUAL.is_symlink()):
        config = USUAL
        click.echo(f"Dùng cài đặt trong {USUAL}.", err=True)
    if config is not None:
        settings = office_settings(_read(config), config.name)
    chosen = replace(
        settings,
        profile=Profile(profile) if profile else settings.profile,
        select=select or settings.select,
        ignore=(*settings.ignore, *ignore),
    )
    if not any(chosen.wants(rule) for rule in all_rules()):
        where = f" (kể cả trong {config.name})" if config else ""
        raise WrongUse(f"Không còn quy tắc nào để kiểm tra: --ignore bỏ hết những gì --select chọn{where}.")
    return chosen


def _listed(given: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of an option that may be given again, or hold several with commas between."""
    return tuple(code.strip() for one in given for code in one.split(","))


def _read(config: Path) -> dict[str, object]:
    data = api.contents(config, largest=LARGEST)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        advice = "lưu lại tệp với bảng mã UTF-8."
        raise _unreadable(config, "Tệp cài đặt không phải chữ Unicode (UTF-8).", advice, line) from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _LINE.search(str(error))
        line = int(place[1]) if place else text.rstrip().count("\n") + 1
        advice = 'mỗi dòng là tên = giá trị, ví dụ profile = "draft"; tên bảng đặt trong [ ].'
        raise _unreadable(config, "Dòng này không đúng dạng TOML.", advice, line) from None
    except RecursionError:
        raise _unreadable(config, "Tệp cài đặt lồng nhau quá sâu.", "viết lại theo mẫu trong hướng dẫn.") from None


def _unreadable(config: Path, message: str, advice: str, line: int | None = None) -> SourceError:
    return SourceError(Fault(message=message, location=Location(source=config.name, line=line), advice=advice))
