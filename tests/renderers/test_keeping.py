from __future__ import annotations

import pytest

from qdgen import Article, Dash, Paragraph
from qdgen.renderers.docx import to_docx
from qdgen.renderers.keeping import LEAST_LINES, leads_kept, signature_kept
from qdgen.renderers.parts import DOCUMENT, Parts, W
from qdgen.renderers.templates import shipped
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import SMALL, decision
from tests.renderers.words import tree, words

LINE = "Một dòng ngắn."
LINES = "Một câu dài hơn một dòng để thử, " * 4


def kept(*texts: str) -> list[str]:
    """The words of the paragraphs of the body that stay with the next, of a decision that ends in `texts`."""
    blocks = tuple(Paragraph(text=text) for text in texts)
    data = to_docx(decision(articles=(Article(text="Đầu."), Article(text="Cuối.", blocks=blocks))))
    body = tree(data).find(f"{W}body")
    assert body is not None
    return [words(one) for one in body.findall(f"{W}p") if one.find(f"{W}pPr/{W}keepNext") is not None]


def test_two_lines_at_least_come_along_with_the_signature() -> None:
    assert LEAST_LINES == 2
    assert kept("Một.", "Hai.", "Ba.") == ["Hai.", "Ba./."]


def test_a_paragraph_of_two_lines_is_enough() -> None:
    assert kept("Một.", LINES.strip(", ") + ".") == [LINES.strip(", ") + "./."]


def test_a_table_before_the_signature_is_no_paragraph_to_keep() -> None:
    data = to_docx(decision(articles=(Article(text="Đầu.", blocks=(SMALL,)),)))
    (first,) = (one for one in tree(data).iter(f"{W}p") if words(one) == "Điều 1. Đầu.")
    assert first.find(f"{W}pPr/{W}keepNext") is None


def test_a_document_without_closing_has_nothing_to_keep() -> None:
    package = Parts(shipped("appendix.docx"))
    package.tree(DOCUMENT)
    before = package.saved()
    assert signature_kept(package, ND30)
    assert package.saved() == before


@pytest.mark.parametrize(
    ("text", "stays"),
    [("Gồm:", True), ("Cụ thể như sau", True), ("Hết.", False), ("a;", False), ("(xong)", False), ("x" * 400, False)],
)
def test_a_line_that_announces_stays_with_what_follows(text: str, stays: bool) -> None:  # noqa: FBT001 - a table of cases
    first = Article(text="Đầu.", blocks=(Paragraph(text=text), Dash(text="x."), Dash(text="y."), Dash(text="z.")))
    data = to_docx(decision(articles=(first, Article(text=LINES), Article(text=LINES))))
    (paragraph,) = (one for one in tree(data).iter(f"{W}p") if words(one) == text)
    assert (paragraph.find(f"{W}pPr/{W}keepNext") is not None) is stays


def test_what_stays_is_said_once_and_behind_the_style() -> None:
    package = Parts(to_docx(decision(articles=(Article(text="Gồm:", blocks=(Dash(text="x"),)),))))
    leads_kept(package)
    leads_kept(package)
    for properties in package.tree(DOCUMENT).iter(f"{W}pPr"):
        names = [one.tag for one in properties]
        assert names.count(f"{W}keepNext") <= 1
        if f"{W}keepNext" in names:
            assert names[0] == f"{W}pStyle"
