from __future__ import annotations

import os
import select
import sys
from typing import TYPE_CHECKING

import pytest

from qdgen.previewers.process import last_words, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def nothing() -> None:
    return


def started(folder: Path, code: str, time_limit: float = 60, meanwhile: Callable[[], None] = nothing) -> int:
    command = [sys.executable, "-c", code]
    return run(command, environment=os.environ, log=folder / "log", time_limit=time_limit, meanwhile=meanwhile)


def test_the_exit_code_of_the_program_is_given(tmp_path: Path) -> None:
    assert started(tmp_path, "raise SystemExit(7)") == 7


def test_what_the_program_says_last_is_kept(tmp_path: Path) -> None:
    started(tmp_path, "import sys; print('đầu'); print('cuối', file=sys.stderr); print()")
    assert last_words(tmp_path / "log") == "cuối"


def test_a_program_without_a_word_has_no_last_words(tmp_path: Path) -> None:
    assert last_words(tmp_path / "log") == ""


def test_the_caller_is_heard_while_the_program_runs(tmp_path: Path) -> None:
    go = tmp_path / "go"
    code = f"import os, time\nwhile not os.path.exists({str(go)!r}): time.sleep(0.01)"
    assert started(tmp_path, code, meanwhile=go.touch) == 0


def test_a_program_that_is_not_there_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        run([str(tmp_path / "x")], environment={}, log=tmp_path / "log", time_limit=1, meanwhile=nothing)


def test_when_time_is_up_the_children_of_the_program_die_too(tmp_path: Path) -> None:
    alive = Alive(tmp_path)
    with pytest.raises(TimeoutError):
        started(tmp_path, alive.code, time_limit=1)
    assert alive.has_ended()


def test_when_the_caller_stops_the_program_and_its_children_die(tmp_path: Path) -> None:
    alive = Alive(tmp_path)

    def interrupt() -> None:
        if alive.has_begun():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        started(tmp_path, alive.code, meanwhile=interrupt)
    assert alive.has_ended()


class Alive:
    """A program with a child of its own, both of which hold a pipe open as long as they live."""

    def __init__(self, folder: Path) -> None:
        pipe = folder / "pipe"
        os.mkfifo(pipe)
        self.reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        child = "import time; time.sleep(60)"
        self.code = (
            "import os, subprocess, sys\n"
            f"pipe = os.open({str(pipe)!r}, os.O_WRONLY)\n"
            "os.set_inheritable(pipe, True)\n"
            f"child = subprocess.Popen([sys.executable, '-c', {child!r}], close_fds=False)\n"
            "os.write(pipe, b'here')\n"
            "child.wait()"
        )

    def has_begun(self) -> bool:
        return bool(select.select([self.reader], [], [], 0)[0]) and os.read(self.reader, 100) == b"here"

    def has_ended(self) -> bool:
        """Whether the pipe comes to its end, which it does when nobody holds it any more."""
        while select.select([self.reader], [], [], 20)[0]:
            if not os.read(self.reader, 100):
                os.close(self.reader)
                return True
        return False
