from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen import Article
from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.renderers.docx import to_docx
from qdgen.renderers.foreseeing import foreseen
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import decision

if TYPE_CHECKING:
    from qdgen.model.document import AdministrativeDocument

SENTENCE = "Cơ quan được giao nhiệm vụ bảo đảm đúng tiến độ và đúng quy định. "
LEGAL = ND30.body.line_spacing


def ending_in(sentences: int) -> AdministrativeDocument:
    return decision(articles=(Article(text="Đầu."), Article(text=(SENTENCE * sentences).strip())))


def spacings(data: bytes) -> set[float]:
    return {
        block.format.line.multiple
        for block in read_document(data).blocks
        if isinstance(block, ParagraphFacts) and block.style_id == "QDArticle"
    }


@pytest.mark.parametrize("sentences", range(12, 60, 3))
def test_a_long_last_article_never_leaves_the_signature_alone(sentences: int) -> None:
    data = to_docx(ending_in(sentences))
    signature = foreseen(data).parts[0].signature
    assert signature is not None
    assert signature.lines_above >= 2
    assert all(LEGAL.holds(spacing, 0.01) for spacing in spacings(data))


def test_the_lines_go_apart_only_where_the_signature_would_be_alone() -> None:
    found = [spacings(to_docx(ending_in(sentences))) for sentences in range(12, 60, 3)]
    stretched = [one for one in found if max(one) > LEGAL.used]
    assert stretched
    assert len(stretched) < len(found) / 2


def test_a_page_before_the_signature_is_full() -> None:
    for sentences in range(12, 60, 3):
        part = foreseen(to_docx(ending_in(sentences))).parts[0]
        (last,) = (one for one in part.of("QDArticle") if one.text.startswith("Điều\u00a02"))
        assert last.page == 1


def test_a_short_last_article_is_left_as_it_is() -> None:
    short = Article(text=(SENTENCE * 2).strip())
    for sentences in range(20, 40, 4):
        articles = (Article(text=(SENTENCE * sentences).strip()), short)
        assert spacings(to_docx(decision(articles=articles))) == {LEGAL.used}


def test_equal_documents_give_equal_bytes() -> None:
    assert to_docx(ending_in(30)) == to_docx(ending_in(30))
