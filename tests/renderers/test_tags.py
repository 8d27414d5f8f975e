from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qdgen.renderers.parts import W
from qdgen.renderers.tags import tag_faults

NAMESPACE = f'xmlns:w="{W[1:-1]}"'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p>{properties}{''.join(f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


def told(*paragraphs: str) -> list[tuple[str, str]]:
    """Message and excerpt of each fault."""
    tree = etree.fromstring(f"<w:body {NAMESPACE}>{''.join(paragraphs)}</w:body>")
    faults = tag_faults(tree, "mau.docx", "word/document.xml")
    assert all((fault.location.source, fault.location.path) == ("mau.docx", "word/document.xml") for fault in faults)
    return [(fault.message, fault.location.excerpt) for fault in faults]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (paragraph("{{ summary }}"),),
        (paragraph("{{ summary|upper }} và {{ type }}"),),
        (paragraph("{{", " summary ", "}}"),),
        (paragraph("{", "{ summary }", "}"),),
        (paragraph("{%p if a %}"), paragraph("x"), paragraph("{%p elif b %}"), paragraph("{%p endif %}")),
        (paragraph("{%p for a in b %}"), paragraph("{% if a %}x{% else %}y{% endif %}"), paragraph("{%p endfor %}")),
        (paragraph("{%tr for a in b %}"), paragraph("{%tr endfor %}")),
        (paragraph("{%- if a -%}x{%- endif -%}"),),
        (paragraph("{% set a = 1 %}{{ a }}{# note #}"),),
        (paragraph("100%} and }} and #}"),),
        (paragraph("{p} {x} { { % }"),),
    ],
)
def test_tags_in_order_are_no_fault(paragraphs: tuple[str, ...]) -> None:
    assert told(*paragraphs) == []


@pytest.mark.parametrize(
    "text", ["{{ summary", "{{ summary }", "{% if a", "{# note", "{{ a {{ b }}", "{{ a {% if b %}{% endif %}", "{{{{{{"]
)
def test_a_tag_that_does_not_close_is_told_with_its_paragraph(text: str) -> None:
    found = told(paragraph("trước"), paragraph(text), paragraph("sau"))
    assert found[0] == ("Thẻ mở mà không đóng.", text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{%p if a %}", "Thẻ if không có endif đứng sau."),
        ("{% for a in b %}", "Thẻ for không có endfor đứng sau."),
        ("{%p endif %}", "Thẻ endif không có if đứng trước."),
        ("{% if a %}{% endfor %}", "Thẻ endfor không có for đứng trước."),
    ],
)
def test_a_pair_that_lacks_its_other_half_is_told_with_its_paragraph(text: str, message: str) -> None:
    assert told(paragraph("trước"), paragraph(text))[0] == (message, text)


@pytest.mark.parametrize(
    "text",
    [
        *("{% macro a() %}", "{% include 'x' %}", "{% vm %}", "{% hm %}", "{% colspan 3 %}", "{% cellbg 'red' %}"),
        *("{% p if a %}", "{%pif a %}", "{% %}", "{% raw %}"),
    ],
)
def test_a_tag_that_templates_may_not_use_is_told(text: str) -> None:
    ((message, excerpt),) = told(paragraph(text))
    assert "không dùng được trong mẫu" in message
    assert excerpt == text


def test_a_tag_that_would_take_its_page_away_is_told() -> None:
    section = "<w:pPr><w:sectPr/></w:pPr>"
    found = told(paragraph("{%p if a %}", properties=section), paragraph("{%p endif %}"))
    assert found == [("Thẻ {%p %} đứng trong đoạn có ngắt section.", "{%p if a %}")]
    assert told(paragraph("{{ a }}", properties=section)) == []


def test_a_template_of_nothing_but_faults_is_told_the_first_of_them() -> None:
    assert len(told(paragraph("{{" * 100_000))) == 20


@given(st.text(alphabet="{}%# ap", max_size=30))
def test_any_text_is_looked_over(text: str) -> None:
    found = told(paragraph(text))
    assert all(excerpt in {text.strip(), ""} for _, excerpt in found)
    if "{{" not in text and "{%" not in text and "{#" not in text:
        assert not found
