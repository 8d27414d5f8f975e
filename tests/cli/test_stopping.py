"""Ctrl-C and SIGTERM, wherever the program is: no traceback, no file left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from qdgen.cli.stopping import Stop

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"
WHILE_WRITING = """
import os, sys
from qdgen.cli import main
before = os.fsync
def stopped(number):
    os.kill(os.getpid(), {number})
    before(number)
os.fsync = stopped
sys.exit(main(sys.argv[1:]))
"""
WHILE_IMPORTING = """
import os, sys
from signal import SIGINT
class Stopping:
    def find_spec(self, name, *_):
        if name == "{module}":
            os.kill(os.getpid(), SIGINT)
from qdgen.cli import main
sys.meta_path.insert(0, Stopping())
sys.exit(main(sys.argv[1:]))
"""


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, check=False)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_program_that_is_stopped_while_it_writes_leaves_nothing(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    done = run(WHILE_WRITING.format(number=int(number)), "render", str(SEED), "--split", "-o", str(tmp_path / "a.docx"))
    assert (done.returncode, done.stderr.decode().splitlines()[-1]) == (code, "Đã dừng.")
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "module", ["qdgen.cli.commands", "click", "qdgen.kinds.decision", "qdgen.readers.text", "lxml"]
)
def test_ctrl_c_while_the_program_is_still_loading_prints_no_traceback(tmp_path: Path, module: str) -> None:
    done = run(WHILE_IMPORTING.format(module=module), "render", str(SEED), "-o", str(tmp_path / "a.docx"))
    assert done.returncode == 130
    assert b"Traceback" not in done.stderr
    assert done.stderr.decode().splitlines()[-1] == "Đã dừng."
    assert list(tmp_path.iterdir()) == []


def test_a_signal_that_was_ignored_stays_so(tmp_path: Path) -> None:
    program = f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n{WHILE_WRITING.format(number=1)}"
    assert run(program, "render", str(SEED), "-o", str(tmp_path / "a.docx")).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_asking_twice_in_a_breath_does_not_disturb_the_clearing_away() -> None:
    stop = Stop()
    with pytest.raises(KeyboardInterrupt):
        stop.ask(signal.SIGTERM, None)
    stop.ask(signal.SIGTERM, None)
    assert stop.by == signal.SIGTERM


def test_the_signals_mean_what_they_meant_when_the_command_is_done() -> None:
    program = "import signal\nfrom qdgen.cli import main\nmain(['--version'])\nprint(signal.getsignal(signal.SIGINT))"
    assert b"default_int_handler" in run(program).stdout
