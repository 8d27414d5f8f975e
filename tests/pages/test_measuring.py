"""The measurement itself, on a page written by hand: it must see what is there, and faults as well."""

from __future__ import annotations

import pytest

from tests.pages.matching import dealt, found, rule_under, text_of_page
from tests.pages.measuring import MM, Page, measured

HEIGHT = 842
CONTENT = b"""
BT /F1 13 Tf 100 700 Td (Upper line) Tj ET
BT /F1 13 Tf 100 680 Td (Left) Tj ET
BT /F2 14 Tf 300 680 Td (Right) Tj ET
BT /F1 13 Tf 100 660 Td (Lower) Tj 60 0 Td (line) Tj ET
BT /F1 13 Tf 290 820 Td (2) Tj ET
0.75 w 100 695 m 130 695 l S
1 0 0 RG 100 500 m 100 400 l S
0 0 0 rg 300 676 33 0.5 re f
"""


def pdf_of(content: bytes) -> bytes:
    """Write a PDF of one A4 page with `content`."""
    fonts = b"<</Type/Font/Subtype/Type1/BaseFont/Times-%b/Encoding/WinAnsiEncoding>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
        fonts % b"Roman",
        fonts % b"Bold",
    ]
    whole, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(whole))
        whole += b"%d 0 obj%b endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (count, len(whole))
    return whole + b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, table) + trailer


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    path = tmp_path_factory.mktemp("hand") / "page.pdf"
    path.write_bytes(pdf_of(CONTENT))
    return measured(path)[0]


def test_the_page_has_its_size(page: Page) -> None:
    assert (page.number, round(page.width), round(page.height)) == (1, 210, 297)


def test_a_line_has_its_words_place_size_and_face(page: Page) -> None:
    line = page.lines[0]
    assert line.text == "Upper line"
    assert line.left == pytest.approx(100 * MM, abs=0.01)
    assert line.baseline == pytest.approx((HEIGHT - 700) * MM, abs=0.01)
    assert (line.sizes, line.faces) == ((13,), ("Times-Roman",))
    assert line.top < line.baseline <= line.bottom


def test_two_columns_on_one_baseline_are_two_lines(page: Page) -> None:
    left, right = found(page.lines, "Left"), found(page.lines, "Right")
    assert left[0].baseline == right[0].baseline
    assert right[0].left == pytest.approx(300 * MM, abs=0.01)
    assert right[0].faces == ("Times-Bold",)


def test_pieces_of_one_line_are_joined_where_the_words_say_so(page: Page) -> None:
    (line,) = found(page.lines, "Lower line")
    assert line.left == pytest.approx(100 * MM, abs=0.01)
    assert line.right > 160 * MM


def test_a_text_on_two_lines_is_seen_to_be_on_two(page: Page) -> None:
    assert len(found(page.lines, "Upper line Left")) == 2


def test_words_that_are_not_there_are_not_found(page: Page) -> None:
    with pytest.raises(AssertionError, match="does not stand"):
        found(page.lines, "Upper lines")


def test_a_drawn_line_has_its_length(page: Page) -> None:
    rule = rule_under(page, page.lines[0]) if page.lines[0].middle == pytest.approx(115 * MM, abs=0.5) else None
    stroke = page.strokes[0]
    assert stroke.level
    assert stroke.length == pytest.approx(30 * MM, abs=0.01)
    assert rule in {None, stroke}


def test_an_upright_red_line_is_told_from_a_rule(page: Page) -> None:
    upright = page.strokes[1]
    assert not upright.level
    assert upright.color == (255, 0, 0)
    assert upright.length == pytest.approx(100 * MM, abs=0.01)


def test_a_thin_box_is_a_line_too(page: Page) -> None:
    (right,) = found(page.lines, "Right")
    assert rule_under(page, right).length == pytest.approx(33 * MM, abs=0.01)


def test_a_line_without_a_rule_has_none(page: Page) -> None:
    with pytest.raises(AssertionError, match="0 lines are drawn"):
        rule_under(page, found(page.lines, "Lower line")[0])


def test_what_stands_in_the_margins_is_no_text(page: Page) -> None:
    assert [line.text for line in page.lines if line not in text_of_page(page)] == ["2"]


def test_a_page_is_dealt_out_to_its_texts(page: Page) -> None:
    lines = text_of_page(page)
    counts = [len(block) for block in dealt(lines, ["Upper line", "Left", "Right", "Lower line"])]
    assert counts == [1, 1, 1, 1]
    with pytest.raises(AssertionError, match="was meant"):
        dealt(lines, ["Upper line", "Wrong", "Right", "Lower line"])
    with pytest.raises(AssertionError, match="beyond the last"):
        dealt(lines, ["Upper line"])
