"""Where a file is to be written: whether it may be, and what is said when it cannot."""

from __future__ import annotations

import errno
import re
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING

from qdgen.api import WORD
from qdgen.errors import Fault, OutputError
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_REASONS = {
    errno.EACCES: ("không có quyền ghi, hoặc tệp đang mở", "đóng tệp trong Word, hoặc ghi vào thư mục khác."),
    errno.EPERM: ("không có quyền ghi, hoặc tệp đang mở", "đóng tệp trong Word, hoặc ghi vào thư mục khác."),
    errno.ENOSPC: ("ổ đĩa đã đầy", "xóa bớt tệp, hoặc ghi vào ổ đĩa khác."),
    errno.EROFS: ("ổ đĩa chỉ cho đọc", "ghi vào ổ đĩa khác."),
    errno.ENAMETOOLONG: ("tên tệp quá dài", "đặt tên ngắn hơn sau -o."),
    errno.ELOOP: ("tên này là liên kết vòng, không dẫn đến tệp nào", "đặt tên khác sau -o."),
}
_UNKNOWN_REASON = ("lỗi ổ đĩa hoặc hệ thống", "thử ghi vào thư mục khác.")


def ready(target: Path, *, force: bool, sources: Iterable[Path] = (), option: str = "-o") -> None:
    """Kiểm tra nơi ghi, before any work is done; `option` is what named it on the command line.

    Raises OutputError when `target` may not or cannot be written.
    """
    try:
        _check(target, force=force, sources=sources, option=option)
    except OSError as error:  # a name too long, a loop of links, a folder that may not be looked into
        raise failed(target, error) from error


def _check(target: Path, *, force: bool, sources: Iterable[Path], option: str) -> None:
    with suppress(FileNotFoundError, NotADirectoryError):
        target.stat()  # `exists` is silent about loops
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise refused(target, "Tệp ra trùng với tệp vào.", f"đặt tên khác cho tệp ra ({option}).")
    if target.is_dir():
        raise refused(target, "Đây là thư mục, không phải tệp.", f"ghi cả tên tệp sau {option}.")
    if target.exists() and not target.is_file():
        raise refused(target, "Đây không phải tệp thường.", f"đặt tên khác cho tệp ra ({option}).")
    if target.exists() and not force:
        raise exists_already(target, option)
    if not target.absolute().parent.is_dir():
        raise refused(target, f"Không có thư mục “{target.parent}”.", "tạo thư mục trước, hoặc ghi vào thư mục khác.")


def exists_already(target: Path, option: str = "-o") -> OutputError:
    """Lỗi “Tệp này đã có”."""
    return refused(target, "Tệp này đã có.", f"đặt tên khác ({option}), hoặc thêm --force để ghi đè.")


def failed(target: Path, error: Exception) -> OutputError:
    """Lỗi của hệ thống khi ghi, with its reason and what to do."""
    number = error.errno if isinstance(error, OSError) else errno.ELOOP
    reason, advice = _REASONS.get(number or 0, _UNKNOWN_REASON)
    return refused(target, f"Không ghi được tệp: {reason}.", advice)


def refused(target: Path, message: str, advice: str) -> OutputError:
    """Lỗi ghi tệp: about `target`, ready to be raised."""
    return OutputError(Fault(message=message, location=Location(source=str(target)), advice=advice))


def changes_refusable(source: Path) -> None:
    """Kiểm tra --reject-changes: raises OutputError where the source is no Word file, and so tracks no changes."""
    if source.suffix.lower() != WORD:
        raise refused(source, "--reject-changes chỉ dùng cho tệp Word (.docx).", "bỏ tùy chọn này.")


def ascii_name(words: str) -> str:
    """Tên tệp không dấu: `Kế hoạch` -> `ke-hoach`."""
    plain = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
