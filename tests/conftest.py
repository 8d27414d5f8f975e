"""What every test may ask for: golden files that `pytest --accept` rewrites, and the office program."""

from __future__ import annotations

import difflib
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

GOLDEN = Path(__file__).parent / "golden"
IN_CI = os.environ.get("CI") == "true"

# No deadline: a test states what is true, not how fast a shared machine is. CI draws the same examples every time.
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if IN_CI else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden files with what the code gives now")


@dataclass(frozen=True, slots=True)
class Golden:
    """The accepted texts under tests/golden/; compares, or rewrites when the run was told to accept."""

    accept: bool
    folder: Path = GOLDEN

    def check(self, name: str, actual: str) -> None:
        """Fail with a diff unless `actual` equals the golden file `name`; under --accept write it instead."""
        path = self.folder / name
        if self.accept:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8")
            return
        advice = "If this is what you want: pytest --accept, then read the diff and look at the page."
        if not path.is_file():
            pytest.fail(f"There is no golden file {name}. {advice}", pytrace=False)
        expected = path.read_text(encoding="utf-8")
        if actual != expected:
            diff = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "accepted", "now", lineterm="", n=1)
            pytest.fail(f"{name} changed. {advice}\n" + "\n".join(diff), pytrace=False)


@pytest.fixture(scope="session")
def golden(pytestconfig: pytest.Config) -> Golden:
    """Golden files; CI only ever compares."""
    return Golden(accept=bool(pytestconfig.getoption("--accept")) and not IN_CI)


@pytest.fixture(scope="session")
def soffice() -> Path:
    """Path of LibreOffice, with the font that has every Vietnamese letter; fails saying what to install."""
    advice = "run scripts/install-system.sh, or: apt-get install libreoffice-writer-nogui fonts-croscore poppler-utils"
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.fail(f"LibreOffice is not installed; {advice}", pytrace=False)
    fonts = shutil.which("fc-list")
    listed = subprocess.run([fonts, ":", "family"], capture_output=True, text=True, check=True).stdout if fonts else ""
    if "Tinos" not in listed.splitlines():
        pytest.fail(f"The font Tinos is not installed; {advice}", pytrace=False)
    return Path(program)
