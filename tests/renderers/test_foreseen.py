from __future__ import annotations

from qdgen.renderers.foreseen import Forecast, ForeseenParagraph, ForeseenPart, ForeseenRule
from qdgen.standards.standard import Mm

SUMMARY = ForeseenParagraph(style="QDSummary", lines=("Về việc ", "thử"), room=Mm(165), page=1)
OTHER = ForeseenParagraph(style="RiengCuaCoQuan", lines=("chữ",), room=Mm(165), page=2)


def part(pages: int) -> ForeseenPart:
    return ForeseenPart(head=None, rules=(), paragraphs=(SUMMARY, OTHER), pages=pages, signature=None)


def test_an_element_is_called_as_a_clerk_calls_it() -> None:
    assert SUMMARY.element == "Trích yếu"
    assert ForeseenRule(style="QDMotto", length=Mm(60), of_last=1, of_longest=1).element == "Tiêu ngữ"


def test_a_style_that_an_annex_renamed_keeps_its_element() -> None:
    renamed = ForeseenParagraph(style="QDSummary2", lines=("chữ",), room=Mm(165), page=1)
    assert renamed.element == "Trích yếu"


def test_a_style_of_an_office_is_called_by_its_own_name() -> None:
    assert OTHER.element == "RiengCuaCoQuan"


def test_the_lines_joined_are_the_text() -> None:
    assert SUMMARY.text == "Về việc thử"


def test_paragraphs_are_found_by_style() -> None:
    assert part(1).of("QDSummary", "QDType") == (SUMMARY,)


def test_the_pages_of_the_parts_add_up() -> None:
    assert Forecast(parts=(part(2), part(3))).pages == 5
