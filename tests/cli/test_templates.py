"""Templates named on the command line, and faults told by the names that a person knows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qdgen import Fault, Location, ModelError, TemplateError, read
from qdgen.cli.templates import ChosenTemplates, chosen_templates, told_of

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"
PLAIN = ROOT / "templates" / "plan.docx"


def test_a_bare_file_is_for_the_main_document_and_a_name_for_an_annex() -> None:
    document = read(SEED).document
    chosen = chosen_templates((str(PLAIN), f"plan={PLAIN}"), document)
    assert list(chosen.contents) == ["decision.docx", "plan.docx"]
    assert chosen.paths["plan.docx"] == str(PLAIN)


def test_a_path_may_hold_an_equals_sign(tmp_path: Path) -> None:
    odd = tmp_path / "a=b.docx"
    odd.write_bytes(PLAIN.read_bytes())
    assert chosen_templates((str(odd),), read(SEED).document).paths == {"decision.docx": str(odd)}


@pytest.mark.parametrize("option", ["bia=x.docx", "khong-co.docx"])
def test_what_cannot_be_used_is_refused(option: str) -> None:
    with pytest.raises(TemplateError):
        chosen_templates((option,), read(SEED).document)


def test_a_fault_of_a_template_names_the_file_that_was_given() -> None:
    chosen = ChosenTemplates(contents={}, paths={"decision.docx": "mau-so.docx"})
    fault = Fault(message="Sai.", location=Location(source="decision.docx", path="word/document.xml"))
    with pytest.raises(TemplateError) as caught, told_of(SEED, chosen):
        raise TemplateError(fault)
    assert str(caught.value) == "mau-so.docx: Sai."


def test_a_blank_names_the_draft() -> None:
    with pytest.raises(ModelError) as caught, told_of(SEED, ChosenTemplates(contents={}, paths={})):
        raise ModelError("Chưa có số văn bản.")
    assert str(caught.value) == "quyet-dinh.txt: Chưa có số văn bản."


def test_a_template_that_prints_no_part_of_the_document_is_said() -> None:
    options = (str(PLAIN), f"plan={PLAIN}", f"regulation={PLAIN}", f"appendix={PLAIN}")
    said = [str(remark) for remark in chosen_templates(options, read(SEED).document).remarks]
    assert [line.removeprefix(f"{PLAIN}: ") for line in said] == [
        f"Dự thảo không có phần kèm theo nào in bằng mẫu “{name}” nên mẫu này không được dùng."
        for name in ("regulation", "appendix")
    ]


@pytest.mark.parametrize(("path", "message"), [("/dev/zero", "Đây không phải tệp thường"), (".", "Đây là thư mục")])
def test_what_is_no_regular_file_is_no_template(path: str, message: str) -> None:
    with pytest.raises(TemplateError, match=message):
        chosen_templates((f"decision={path}",), read(SEED).document)


def test_a_file_that_waits_for_a_writer_is_no_template(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong.docx")
    with pytest.raises(TemplateError, match="Đây không phải tệp thường"):
        chosen_templates((str(tmp_path / "ong.docx"),), read(SEED).document)


def test_no_more_is_read_than_a_template_may_be_large(tmp_path: Path) -> None:
    huge = tmp_path / "lon.docx"
    with huge.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(TemplateError, match="Tệp lớn hơn 20 MB"):
        chosen_templates((str(huge),), read(SEED).document)
