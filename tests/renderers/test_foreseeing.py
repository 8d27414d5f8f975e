from __future__ import annotations

import pytest

from qdgen import Article, Urgency
from qdgen.errors import SourceError
from qdgen.layout.masthead import Names, masthead
from qdgen.renderers.docx import to_docx
from qdgen.renderers.foreseeing import foreseen
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import CITY, DEPARTMENT, SMALL, annexed_plan, appendix, decision

LONG = "Một câu dài hơn một dòng của trang giấy để thử chỗ xuống dòng, " * 5


def test_the_columns_and_sizes_of_the_masthead_are_those_of_layout() -> None:
    document = decision(issuer=DEPARTMENT)
    head = foreseen(to_docx(document)).parts[0].head
    wanted = masthead(Names(issuer=DEPARTMENT.name, parent=DEPARTMENT.parent), ND30)
    assert head is not None
    assert head.right == pytest.approx(wanted.right, abs=0.1)
    assert [head.national_title, head.motto, head.issuer, head.number, head.date] == [13.0, 14.0, 13.0, 13.0, 14.0]


def test_small_sizes_are_seen() -> None:
    head = foreseen(to_docx(decision(issuer=CITY))).parts[0].head
    assert head is not None
    assert [head.national_title, head.motto, head.date] == [12.0, 13.0, 13.0]


def test_each_rule_has_its_share_of_the_line() -> None:
    rules = {rule.style: rule for rule in foreseen(to_docx(decision())).parts[0].rules}
    assert rules["QDMotto"].of_last == pytest.approx(1, abs=0.01)
    assert 1 / 3 <= rules["QDIssuer"].of_last <= 1 / 2
    assert 1 / 3 <= rules["QDSummary"].of_longest <= 1 / 2
    assert rules["QDMotto"].element == "Tiêu ngữ"


def test_lines_are_those_of_the_file() -> None:
    (part,) = foreseen(to_docx(decision(summary=f"Về việc {LONG.strip(', ').lower()}"))).parts
    (summary,) = part.of("QDSummary")
    assert len(summary.lines) > 3
    assert summary.text.replace("\u00a0", " ").startswith("Về việc một câu")
    assert summary.page == 1


def test_each_part_counts_its_own_pages() -> None:
    forecast = foreseen(to_docx(decision(annexes=(annexed_plan(), appendix()))))
    assert len(forecast.parts) == 3
    assert forecast.pages == sum(part.pages for part in forecast.parts)
    assert all(part.paragraphs[0].page == 1 for part in forecast.parts)
    assert [part.signature is None for part in forecast.parts] == [False, True, True]
    assert [part.head is None for part in forecast.parts] == [False, False, True]


def test_a_signature_that_fits_says_what_room_is_left() -> None:
    signature = foreseen(to_docx(decision())).parts[0].signature
    assert signature is not None
    assert (signature.page, signature.fits) == (1, True)
    assert 20 < signature.spare < 200


def test_a_signature_that_does_not_fit_takes_text_along() -> None:
    found = [
        foreseen(to_docx(decision(articles=(Article(text=LONG * count), Article(text=LONG))))) for count in range(1, 12)
    ]
    signatures = [one.parts[0].signature for one in found]
    moved = [one for one in signatures if one and not one.fits]
    assert moved
    assert all(one.lines_above >= 2 and one.page == 2 for one in moved)


def test_marks_take_room_from_the_first_page() -> None:
    plain, marked = (
        foreseen(to_docx(decision(urgency=urgency))).parts[0].signature for urgency in (None, Urgency.FLASH)
    )
    assert plain is not None
    assert marked is not None
    assert 8 < plain.spare - marked.spare < 14


def test_what_stands_in_cells_is_foreseen_too() -> None:
    (part,) = foreseen(to_docx(decision(articles=(Article(text="Đầu.", blocks=(SMALL,)), Article(text="Hết."))))).parts
    assert part.of("QDTableHeader")
    assert part.of("QDTableText")
    assert {paragraph.element for paragraph in part.of("QDTableText")} == {"Chữ trong bảng"}


def test_equal_files_are_foreseen_equally() -> None:
    data = to_docx(decision())
    assert foreseen(data) == foreseen(data)


def test_what_is_no_word_file_is_refused() -> None:
    with pytest.raises(SourceError):
        foreseen(b"chu")
