"""What `fix` gives opens in LibreOffice, and reads there as the file did before it."""

from __future__ import annotations

import os
import subprocess
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from qdgen import fix
from qdgen.checks.content import content_words
from qdgen.checks.registry import all_rules
from qdgen.checks.settings import Profile, Settings
from tests.checks.faults import made
from tests.checks.reported import FAULTY
from tests.checks.rule_cases import RuleCase, rule_cases

if TYPE_CHECKING:
    from pathlib import Path

A_FAMILY = 3
TEXT = "txt:Text (encoded):UTF8"


def chosen() -> list[RuleCase]:
    """Faults that can be mended: of each family the first, one in the middle and the last of its rules."""
    mendable = {rule.name for rule in all_rules() if rule.mendable}
    families: dict[str, dict[str, RuleCase]] = defaultdict(dict)
    for case in rule_cases():
        if case.is_fault and case.rule_name in mendable:
            families[case.file.parent.name].setdefault(case.rule_name, case)
    found = []
    for cases in families.values():
        own = list(cases.values())
        places = sorted({round(at * (len(own) - 1) / (A_FAMILY - 1)) for at in range(A_FAMILY)})
        found += [own[place] for place in places]
    return found


CASES = chosen()


@pytest.fixture(scope="session")
def folder(soffice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each case before and after `fix`, and a file with several faults, as text: all in one start of LibreOffice."""
    folder = tmp_path_factory.mktemp("fixed")
    files = {"several": (made("bo-nhiem", FAULTY), Settings())}
    for case in CASES:
        settings = Settings(profile=Profile(case.recipe.get("profile", Profile.DRAFT.value)))
        files[case.rule_name] = (made(case.recipe["example"], case.recipe.get("edits", ())), settings)
    for name, (data, settings) in files.items():
        fixed = fix(data, settings)
        assert fixed.mended, name
        (folder / f"{name}-before.docx").write_bytes(data)
        (folder / f"{name}-after.docx").write_bytes(fixed.data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(soffice), profile, "--headless", "--convert-to", TEXT, "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sorted(folder.glob("*.docx")))],
        env={**os.environ, "SAL_USE_VCLPLUGIN": "svp"},
        check=True,
        capture_output=True,
    )
    return folder


def text(folder: Path, name: str) -> str:
    return (folder / f"{name}.txt").read_text(encoding="utf-8-sig")


def test_about_twenty_faults_of_all_families_that_can_be_mended_are_tried() -> None:
    assert len(CASES) >= 20
    assert {case.file.parent.name for case in CASES} == {rule.family for rule in all_rules() if rule.mendable}


@pytest.mark.parametrize("name", ["several", *(case.rule_name for case in CASES)])
def test_a_mended_file_reads_in_libreoffice_as_before(name: str, folder: Path) -> None:
    before, after = (content_words(text(folder, f"{name}-{when}")) for when in ("before", "after"))
    assert len(after) > 100
    assert after == before
