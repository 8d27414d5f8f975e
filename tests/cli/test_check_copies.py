"""The Word files that `qdgen check` writes: whole or not at all, and never over another file unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from qdgen import check_bytes
from qdgen.checks.content import content_words
from qdgen.cli import main
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from tests.checks.faults import made
from tests.checks.reported import FAULTY

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"
NOT_MENDABLE = {"paragraph": "Căn cứ", "text": "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the clerk works: a file with two faults, one without."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sai.docx").write_bytes(made("bo-nhiem", FAULTY))
    (tmp_path / "dung.docx").write_bytes(made("bo-nhiem", ()))
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_fix_mends_what_it_can_and_says_what_is_left(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sai.docx").write_bytes(made("bo-nhiem", (*FAULTY, NOT_MENDABLE)))
    assert main(["check", "sai.docx", "--fix", "sua.docx"]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("sua.docx: ")
    assert "QD311" not in said.out
    assert "Tệp gốc sai 3 chỗ: đã sửa 2 chỗ, còn 1 chỗ phải sửa bằng tay.\nĐã sửa:\n  QD311  " in said.err
    before, after = (read_document((folder / name).read_bytes()) for name in ("sai.docx", "sua.docx"))
    assert content_words(document_text(before)) == content_words(document_text(after))


def test_when_all_is_mended_the_answer_is_zero(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "sai.docx", "--fix", "sua.docx"]) == 0
    assert "Không còn lỗi nào thấy được." in capsys.readouterr().err
    assert check_bytes((folder / "sua.docx").read_bytes()).clean


@pytest.mark.usefixtures("folder")
def test_a_clean_file_is_copied_and_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "dung.docx", "--fix", "sua.docx"]) == 0
    assert capsys.readouterr().err.startswith("Không còn lỗi nào thấy được.\n")


def test_beside_fix_comments_tell_of_what_is_left_in_the_mended_file(folder: Path) -> None:
    (folder / "sai.docx").write_bytes(made("bo-nhiem", (*FAULTY, NOT_MENDABLE)))
    main(["check", "sai.docx", "--fix", "sua.docx", "--annotate", "chu.docx"])
    mended, noted = (read_document((folder / name).read_bytes()) for name in ("sua.docx", "chu.docx"))
    assert not mended.comments
    assert len(noted.comments) == len(check_bytes((folder / "sua.docx").read_bytes()).findings) == 1
    assert document_text(noted) == document_text(mended)


@pytest.mark.parametrize("option", ["-o", "--annotate", "--fix"])
def test_a_file_that_exists_is_not_overwritten_and_nothing_else_is_written(
    option: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "cu.docx").write_text("của người khác", encoding="utf-8")
    others = [
        word for other in ("-o", "--annotate", "--fix") if other != option for word in (other, f"moi{other}.docx")
    ]
    assert main(["check", "sai.docx", option, "cu.docx", *others]) == 2
    assert (folder / "cu.docx").read_text(encoding="utf-8") == "của người khác"
    assert names(folder) == ["cu.docx", "dung.docx", "sai.docx"]
    said = capsys.readouterr()
    assert f"cu.docx: Tệp này đã có. Cách sửa: đặt tên khác ({option})" in said.err
    assert said.out == ""
    assert main(["check", "sai.docx", option, "cu.docx", "--force", "--format", "text"]) in {0, 1}
    assert (folder / "cu.docx").read_bytes() != "của người khác".encode()


@pytest.mark.parametrize("option", ["-o", "--annotate", "--fix"])
def test_the_source_is_no_target_even_by_force(option: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "sai.docx").read_bytes()
    assert main(["check", "sai.docx", option, "./sai.docx", "--force"]) == 2
    assert "Tệp ra trùng với tệp vào." in capsys.readouterr().err
    assert (folder / "sai.docx").read_bytes() == before


@pytest.mark.parametrize(
    "targets",
    [
        ["--fix", "ra.docx", "--annotate", "ra.docx"],
        ["--fix", "ra.docx", "--annotate", "con/../ra.docx"],
        ["-o", "ra.docx", "--fix", "ra.docx"],
    ],
)
def test_two_results_do_not_go_into_one_file(
    targets: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "con").mkdir()
    assert main(["check", "sai.docx", *targets]) == 2
    assert "Hai kết quả cùng ghi vào một tệp." in capsys.readouterr().err
    assert names(folder) == ["con", "dung.docx", "sai.docx"]


@pytest.mark.parametrize("option", ["--annotate", "--fix"])
@pytest.mark.parametrize("target", ["ra.pdf", "ra.doc", "ra", "khong/co/ra.docx", "."])
def test_a_word_file_gets_the_name_of_one(
    option: str, target: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "sai.docx", option, target]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Lỗi: ")
    assert "Cách sửa: " in said
    assert names(folder) == ["dung.docx", "sai.docx"]


@pytest.mark.parametrize("option", ["--annotate", "--fix"])
def test_a_draft_is_mended_in_the_draft(option: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SEED), option, "ra.docx"]) == 2
    said = capsys.readouterr()
    assert "chỉ dùng cho tệp Word. Cách sửa: sửa ngay trong dự thảo" in said.err
    assert said.out == ""
    assert names(folder) == ["dung.docx", "sai.docx"]
