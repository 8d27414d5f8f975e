"""A program run within a time limit; when time is up or the user stops, it goes with everything that it started."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

_LOOK_EVERY = 0.1  # seconds
_LOG_SHOWN = 300  # characters


def run(
    command: Sequence[str],
    *,
    environment: Mapping[str, str],
    log: Path,
    time_limit: float,
    meanwhile: Callable[[], None],
) -> int:
    """Chạy một chương trình: gives its exit code; what it prints goes to the file `log`.

    `meanwhile` is called while it runs, some times a second. After `time_limit` seconds, or when anything is raised,
    the program is killed with its children. Raises TimeoutError when time is up, OSError when it cannot be started.
    """
    end = time.monotonic() + time_limit
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - no shell, and the arguments are ours
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        while True:
            try:
                return process.wait(_LOOK_EVERY)
            except subprocess.TimeoutExpired:
                if time.monotonic() > end:
                    raise TimeoutError from None
                meanwhile()
    finally:
        if process.returncode is None:
            _kill(process)


def last_words(log: Path) -> str:
    """Dòng cuối chương trình in ra: empty when it printed nothing."""
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n") if log.is_file() else []
    return next((line.strip()[:_LOG_SHOWN] for line in reversed(lines) if line.strip()), "")


if sys.platform == "win32":

    def _kill(process: subprocess.Popen[bytes]) -> None:
        command = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - no shell, and the arguments are ours
        process.wait()

else:
    import os
    import signal

    def _kill(process: subprocess.Popen[bytes]) -> None:
        os.killpg(process.pid, signal.SIGKILL)  # it leads its own session, so its group has its number
        process.wait()
