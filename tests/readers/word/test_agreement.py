from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen import Article, Emphasis, Paragraph
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import paragraphs
from qdgen.readers.word.agreement import agrees, agrees_in_emphasis
from qdgen.renderers.docx import to_docx
from tests.renderers.documents import decision

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument
    from qdgen.ooxml.facts import ParagraphFacts

DOCUMENT = decision()
SHOWN = (
    *("ỦY BAN NHÂN DÂN", "TỈNH BÌNH MINH GIẢ ĐỊNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    *("Độc lập - Tự do - Hạnh phúc", "Số:      /QĐ-UBND", "Bình Minh, ngày 05 tháng 3 năm 2026", "QUYẾT ĐỊNH"),
    *("Về việc khen thưởng", "giả định", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:", ""),
    *("Điều\u00a01. Khen thưởng ông Nguyễn Văn A.", "Điều 2. Quyết định này có hiệu lực./."),
    *("Nơi nhận:", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"),
)


def test_a_document_agrees_with_the_file_that_prints_it() -> None:
    assert agrees(DOCUMENT, SHOWN)


@pytest.mark.parametrize("place", [12, 13, 18], ids=lambda place: SHOWN[place][:12])
def test_it_does_not_with_one_that_has_other_words(place: int) -> None:
    assert not agrees(DOCUMENT, (*SHOWN[:place], "Chữ khác", *SHOWN[place + 1 :]))


@pytest.mark.parametrize("place", [12, 13], ids=lambda place: SHOWN[place][:12])
def test_it_does_not_with_one_that_lacks_a_line(place: int) -> None:
    assert not agrees(DOCUMENT, (*SHOWN[:place], *SHOWN[place + 1 :]))


def test_it_does_not_with_one_that_says_more() -> None:
    assert not agrees(DOCUMENT, (*SHOWN, "Điều 3. Thêm một việc."))


def set_apart(*places: tuple[int, int]) -> AdministrativeDocument:
    """Two paragraphs of the same words, in each of which some letters are bold."""
    first, second = ((Emphasis(start=start, end=end, bold=True),) for start, end in places)
    blocks = (Paragraph(text="Giao Ban.", emphasis=first), Paragraph(text="Giao Ban.", emphasis=second))
    return decision(articles=(Article(text="Gồm:", blocks=blocks), Article(text="Văn phòng thi hành.")))


def shown_of(document: AdministrativeDocument) -> list[ParagraphFacts]:
    return list(paragraphs(read_document(to_docx(document)).blocks))


def test_emphasis_agrees_with_the_page_where_it_stands_and_nowhere_else() -> None:
    shown = shown_of(set_apart((0, 4), (5, 8)))
    assert agrees_in_emphasis(set_apart((0, 4), (5, 8)), shown)
    assert not agrees_in_emphasis(set_apart((5, 8), (0, 4)), shown)
    assert not agrees_in_emphasis(set_apart((0, 4), (0, 4)), shown)
    assert not agrees_in_emphasis(set_apart((0, 4), (5, 7)), shown)


def test_a_style_that_sets_whole_paragraphs_in_bold_takes_no_belief_away() -> None:
    plain = decision(articles=(Article(text="Gồm:", blocks=(Paragraph(text="Giao Ban."),)), Article(text="Thi hành.")))
    whole = (Emphasis(start=0, end=9, bold=True),)
    blocks = (Paragraph(text="Giao Ban.", emphasis=whole),)
    bold = decision(articles=(Article(text="Gồm:", blocks=blocks), Article(text="Thi hành.")))
    assert agrees_in_emphasis(plain, shown_of(bold))
    assert not agrees_in_emphasis(bold, shown_of(plain))
