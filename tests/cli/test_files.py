from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.cli.files import ready, write_whole
from qdgen.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def umask() -> Iterator[int]:
    """The usual permissions of new files, whoever runs the tests."""
    before = os.umask(0o022)
    yield 0o022
    os.umask(before)


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_name_in_a_folder_that_exists_is_ready(tmp_path: Path) -> None:
    ready(tmp_path / "ra.docx", force=False)
    ready(tmp_path / "ra.docx", force=False, sources=[tmp_path / "vao.txt"])
    assert names(tmp_path) == []


def test_a_file_that_exists_is_ready_only_by_force(tmp_path: Path) -> None:
    target = tmp_path / "ra.docx"
    target.touch()
    ready(target, force=True)
    with pytest.raises(
        OutputError, match=r"ra\.docx: Tệp này đã có\. Cách sửa: đặt tên khác \(-o\), hoặc thêm --force"
    ):
        ready(target, force=False)


@pytest.mark.parametrize("force", [False, True])
def test_a_source_is_never_written_over(tmp_path: Path, *, force: bool) -> None:
    source = tmp_path / "vao.txt"
    source.touch()
    (tmp_path / "lien-ket.txt").symlink_to(source)
    for target in (source, tmp_path / "lien-ket.txt", tmp_path / "." / "vao.txt"):
        with pytest.raises(OutputError, match="Tệp ra trùng với tệp vào"):
            ready(target, force=force, sources=[source])


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_is_no_file(tmp_path: Path, *, force: bool) -> None:
    with pytest.raises(OutputError, match="Đây là thư mục, không phải tệp"):
        ready(tmp_path, force=force)


def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    target = tmp_path / "ra.docx"
    target.symlink_to(os.devnull)
    with pytest.raises(OutputError, match="Đây không phải tệp thường"):
        ready(target, force=True)


def test_a_folder_that_is_missing_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"Không có thư mục “.*chua-co”"):
        ready(tmp_path / "chua-co" / "ra.docx", force=True)


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="Không ghi được tệp: tên tệp quá dài"):
        ready(tmp_path / f"{'dài' * 200}.docx", force=False)


@pytest.mark.parametrize("force", [False, True])
def test_a_new_file_is_written_whole_and_nothing_else(tmp_path: Path, umask: int, *, force: bool) -> None:
    target = tmp_path / "Quyết định số 7.docx"
    write_whole(target, b"\x00\xff" * 100_000, force=force)
    assert target.read_bytes() == b"\x00\xff" * 100_000
    assert names(tmp_path) == [target.name]
    assert mode(target) == 0o666 & ~umask


def test_by_force_a_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "ra.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new", force=True)
    assert target.read_bytes() == b"new"
    assert mode(target) == 0o640
    assert names(tmp_path) == ["ra.docx"]


def test_a_file_that_came_up_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "ra.docx"
    target.write_bytes(b"somebody else's")
    with pytest.raises(OutputError, match="Tệp này đã có"):
        write_whole(target, b"new", force=False)
    assert target.read_bytes() == b"somebody else's"
    assert names(tmp_path) == ["ra.docx"]


def test_through_a_link_the_file_behind_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "that.docx").write_bytes(b"old")
    link = tmp_path / "ra.docx"
    link.symlink_to("that.docx")
    write_whole(link, b"new", force=True)
    assert link.is_symlink()
    assert (tmp_path / "that.docx").read_bytes() == b"new"


def test_a_disk_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    write_whole(tmp_path / "ra.docx", b"new", force=False)
    assert (tmp_path / "ra.docx").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "ổ đĩa đã đầy"),
        (errno.EACCES, "không có quyền ghi, hoặc tệp đang mở"),
        (errno.EROFS, "ổ đĩa chỉ cho đọc"),
        (errno.EIO, "lỗi ổ đĩa hoặc hệ thống"),
    ],
)
@pytest.mark.parametrize("force", [False, True])
def test_when_writing_fails_the_reason_is_told_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str, *, force: bool
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise OSError(code, "in English")

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OutputError, match=f"Không ghi được tệp: {reason}") as raised:
        write_whole(tmp_path / "ra.docx", b"new", force=force)
    assert "English" not in str(raised.value)
    assert names(tmp_path) == []


def test_when_writing_fails_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "ra.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="ổ đĩa đã đầy"):
        write_whole(target, b"new", force=True)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["ra.docx"]


def test_a_folder_that_went_meanwhile_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="Không ghi được tệp"):
        write_whole(tmp_path / "da-mat" / "ra.docx", b"new", force=False)
