"""Ctrl-C and a request to end: both become one exception, so that what was begun is cleared away."""

from __future__ import annotations

import signal
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # not every system has each
PATIENCE = 2.0  # seconds in which asking again does not disturb the clearing away


class Stop:
    """Yêu cầu dừng: `by` is the number of the signal that asked, None while none has."""

    def __init__(self) -> None:
        self.by: int | None = None
        self._since = 0.0

    def ask(self, number: int, _: FrameType | None) -> None:
        """Raises KeyboardInterrupt; again only when nothing came of it for some time."""
        if self.by is not None and time.monotonic() - self._since < PATIENCE:
            return
        self.by = number
        self._since = time.monotonic()
        raise KeyboardInterrupt


@contextmanager
def stoppable() -> Iterator[Stop]:
    """Dừng được giữa chừng: inside it every signal that asks to stop raises KeyboardInterrupt where the program is.

    A signal that was ignored before stays ignored, as `nohup` wants it; outside the main thread nothing changes.
    """
    stop = Stop()
    before: dict[int, object] = {}
    if threading.current_thread() is threading.main_thread():
        for name in SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) not in {signal.SIG_IGN, None}:
                before[number] = signal.signal(number, stop.ask)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)  # type: ignore[arg-type] # what `signal` itself gave back
