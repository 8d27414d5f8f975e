"""The command line as a program starts it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from qdgen.cli import main
from qdgen.cli.commands import commands

if TYPE_CHECKING:
    import pytest


def test_importing_qdgen_imports_next_to_nothing() -> None:
    program = "import sys, qdgen, qdgen.cli; print(sorted(name for name in sys.modules if name.startswith('qdgen')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    expected = ["qdgen", "qdgen.cli", "qdgen.cli.start", "qdgen.cli.stopping", "qdgen.cli.streams"]
    assert done.stdout.decode().strip() == str(expected)


def test_an_interruption_that_no_signal_brought_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "main", interrupted)
    assert main(["schema", "plan"]) == 130
    assert capsys.readouterr().err == "Đã dừng.\n"
