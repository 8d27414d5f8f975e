from __future__ import annotations

import sys
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from docx import Document as WordDocument

import qdgen
from qdgen.cli import main
from qdgen.previewers import office
from qdgen.previewers.pdf import read_pdf
from qdgen.renderers.templates import shipped
from tests.previewers.drafts import decision, docx, without_times

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the clerk works: a draft and a Word file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "du-thao.yaml").write_bytes(qdgen.write(decision(), "yaml"))
    (tmp_path / "van-ban.docx").write_bytes(docx(60))
    return tmp_path


@pytest.fixture
def no_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(office.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "usual_places", tuple)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("soffice")
def test_a_draft_and_a_word_file_become_pages_in_a_new_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "du-thao.yaml", "van-ban.docx", "-o", "xem/thu"]) == 0
    expected = ["du-thao-1.png", "du-thao.pdf", "van-ban-1.png", "van-ban-2.png", "van-ban-3.png", "van-ban.pdf"]
    assert names(folder / "xem" / "thu") == expected
    said = capsys.readouterr()
    assert said.err == ""
    assert sorted(said.out.splitlines()) == sorted(f"Đã ghi xem/thu/{name}" for name in expected)
    assert names(folder) == ["du-thao.yaml", "van-ban.docx", "xem"]


@pytest.mark.usefixtures("soffice")
def test_force_writes_over_and_takes_away_pages_of_a_longer_version(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("du-thao.pdf", "du-thao-1.png", "du-thao-2.png", "du-thao-3.png", "du-thao-5.png"):
        (folder / name).write_text("cũ")
    assert main(["preview", "du-thao.yaml", "--force"]) == 0
    assert (folder / "du-thao.pdf").read_bytes().startswith(b"%PDF-")
    assert (folder / "du-thao-1.png").read_bytes().startswith(b"\x89PNG")
    assert not {"du-thao-2.png", "du-thao-3.png"} & set(names(folder))
    assert (folder / "du-thao-5.png").read_text() == "cũ"
    assert "Đã xóa du-thao-2.png (trang của bản trước)" in capsys.readouterr().out


@pytest.mark.usefixtures("soffice")
def test_a_bar_is_drawn_when_a_person_looks_on(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["preview", "van-ban.docx", "--pdf-only"]) == 0
    said = capsys.readouterr()
    assert "Đang dựng trang" in said.err
    assert "100%" in said.err
    assert said.out == "Đã ghi van-ban.pdf\n"
    assert names(folder) == ["du-thao.yaml", "van-ban.docx", "van-ban.pdf"]


@pytest.mark.usefixtures("soffice", "folder")
def test_a_draft_is_printed_on_the_template_that_is_named(tmp_path: Path) -> None:
    template = WordDocument(BytesIO(shipped("decision.docx")))
    template.paragraphs[0].insert_paragraph_before("Dấu vết của mẫu")
    template.save(str(tmp_path / "mau.docx"))
    assert main(["preview", "du-thao.yaml", "--template", "mau.docx", "--pdf-only"]) == 0
    (page,) = read_pdf((tmp_path / "du-thao.pdf").read_bytes()).pages
    assert "Dấu vết của mẫu" in page.text


@pytest.mark.usefixtures("soffice", "folder")
def test_a_missing_template_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "du-thao.yaml", "--template", "khong-co.docx"]) == 2
    assert "khong-co.docx: Không có tệp này" in capsys.readouterr().err


@pytest.mark.usefixtures("soffice", "folder")
def test_with_the_font_taken_away_the_clerk_is_warned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").mkdir()
    monkeypatch.setenv("FONTCONFIG_FILE", str(without_times(tmp_path / "config")))
    assert main(["preview", "van-ban.docx", "--pdf-only"]) == 0
    warning = "Cảnh báo: van-ban.docx: trang in bằng phông thay thế sai bề rộng: DejaVu"
    assert warning in capsys.readouterr().err
    assert main(["render", "du-thao.yaml", "--pdf"]) == 0
    assert "Cảnh báo: du-thao.pdf: trang in bằng phông thay thế" in capsys.readouterr().err


@pytest.mark.parametrize("existing", ["van-ban.pdf", "van-ban-1.png"])
def test_nothing_is_written_over_unless_told_to(
    existing: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / existing).write_text("của tôi")
    assert main(["preview", "van-ban.docx"]) == 2
    assert f"{existing}: Tệp này đã có." in capsys.readouterr().err
    assert (folder / existing).read_text() == "của tôi"
    assert len(names(folder)) == 3


@pytest.mark.usefixtures("no_office")
@pytest.mark.parametrize("command", ["preview", "render --pdf"])
def test_without_libreoffice_the_exit_code_is_2_and_nothing_is_written(
    command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command.split(), "du-thao.yaml"]) == 2
    said = capsys.readouterr().err
    assert "Chưa có LibreOffice trên máy này" in said
    assert "apt-get install libreoffice-writer-nogui fonts-croscore" in said
    assert names(folder) == ["du-thao.yaml", "van-ban.docx"]


@pytest.mark.usefixtures("soffice")
def test_the_faults_of_all_files_are_told_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "hong.docx").write_bytes(docx()[:2000])
    (folder / "sai.yaml").write_text("type: Quyết định\n", encoding="utf-8")
    assert main(["preview", "hong.docx", "van-ban.docx"]) == 2
    assert "Lỗi: hong.docx: Tệp .docx bị hỏng hoặc bị cắt mất một phần." in capsys.readouterr().err
    assert main(["preview", "sai.yaml", "khong-co.docx"]) == 2
    said = capsys.readouterr().err
    assert "sai.yaml" in said
    assert "khong-co.docx: Không có tệp này." in said
    assert names(folder) == ["du-thao.yaml", "hong.docx", "sai.yaml", "van-ban.docx"]


def test_two_files_for_one_result_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "van-ban.yaml").write_bytes(qdgen.write(decision(), "yaml"))
    assert main(["preview", "van-ban.docx", "van-ban.yaml"]) == 2
    assert "van-ban.yaml: Hai tệp vào cho cùng một tệp ra “van-ban.pdf”." in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_a_template_for_word_files_alone_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "van-ban.docx", "--template", "van-ban.docx"]) == 2
    assert "Mẫu chỉ dùng cho dự thảo" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_a_file_in_the_place_of_the_folder_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "van-ban.docx", "-o", "du-thao.yaml"]) == 2
    assert "du-thao.yaml: Đây là tệp, không phải thư mục." in capsys.readouterr().err


@pytest.mark.usefixtures("soffice")
def test_a_folder_that_cannot_be_made_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "van-ban.docx", "--pdf-only", "-o", "du-thao.yaml/xem"]) == 2
    assert "Không tạo được thư mục này." in capsys.readouterr().err
    assert names(folder) == ["du-thao.yaml", "van-ban.docx"]


@pytest.mark.usefixtures("soffice")
def test_render_writes_the_pdf_beside_the_word_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "du-thao.yaml", "-o", "ket-qua.docx", "--pdf"]) == 0
    assert (folder / "ket-qua.pdf").read_bytes().startswith(b"%PDF-")
    assert capsys.readouterr().out.splitlines() == ["Đã ghi ket-qua.docx", "Đã ghi ket-qua.pdf"]
    (folder / "ket-qua.docx").unlink()
    assert main(["render", "du-thao.yaml", "-o", "ket-qua.docx", "--pdf"]) == 2
    assert "ket-qua.pdf: Tệp này đã có." in capsys.readouterr().err
    assert not (folder / "ket-qua.docx").exists()


@pytest.mark.usefixtures("soffice", "folder")
def test_render_writes_the_pdf_of_every_part_of_a_split_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    annexed = replace(
        decision(), annexes=(qdgen.Appendix(title="DANH MỤC IN THỬ", blocks=(qdgen.Paragraph(text="Một."),)),)
    )
    (tmp_path / "kem.yaml").write_bytes(qdgen.write(annexed, "yaml"))
    (tmp_path / "kem-1-phu-luc.pdf").write_text("của tôi")
    assert main(["render", "kem.yaml", "--split", "--pdf"]) == 2
    assert "kem-1-phu-luc.pdf: Tệp này đã có." in capsys.readouterr().err
    assert not (tmp_path / "kem.docx").exists()
    assert main(["render", "kem.yaml", "--split", "--pdf", "--force"]) == 0
    pages = {path.name: read_pdf(path.read_bytes()).pages for path in tmp_path.glob("kem*.pdf")}
    assert "DANH MỤC IN THỬ" not in pages["kem.pdf"][0].text
    assert "DANH MỤC IN THỬ" in pages["kem-1-phu-luc.pdf"][0].text
