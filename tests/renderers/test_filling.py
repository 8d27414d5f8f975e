from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.errors import Fault, TemplateError
from qdgen.renderers.filling import filled
from tests.renderers.offices import edited, saying, with_parts
from tests.renderers.words import paragraphs, parts

if TYPE_CHECKING:
    from qdgen.renderers.context import Context

TEXTS = (
    "type",
    "summary",
    "authority",
    "number_line",
    "place_and_date",
    "secrecy",
    "urgency",
    "circulation",
    "address",
)
DATA: Context = {
    **dict.fromkeys((*TEXTS, "circulation"), "chữ"),
    "issuer": {"name": "x", "parents": [], "lines": ["x"]},
    "preamble": [],
    "lines": [],
    "recipients": [],
    "drafter": "",
    "signature": {"lines": ["A"], "post": "", "name": "B"},
    "joint_signatures": [],
}


def fault_of(template: bytes, name: str = "mau.docx") -> Fault:
    with pytest.raises(TemplateError) as raised:
        filled(template, DATA, name)
    (fault,) = raised.value.faults
    return fault


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("{{ nobody }}", "tên “nobody” mà qdgen không có"),
        ("{{ issuer.nobody }}", "tên “nobody” mà qdgen không có"),
        ("{{ signature.lines[9] }}", "một phần tử mà qdgen không có"),
        ("{{ nobody.name }}", "tên “nobody” mà qdgen không có"),
        ("{{ summary|nofilter }}", "bộ lọc “nofilter” mà qdgen không có"),
        ("{{ summary is nothing }}", "phép thử “is nothing” mà qdgen không có"),
        ("{{ 5 + }}", "sai cú pháp"),
        ("{{ summary summary }}", "sai cú pháp"),
        ("{{ summary|amount_in_words }}", "không điền được"),
        ("{{ 'x'|roman }}", "không điền được"),
        ("{{ '2026-13-45'|formal_date }}", "không điền được"),
        ("{{ summary + 1 }}", "không điền được"),
        ("{{ 1 / 0 }}", "không điền được"),
        ("{{ lines }}", "không phải chữ hay số"),
        ("{{ summary.__class__ }}", "thuộc tính “__class__”"),
        ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "không"),
        ("{% include 'x' %}", "“include”"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "“macro”"),
        ("{{ 'a' * 1000000000 }}", "quá dài"),
    ],
)
def test_a_wrong_tag_is_told_with_its_part_and_paragraph(tag: str, message: str) -> None:
    fault = fault_of(saying("Đoạn trước", f"Ở đây {tag}", "Đoạn sau"))
    assert message in fault.message
    assert fault.advice
    assert (fault.location.source, fault.location.path) == ("mau.docx", "word/document.xml")
    assert fault.location.excerpt == f"Ở đây {tag}"


@pytest.mark.parametrize(
    ("tag", "advice"),
    [
        ("{{ summary|uper }}", "có phải là “upper”? Nếu không, xem các bộ lọc trong templates/README.md."),
        ("{{ summary|Formal_Dat }}", "có phải là “formal_date”? Nếu không, xem các bộ lọc"),
        ("{{ summary|hoa }}", "xem các bộ lọc trong templates/README.md."),
        ("{{ 1 if summary is defned else 2 }}", "có phải là “defined”? Nếu không, so sánh bằng"),
        ("{{ 1 if summary is empty else 2 }}", "so sánh bằng ==, !=, <, >, in."),
    ],
)
def test_an_unknown_filter_or_test_is_answered_with_the_one_that_was_meant(tag: str, advice: str) -> None:
    assert fault_of(saying(tag)).advice.startswith(advice)


def test_a_long_paragraph_is_told_by_its_beginning() -> None:
    assert (
        fault_of(saying("{{ nobody }}" + "chữ " * 100)).location.excerpt == ("{{ nobody }}" + "chữ " * 100)[:80] + "…"
    )


def test_a_wrong_tag_in_a_header_is_told_with_the_header() -> None:
    template = edited("decision.docx", lambda document: _say_in_header(document, "Trang {{ nobody }}"))
    location = fault_of(template).location
    assert (location.path, location.excerpt) == ("word/header1.xml", "Trang {{ nobody }}")


def _say_in_header(document: object, text: str) -> None:
    document.sections[0].header.paragraphs[0].text = text  # type: ignore[attr-defined] # python-docx's document


@pytest.mark.parametrize(
    "tag",
    [
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{% for a in recipients %}" * 30 + "x" + "{% endfor %}" * 30,
        "{{ " + "-" * 20000 + "1 }}",
        "{{ summary" + "[0]" * 5000 + " }}",
    ],
    ids=["brackets", "loops", "signs", "places"],
)
def test_a_tag_that_breaks_the_compiler_is_the_templates_fault(tag: str) -> None:
    assert fault_of(saying(tag)).message


def test_tags_that_cut_through_the_markup_are_refused_and_no_word_is_lost() -> None:
    def cut(document: object) -> None:
        table = document.add_table(1, 2)  # type: ignore[attr-defined] # python-docx's document
        table.rows[0].cells[0].text = "{% if issuer.parents %} trước"
        document.add_paragraph("{% endif %} sau")  # type: ignore[attr-defined] # python-docx's document

    fault = fault_of(edited("decision.docx", cut))
    assert "cắt ngang" in fault.message
    assert "{%p %}" in fault.advice


@pytest.mark.parametrize(
    "template",
    [
        b"",
        b"no zip",
        with_parts(saying("x"), {"word/document.xml": b"<broken"}),
        with_parts(saying("x"), {"word/document.xml": None}),
        with_parts(saying("x"), {"_rels/.rels": None}),
        with_parts(saying("x"), {"[Content_Types].xml": None}),
        with_parts(saying("x"), {"word/styles.xml": b"<broken"}),
    ],
    ids=["empty", "text", "broken", "no document", "no relationships", "no types", "broken styles"],
)
def test_a_file_that_is_no_template_is_the_templates_fault(template: bytes) -> None:
    assert "không điền được" in fault_of(template).message


def test_a_filled_template_has_what_it_was_filled_with_and_no_tag() -> None:
    data = filled(saying("{{ summary|upper }}!"), DATA, "mau.docx")
    assert "CHỮ!" in paragraphs(data)
    assert b"{{" not in parts(data)["word/document.xml"]
