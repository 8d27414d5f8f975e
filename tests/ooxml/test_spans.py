"""Characters of a paragraph in its markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import SourceError
from qdgen.ooxml.anchors import anchored
from qdgen.ooxml.namespaces import W
from qdgen.ooxml.package import open_package
from qdgen.ooxml.spans import Span
from tests.ooxml.making import docx, p

SPLIT = (
    "<w:p><w:r><w:t>Quy</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ết đ</w:t><w:tab/><w:t>ịnh</w:t></w:r>"
    '<w:hyperlink w:anchor="a"><w:r><w:t xml:space="preserve"> số 1</w:t></w:r></w:hyperlink></w:p>'
)
TEXT = "Quyết đ\tịnh số 1"


def span(markup: str) -> Span:
    known = anchored(open_package(docx(markup)))
    anchor = known.anchors.of("word/document.xml", 0)
    assert anchor is not None
    return Span(anchor)


def shown(found: Span) -> str:
    marks = {W + "tab": "\t", W + "br": "\n"}
    return "".join(
        one.text or "" if one.tag == W + "t" else marks.get(str(one.tag), "") for one in found.paragraph.iter()
    )


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)), st.text(alphabet="aế \t\n", max_size=5))
def test_any_stretch_is_replaced_and_the_rest_stays(one: int, other: int, text: str) -> None:
    start, end = sorted((one, other))
    found = span(SPLIT)
    found.replace(start, end, text)
    assert found.text == shown(found) == TEXT[:start] + text + TEXT[end:]


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_the_runs_of_a_stretch_hold_it_alone(one: int, other: int) -> None:
    start, end = sorted((one, other))
    found = span(SPLIT)
    runs = [run for run, _ in found.runs(start, end)]
    pieces = [piece for piece in found.pieces if piece.element.getparent() in runs]
    assert "".join(piece.text for piece in pieces) == TEXT[start:end]
    assert found.text == shown(found) == TEXT


def test_new_text_looks_like_the_first_character_it_replaces() -> None:
    found = span(SPLIT)
    found.replace(2, 5, "Y")
    run = found.pieces[1].element.getparent()
    assert run is not None
    assert run.find(f"{W}rPr/{W}b") is None
    assert found.text.startswith("QuY đ")


def test_text_put_into_an_empty_paragraph_looks_like_its_mark() -> None:
    found = span("<w:p><w:pPr><w:rPr><w:ins w:id='1'/><w:b/></w:rPr></w:pPr></w:p>")
    found.replace(0, 0, "x")
    (run,) = found.paragraph.iter(W + "r")
    assert [one.tag for one in run.iter(W + "b", W + "t", W + "ins")] == [W + "b", W + "t"]
    assert found.text == "x"


def test_a_formula_is_not_changed() -> None:
    found = span("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>")
    assert found.runs() == []
    with pytest.raises(SourceError, match="công thức"):
        found.replace(0, 1, "y")


def test_a_run_without_text_left_goes() -> None:
    found = span(p("abc", rpr="<w:b/>"))
    found.replace(0, 3, "")
    assert list(found.paragraph.iter(W + "r")) == []
