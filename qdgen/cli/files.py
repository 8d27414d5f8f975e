"""Writing a file: whole or not at all, and never over another one unless told to."""

from __future__ import annotations

import errno
import os
import re
import stat
import tempfile
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import Fault, OutputError
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterable

_NEW_FILE = 0o666
_REASONS = {
    errno.EACCES: ("không có quyền ghi, hoặc tệp đang mở", "đóng tệp trong Word, hoặc ghi vào thư mục khác."),
    errno.EPERM: ("không có quyền ghi, hoặc tệp đang mở", "đóng tệp trong Word, hoặc ghi vào thư mục khác."),
    errno.ENOSPC: ("ổ đĩa đã đầy", "xóa bớt tệp, hoặc ghi vào ổ đĩa khác."),
    errno.EROFS: ("ổ đĩa chỉ cho đọc", "ghi vào ổ đĩa khác."),
    errno.ENAMETOOLONG: ("tên tệp quá dài", "đặt tên ngắn hơn sau -o."),
}
_UNKNOWN_REASON = ("lỗi ổ đĩa hoặc hệ thống", "thử ghi vào thư mục khác.")


def ready(target: Path, *, force: bool, sources: Iterable[Path] = ()) -> None:
    """Kiểm tra nơi ghi, before any work is done. Raises OutputError when `target` may not or cannot be written."""
    try:
        _check(target, force=force, sources=sources)
    except OSError as error:  # a name too long, a folder that may not be looked into
        raise _failed(target, error) from error


def _check(target: Path, *, force: bool, sources: Iterable[Path]) -> None:
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise _refused(target, "Tệp ra trùng với tệp vào.", "đặt tên khác cho tệp ra (-o).")
    if target.is_dir():
        raise _refused(target, "Đây là thư mục, không phải tệp.", "ghi cả tên tệp sau -o.")
    if target.exists() and not target.is_file():
        raise _refused(target, "Đây không phải tệp thường.", "đặt tên khác cho tệp ra (-o).")
    if target.exists() and not force:
        raise _refused(target, "Tệp này đã có.", "đặt tên khác (-o), hoặc thêm --force để ghi đè.")
    if not target.absolute().parent.is_dir():
        raise _refused(target, f"Không có thư mục “{target.parent}”.", "tạo thư mục trước, hoặc ghi vào thư mục khác.")


def write_whole(target: Path, data: bytes, *, force: bool) -> None:
    """Ghi tệp: `data` beside `target` first, then in its place at once. Raises OutputError; leaves no half file."""
    place = target.resolve()
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=".qdgen-", dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(place))
        _settle(Path(temporary), place, force=force)
    except FileExistsError as error:
        raise _refused(target, "Tệp này đã có.", "đặt tên khác (-o), hoặc thêm --force để ghi đè.") from error
    except OSError as error:
        raise _failed(target, error) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def _settle(temporary: Path, place: Path, *, force: bool) -> None:
    """Move the file into its place. Not by a hard link, which a USB stick does not know."""
    if force:
        temporary.replace(place)
        return
    place.touch(exist_ok=False)  # takes the name before anyone else can
    try:
        temporary.replace(place)
    except OSError:
        place.unlink(missing_ok=True)
        raise


def _mode(place: Path) -> int:
    """The permissions of the file that is replaced, else those of any new file."""
    if place.exists():
        return stat.S_IMODE(place.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return _NEW_FILE & ~umask


def _failed(target: Path, error: OSError) -> OutputError:
    reason, advice = _REASONS.get(error.errno or 0, _UNKNOWN_REASON)
    return _refused(target, f"Không ghi được tệp: {reason}.", advice)


def ascii_name(words: str) -> str:
    """Tên tệp không dấu: `Kế hoạch` -> `ke-hoach`."""
    plain = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def _refused(target: Path, message: str, advice: str) -> OutputError:
    return OutputError(Fault(message=message, location=Location(source=str(target)), advice=advice))
