"""What is printed when nobody reads it any more: the words are lost, the work is not."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator


class PatientStream:
    """Ống ra: writes to `stream`; when its reader has gone (`| head -0`), to nowhere, and nothing is raised.

    Any other failure is raised once: what the stream still holds is not tried again when the program ends.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write `text`, or lose it."""
        if text == "":  # so click asks what a stream takes; a full device would refuse even that
            return 0
        try:
            return self._stream.write(text)
        except OSError as error:
            self._hush(error)
            return len(text)

    def flush(self) -> None:
        """Write what was held back, or lose it."""
        try:
            self._stream.flush()
        except OSError as error:
            self._hush(error)

    def _hush(self, error: OSError) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            raise error


@contextmanager
def patient_streams() -> Iterator[None]:
    """Ống ra UTF-8 không làm hỏng việc: stdout and stderr inside it are PatientStreams; one that is closed stays so."""
    with ExitStack() as stack:
        for stream, redirected in ((sys.stdout, redirect_stdout), (sys.stderr, redirect_stderr)):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="replace")
            if hasattr(stream, "write"):
                stack.enter_context(redirected(cast("TextIO", PatientStream(stream))))
        yield
