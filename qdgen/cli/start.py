"""Where a command begins and ends: the rest is imported only when Ctrl-C and a closed pipe have their answer."""

from __future__ import annotations

import sys
from contextlib import suppress

from qdgen.cli.stopping import stoppable
from qdgen.cli.streams import patient_streams

BY_A_SIGNAL = 128  # and the number of the signal: the exit code of what was stopped
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Chạy một lệnh: 0 when done, 1 when a check found something, 2 for wrong use, unreadable input or output.

    130 after Ctrl-C, 143 when asked to end. Nothing is raised.
    """
    with patient_streams(), stoppable() as stop:
        try:
            from qdgen.cli.commands import run  # noqa: PLC0415 - takes a while, and Ctrl-C may come meanwhile

            code = run(arguments)
        except BaseException as error:
            if stop.by is None and not isinstance(error, KeyboardInterrupt):
                raise
            code = INTERRUPTED
    if stop.by is not None:
        code = BY_A_SIGNAL + stop.by
    if code >= BY_A_SIGNAL and sys.stderr:
        with suppress(OSError):
            sys.stderr.write("Đã dừng.\n")
            sys.stderr.flush()
    return code
