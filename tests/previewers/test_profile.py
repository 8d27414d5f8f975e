from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from qdgen.previewers.profile import SETTINGS, made

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = "{http://openoffice.org/2001/registry}"


def test_the_profile_holds_every_setting_where_libreoffice_reads_it(tmp_path: Path) -> None:
    made(tmp_path / "profile")
    items = etree.parse(tmp_path / "profile" / "user" / "registrymodifications.xcu").getroot()
    found = [(item.get(f"{REGISTRY}path"), item[0].get(f"{REGISTRY}name"), item[0][0].text) for item in items]
    assert found == list(SETTINGS)


@pytest.mark.parametrize("name", ["DisableMacrosExecution", "BlockUntrustedRefererLinks"])
def test_what_would_run_or_fetch_is_switched_off(name: str) -> None:
    assert [value for _, setting, value in SETTINGS if setting == name] == ["true"]


def test_the_argument_names_the_folder_as_an_address_whatever_its_letters(tmp_path: Path) -> None:
    argument = made(tmp_path / "hồ sơ #1")
    assert argument.startswith("-env:UserInstallation=file:///")
    assert argument.endswith("/h%E1%BB%93%20s%C6%A1%20%231")
