from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from qdgen.cli.files import ascii_name, ready
from qdgen.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_name_in_a_folder_that_exists_is_ready(tmp_path: Path) -> None:
    ready(tmp_path / "ra.docx", force=False)
    ready(tmp_path / "ra.docx", force=False, sources=[tmp_path / "vao.txt"])
    assert list(tmp_path.iterdir()) == []


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


def test_a_loop_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "mot.docx").symlink_to("hai.docx")
    (tmp_path / "hai.docx").symlink_to("mot.docx")
    with pytest.raises(OutputError, match="liên kết vòng"):
        ready(tmp_path / "mot.docx", force=True)


@pytest.mark.parametrize(
    ("words", "name"), [("Kế hoạch", "ke-hoach"), ("Quyết định", "quyet-dinh"), ("Đề án 06/CP", "de-an-06-cp")]
)
def test_a_file_is_named_in_ascii(words: str, name: str) -> None:
    assert ascii_name(words) == name
