"""A template of one's own that leaves a part of the document out is refused: no word is lost in silence."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from qdgen import TemplateError, read, render
from qdgen.renderers.templates import shipped

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"


def without(template: bytes, tag: str) -> bytes:
    """The template without the paragraphs that hold `tag`."""
    document = docx.Document(BytesIO(template))
    for paragraph in document.paragraphs:
        if tag in paragraph.text:
            parent = paragraph._p.getparent()
            assert parent is not None
            parent.remove(paragraph._p)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("tag", "term"),
    [
        ("{{ authority }}", "thẩm quyền ban hành. Đã đọc: “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”"),
        ("{{ basis }}", "căn cứ. Đã đọc: “Căn cứ Luật Tổ chức"),
        ("{{ line.label }}", "nội dung. Đã đọc: “Điều 1."),
    ],
)
def test_a_template_that_leaves_a_part_out_is_refused(tag: str, term: str) -> None:
    template = without(shipped("decision.docx"), tag)
    with pytest.raises(TemplateError, match=f"Mẫu không in ra {term}"):
        render(read(SEED).document, templates={"decision.docx": template})


def test_a_template_without_one_level_is_refused() -> None:
    template = without(shipped("plan.docx"), 'line.role == "dash"')
    with pytest.raises(TemplateError, match=r"Mẫu không in ra nội dung\. Đã đọc: “- Hoàn thành vượt mức"):
        render(read(SEED).document, templates={"plan.docx": template})


def test_the_template_of_another_kind_is_refused() -> None:
    with pytest.raises(TemplateError, match="thẩm quyền ban hành"):
        render(read(SEED).document, templates={"decision.docx": shipped("plan.docx")})


def test_capitals_and_spaces_are_the_templates_own() -> None:
    document = docx.Document(BytesIO(shipped("decision.docx")))
    [summary] = [paragraph for paragraph in document.paragraphs if "{{ summary }}" in paragraph.text]
    summary.runs[0].text = "{{ summary|upper }}"
    target = BytesIO()
    document.save(target)
    assert render(read(SEED).document, templates={"decision.docx": target.getvalue()})


def test_the_shipped_templates_given_by_name_print_everything() -> None:
    document = read(SEED).document
    given = {name: shipped(name) for name in ("decision.docx", "plan.docx")}
    assert render(document, templates=given) == render(document)
