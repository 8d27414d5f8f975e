"""Files are written all or none, whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen.cli.writing import write_all, write_whole
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


def test_a_loop_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "mot.docx").symlink_to("hai.docx")
    (tmp_path / "hai.docx").symlink_to("mot.docx")
    with pytest.raises(OutputError, match=r"mot\.docx: "):
        write_whole(tmp_path / "mot.docx", b"new", force=False)
    assert names(tmp_path) == ["hai.docx", "mot.docx"]


@pytest.mark.parametrize("force", [False, True])
def test_several_files_are_written_and_replaced(tmp_path: Path, *, force: bool) -> None:
    one, two = tmp_path / "mot.docx", tmp_path / "hai.docx"
    if force:
        two.write_bytes(b"old")
    write_all({one: b"1", two: b"2"}, force=force)
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert names(tmp_path) == ["hai.docx", "mot.docx"]


@pytest.mark.parametrize("failing_at", [1, 2, 3])
def test_when_the_disk_fills_with_one_file_none_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing_at: int
) -> None:
    written: list[int] = []

    def filling(number: int) -> None:
        written.append(number)
        if len(written) == failing_at:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", filling)
    files = {tmp_path / f"{number}.docx": b"new" for number in (1, 2, 3)}
    with pytest.raises(OutputError, match=rf"{failing_at}\.docx: Không ghi được tệp: ổ đĩa đã đầy"):
        write_all(files, force=False)
    assert names(tmp_path) == []


def test_when_one_file_has_come_up_meanwhile_none_is_written(tmp_path: Path) -> None:
    (tmp_path / "2.docx").write_bytes(b"somebody else's")
    with pytest.raises(OutputError, match=r"2\.docx: Tệp này đã có"):
        write_all({tmp_path / f"{number}.docx": b"new" for number in (1, 2, 3)}, force=False)
    assert names(tmp_path) == ["2.docx"]
    assert (tmp_path / "2.docx").read_bytes() == b"somebody else's"


@pytest.mark.parametrize("failing_at", range(1, 7))
def test_by_force_the_old_files_are_put_back_when_one_cannot_be_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing_at: int
) -> None:
    files = {tmp_path / f"{number}.docx": b"new" for number in (1, 2, 3)}
    for number, path in enumerate(files):
        path.write_bytes(b"old %d" % number)
    moved: list[Path] = []
    replace = Path.replace

    def open_in_word(self: Path, target: Path) -> Path:
        moved.append(target)
        if len(moved) == failing_at:
            raise OSError(errno.EACCES, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", open_in_word)
    with pytest.raises(OutputError, match="không có quyền ghi, hoặc tệp đang mở"):
        write_all(files, force=True)
    assert names(tmp_path) == ["1.docx", "2.docx", "3.docx"]
    assert [path.read_bytes() for path in files] == [b"old 0", b"old 1", b"old 2"]
