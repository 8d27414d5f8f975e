"""Templates as an office makes them: shipped ones opened in another program, changed, saved, used."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from qdgen.errors import TemplateError
from qdgen.renderers.definitions import STYLES
from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import DOCUMENT, W
from tests.renderers.documents import FULL, SMALL, annexed_plan, appendix, decision, documents, plan, regulation
from tests.renderers.offices import edited, filled_with, first_line, png, replaced
from tests.renderers.validity import assert_sound
from tests.renderers.words import in_style, paragraphs, parts, styled, tree, value, words

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph


SMALL_TYPE = documents()["small type"]


def sizes_of(data: bytes) -> dict[str, str]:
    """The size of each style in half points."""
    return {style.get(f"{W}styleId", ""): value(style, "rPr/sz") for style in tree(data, STYLES).iter(f"{W}style")}


def test_a_size_a_logo_and_a_sentence_with_filters_come_out_as_the_office_wants() -> None:
    def change(document: Document) -> None:
        document.styles["QĐ Căn cứ"].font.size = Pt(15)
        line = first_line(document)
        line.insert_paragraph_before().add_run().add_picture(BytesIO(png()), width=Mm(15))
        money = "{{ 3510000|amount }} ({{ 3510000|amount_in_words }})"
        line.insert_paragraph_before(f"Tóm tắt: {{{{ summary|lower_first }}}}, {money}")

    data = filled_with(edited("decision.docx", change), decision(**FULL, legal_bases=()))
    sentence = "Tóm tắt: về việc khen thưởng giả định, 3.510.000 đồng (Ba triệu năm trăm mười nghìn đồng)"
    assert sentence in paragraphs(data)
    assert png() in parts(data).values()
    sizes = sizes_of(data)
    assert (sizes["QDLegalBasis"], sizes["QDSummary"]) == ("30", "28")
    assert_sound(data)


def test_a_tag_that_word_has_cut_into_runs_is_filled() -> None:
    def cut(document: Document) -> None:
        paragraph = first_line(document).insert_paragraph_before()
        for text in ("Về: {", "{ sum", "mary|", "upper }", "}."):
            paragraph.add_run(text).bold = text.startswith("{")

    data = filled_with(edited("decision.docx", cut), decision(summary="A & B"))
    assert "Về: A & B." in paragraphs(data)
    assert_sound(data)


def test_recipients_in_a_loop_of_ones_own_are_filled() -> None:
    def write(document: Document) -> None:
        line = first_line(document)
        for text in ("{%p for one in recipients %}", "{{ loop.index }}: {{ one }}", "{%p endfor %}"):
            line.insert_paragraph_before(text)
        line.insert_paragraph_before("{% if urgency %}Khẩn: {{ urgency }}{% else %}Không khẩn{% endif %}")

    data = filled_with(edited("decision.docx", write), decision(**FULL))
    assert "1: - Bộ Nội vụ (để b/c);" in paragraphs(data)
    assert "Khẩn: HỎA TỐC" in paragraphs(data)
    assert "Không khẩn" in paragraphs(filled_with(edited("decision.docx", write)))


def test_a_table_of_ones_own_is_filled_row_by_row() -> None:
    def write(document: Document) -> None:
        table = document.add_table(3, 2)
        cells = ("{%tr for line in lines %}", "", "{{ line.role }}", "{{ line.text }}", "{%tr endfor %}", "")
        for cell, text in zip((cell for row in table.rows for cell in row.cells), cells, strict=True):
            cell.text = text
        document.add_paragraph()

    data = filled_with(edited("decision.docx", write))
    (table,) = (one for one in tree(data).iter(f"{W}tbl") if words(one).startswith("article"))
    assert [words(row) for row in table.findall(f"{W}tr")] == [
        "articleKhen thưởng ông Nguyễn Văn A.",
        "articleQuyết định này có hiệu lực./.",
    ]
    assert_sound(data)


def test_a_tag_in_header_and_footer_is_filled() -> None:
    def write(document: Document) -> None:
        section = document.sections[0]
        section.header.paragraphs[0].insert_paragraph_before("{{ issuer.name }}")
        section.first_page_footer.paragraphs[-1].text = "{{ summary }}"

    data = filled_with(edited("decision.docx", write), decision(summary="A & B {_{"))
    assert {"ỦY BAN NHÂN DÂN TỈNH BÌNH MINH GIẢ ĐỊNH", "A & B {_{"} <= set(paragraphs(data))
    assert_sound(data, ["{_{"])


def test_margins_of_ones_own_are_kept() -> None:
    def narrow(document: Document) -> None:
        document.sections[0].left_margin = Mm(35)

    data = filled_with(edited("decision.docx", narrow), decision(annexes=(appendix(),)))
    margins = [one.get(f"{W}left") for one in tree(data).iter(f"{W}pgMar")]
    assert margins == [str(round(35 / 25.4 * 1440)), str(round(30 / 25.4 * 1440))]


def test_a_style_of_ones_own_stays_where_small_type_is_needed() -> None:
    def enlarge(document: Document) -> None:
        document.styles["QĐ Trích yếu"].font.size = Pt(18)

    for document, body in ((decision(), "28"), (SMALL_TYPE, "26")):
        sizes = sizes_of(filled_with(edited("decision.docx", enlarge), document))
        assert (sizes["QDSummary"], sizes["QDPoint"]) == ("36", body)


def test_a_paragraph_that_an_office_formats_keeps_its_format() -> None:
    def align(document: Document) -> None:
        paragraph: Paragraph = first_line(document)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    (line,) = in_style(tree(filled_with(edited("decision.docx", align))), "QDType")
    assert value(line, "pPr/jc") in {"right", "end"}


def test_a_masthead_table_whose_style_is_gone_is_left_as_it_is() -> None:
    template = replaced(edited("decision.docx", lambda _: None), DOCUMENT, 'w:val="QDMasthead"', 'w:val="QDTable"')
    assert_sound(filled_with(template))


def test_every_template_may_be_ones_own_at_once() -> None:
    own = {
        f"{name}.docx": edited(f"{name}.docx", lambda document, name=name: document.add_paragraph(f"Hết {name}"))  # type: ignore[misc]
        for name in ("decision", "plan", "regulation", "appendix")
    }
    document = decision(annexes=(annexed_plan(), regulation(), appendix("Một", SMALL)))
    data = to_docx(document, templates=own)
    ends = [text for text in paragraphs(data) if text.startswith("Hết ")]
    assert ends == ["Hết decision", "Hết plan", "Hết regulation", "Hết appendix"]
    assert_sound(data)


def test_a_plan_of_its_own_and_one_issued_with_a_decision_share_a_template() -> None:
    def say(document: Document) -> None:
        first_line(document).insert_paragraph_before("{{ 'Riêng' if standalone else 'Kèm' }}")

    own = {"plan.docx": edited("plan.docx", say)}
    assert "Riêng" in paragraphs(to_docx(plan(), templates=own))
    assert "Kèm" in paragraphs(to_docx(decision(annexes=(annexed_plan(),)), templates=own))


def test_shipped_styles_are_used_whoever_saved_the_template() -> None:
    plain = to_docx(replace(decision(), summary="x"))
    saved = filled_with(edited("decision.docx", lambda _: None), decision(summary="x"))
    for style in ("QDSummary", "QDArticle", "QDSignatory"):
        assert styled(saved, style) == styled(plain, style)


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/styles.xml", "<w:styles ", '<w:styles xmlns:x="relative" '),
        (DOCUMENT, "<w:tblGrid>", '<w:tblGrid w:x="1">'),
        (DOCUMENT, "<w:gridCol ", '<w:gridCol w:w2="many" '),
    ],
)
def test_markup_that_no_program_writes_is_no_traceback(part: str, old: str, new: str) -> None:
    template = replaced(edited("decision.docx", lambda _: None), part, old, new)
    try:
        found = paragraphs(filled_with(template, SMALL_TYPE))
    except TemplateError as error:
        found = [str(error)]
    assert any("decision.docx" in text or "khen thưởng" in text for text in found)
