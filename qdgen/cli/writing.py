"""Writing files: all of them or none, each whole or not at all, whatever comes in between."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from qdgen.cli.files import exists_already, failed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_NEW_FILE = 0o666
_OURS_ALONE = 0o600


def write_whole(target: Path, data: bytes, *, force: bool) -> None:
    """Ghi một tệp: as `write_all`."""
    write_all({target: data}, force=force)


def write_all(files: Mapping[Path, bytes], *, force: bool) -> None:
    """Ghi các tệp: all beside their places first, then each in its place.

    When one cannot be written or the program is stopped, no new file and no temporary one is left, and the files that
    were to be replaced are as before. Raises OutputError.
    """
    with ExitStack() as clearing, ExitStack() as undoing:
        written: list[tuple[Path, Path, Path]] = []
        for target, data in files.items():
            with _told(target):
                place = target.resolve()
                written.append((target, _beside(place, data, clearing), place))
        old: list[Path] = []
        for target, temporary, place in written:
            with _told(target):
                old += _settle(temporary, place, undoing, force=force, alone=len(written) == 1)
        undoing.pop_all()
        for path in old:
            clearing.callback(_gone, path)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """What goes wrong with `target`, in Vietnamese."""
    try:
        yield
    except FileExistsError as error:
        raise exists_already(target) from error
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links, to Python 3.12
        raise failed(target, error) from error


def _beside(place: Path, data: bytes, clearing: ExitStack) -> Path:
    """A temporary file with `data`; `clearing` knows of it before it is there."""
    temporary = _unused(place)
    clearing.callback(_gone, temporary)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, _OURS_ALONE), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.chmod(_mode(place))
    return temporary


def _settle(temporary: Path, place: Path, undoing: ExitStack, *, force: bool, alone: bool) -> list[Path]:
    """Move a file into its place; gives where the file it replaces is kept until all are there.

    Not by a hard link, which a USB stick does not know.
    """
    kept: list[Path] = []
    if not force:
        place.touch(exist_ok=False)  # takes the name before anyone else can
        undoing.callback(_gone, place)
    elif not place.exists():
        undoing.callback(_gone, place)
    elif not alone:  # a single file replaces another at once
        old = _unused(place)
        undoing.callback(_put_back, old, place)
        place.replace(old)
        kept.append(old)
    temporary.replace(place)
    return kept


def _put_back(old: Path, place: Path) -> None:
    if old.exists():
        old.replace(place)


def _gone(path: Path) -> None:
    path.unlink(missing_ok=True)


def _unused(place: Path) -> Path:
    return place.with_name(f".qdgen-{secrets.token_hex(8)}")


def _mode(place: Path) -> int:
    """The permissions of the file that is replaced, else those of any new file."""
    if place.exists():
        return stat.S_IMODE(place.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return _NEW_FILE & ~umask
