"""Notes as comments of Word: the text stays, the comments are the notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.ooxml.annotating import Note, annotate
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from qdgen.ooxml.validity import package_faults
from tests.ooxml.making import SECTION, docx, p

PART = "word/document.xml"
BOX = (
    '<w:p><w:r><w:pict><v:rect style="width:99pt;height:99pt"><v:textbox><w:txbxContent>'
    f"{p('trong')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
)
BODY = f"{p('Điều 1. Nội dung')}{p()}<w:tbl><w:tr><w:tc>{p('ô')}</w:tc></w:tr></w:tbl>{BOX}{p('cuối')}"
HEADED = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>')
OLD = '<w:comment w:id="7" w:author="Trần Thị B"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>'

notes = st.lists(
    st.builds(
        Note,
        text=st.text(alphabet="aế<&\n ", min_size=1, max_size=9),
        part=st.sampled_from([PART, PART, "word/header1.xml", ""]),
        index=st.none() | st.integers(0, 5),
        start=st.none() | st.integers(0, 20),
        end=st.none() | st.integers(0, 20),
    ),
    max_size=5,
)


@given(notes)
def test_the_text_stays_and_the_comments_are_the_notes(given_notes: list[Note]) -> None:
    data = docx(BODY, HEADED, header1=p("đầu"))
    after = annotate(data, given_notes)
    facts = read_document(after)
    assert document_text(facts) == document_text(read_document(data))
    assert [(comment.text, comment.author) for comment in facts.comments] == [
        (one.text, "qdgen") for one in given_notes
    ]
    boxed = {4: 3}
    expected = [boxed.get(one.index or 0, one.index or 0) if one.part == PART else 0 for one in given_notes]
    assert [comment.paragraph for comment in facts.comments] == expected
    assert package_faults(after) == ()


def test_comments_that_are_there_are_kept_and_numbers_go_on() -> None:
    marked = '<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id="7"/></w:p>'
    facts = read_document(annotate(docx(marked, comments=OLD), [Note(text="mới", part=PART, index=0)]))
    assert [(comment.id, comment.text, comment.date) for comment in facts.comments] == [
        ("7", "cũ", ""),
        ("8", "mới", ""),
    ]


def test_the_same_notes_give_the_same_bytes_and_none_change_nothing() -> None:
    data = docx(BODY)
    one = [Note(text="a", part=PART, index=0, start=0, end=4)]
    assert annotate(data, one) == annotate(data, one)
    assert read_document(annotate(data, [])) == read_document(data)


@pytest.mark.parametrize("inside", ["<w:hyperlink w:anchor='a'>{}</w:hyperlink>", "<w:ins w:id='1'>{}</w:ins>"])
def test_a_link_or_an_insertion_is_not_torn_apart(inside: str) -> None:
    run = "<w:r><w:t>chữ có dấu</w:t></w:r>"
    data = docx(f"<w:p>{inside.format(run)}</w:p>")
    after = annotate(data, [Note(text="a", part=PART, index=0, start=1, end=3)])
    facts = read_document(after)
    assert (document_text(facts), len(facts.changes)) == ("chữ có dấu", len(read_document(data).changes))
