"""What became of checking damaged files: run as a program, it prints one JSON object for the seeds it is given."""

from __future__ import annotations

import json
import re
import resource
import signal
import sys
from pathlib import Path

from qdgen.api import check_bytes
from qdgen.errors import SourceError
from tests.checks.mutants import mutant, sources
from tests.ooxml.making import zipped

HANGS = 5
"""Seconds after which a file counts as one that never ends."""


def outcome(data: bytes) -> tuple[str, str]:
    """What became of a file: "report", "refused" with the words said, or "fault" with the exception."""
    try:
        report = check_bytes(data)
    except SourceError as error:
        return "refused", "\n".join(f"{fault.message} | {fault.advice}" for fault in error.faults)
    except TimeoutError:
        raise
    except Exception as error:  # noqa: BLE001 - any other exception is what the test looks for
        return "fault", f"{type(error).__name__}: {error}"
    return "report", str(len(report.findings))


def main(first: int, after: int) -> None:
    """Check the mutants of the seeds from `first` to before `after`; print what became of them, and the memory used."""
    signal.signal(signal.SIGALRM, _too_long)
    sound = sources()
    check_bytes(zipped(sound[0]))  # rules are imported once
    results = []
    for seed in range(first, after):
        name, data = mutant(seed, sound)
        signal.alarm(HANGS)
        try:
            kind, said = outcome(data)
        except TimeoutError:
            kind, said = "hang", ""
        signal.alarm(0)
        results.append((seed, name, kind, said))
    json.dump({"results": results, "peak": _peak()}, sys.stdout)


def _peak() -> int:
    """Megabytes this program ever held; `ru_maxrss` would count the program that started it, too."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.findall(r"VmHWM:\s*(\d+) kB", status.read_text())[0]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _too_long(*_: object) -> None:
    raise TimeoutError


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
