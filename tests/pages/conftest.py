"""What the tests of the printed page share: the press, and the sets that several of them look at."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import qdgen
from tests.pages.drafts import MASTHEADS
from tests.pages.printing import Press

if TYPE_CHECKING:
    from tests.pages.printing import Print

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="session")
def press(soffice: Path, tmp_path_factory: pytest.TempPathFactory) -> Press:
    """LibreOffice and a folder of this test run, the same for all its processes."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    return Press(soffice, folder / "pages")


@pytest.fixture(scope="session")
def mastheads(press: Press) -> dict[str, Print]:
    """A decision under every masthead."""
    return press.printed("mastheads", MASTHEADS)


@pytest.fixture(scope="session")
def examples(press: Press) -> dict[str, Print]:
    """Every example: a draft that is added to the folder is printed and measured without more ado."""
    drafts = sorted(EXAMPLES.glob("*/*.txt"))
    return press.printed("examples", {f"{one.parent.name}-{one.stem}": qdgen.read(one).document for one in drafts})
