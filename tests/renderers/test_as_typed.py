"""What a person types comes out as typed: hostile words in every field of a document, read back from the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qdgen import (
    Annex,
    Appendix,
    Article,
    Cell,
    Clause,
    Dash,
    DrafterMark,
    Filing,
    Issuer,
    LegalBasis,
    Paragraph,
    Point,
    Proposal,
    Recipient,
    Reference,
    Row,
    Section,
    Signatory,
    Table,
)
from qdgen.errors import ModelError
from qdgen.model.text import checked
from qdgen.renderers.docx import to_docx
from qdgen.vietnamese.capitals import upper
from tests.renderers.documents import FULL, appendix, decision
from tests.renderers.validity import assert_sound
from tests.renderers.words import core, paragraphs, plain, styled

TRAPS = (
    "A & B <C> {{ x }} {% if %}",
    "{_{ }_} {_% %_} {# #} {#_ _#} {{ '{_{' }}",
    "\\ \" ' & amp; &#65; &lt; ]]> <!-- -->",
    "_ __ ___ a_b _x_ {_ _}",
    "Ủy ban nhân dân: ữ ỹ Ặ đ",
    "tiếng cười 😀 và 𝔘 và n̈",
    "trước\tsau",
    "<w:p/></w:t></w:r> {%p endfor %} {{p line.table }}",
    "%} }} #} {%",
)
LETTERS = st.characters(exclude_categories=("Cc", "Cn", "Cs", "Zl", "Zp"))


def is_text(text: str) -> bool:
    try:
        return bool(checked(text, "Chữ"))
    except ModelError:
        return False


WORDS = st.one_of(
    st.sampled_from(TRAPS),
    st.text("{}%#_ &<>;'\"\\\t.ạĐ1", min_size=1, max_size=15),
    st.text(LETTERS, min_size=1, max_size=12),
).filter(is_text)


def spoken(text: str) -> str:
    """The letters of a text that may be laid out on several lines."""
    return "".join(plain(text).split())


def printed(data: bytes, expected: dict[str, list[str]]) -> bool:
    """Whether the paragraphs in each style say what is expected; fails with the difference."""
    found = {style: styled(data, style) for style in expected}
    assert found == {style: [plain(line) for line in lines] for style, lines in expected.items()}
    return True


@settings(max_examples=30)
@given(st.lists(WORDS, min_size=14, max_size=14))
def test_what_is_typed_in_the_body_comes_out_as_typed(typed: list[str]) -> None:
    clause, heading, point, dash, plus, text, cell, further, head, article, section, inner, lead, summary = typed
    table = Table(
        header=(Row(cells=(Cell(text=head), Cell(text="TT"))),),
        rows=(Row(cells=(Cell(text=cell, paragraphs=(further,)), Cell(text="1"))),),
    )
    document = decision(
        summary=summary,
        articles=(
            Article(
                heading=article,
                blocks=(Paragraph(text=text), Dash(text=dash, items=(Dash(text=plus, mark="+"),)), table),
                points=(Point(text=point),),
                clauses=(Clause(text=clause), Clause(heading=heading, clauses=(Clause(text=inner),))),
                sections=(Section(heading=section),),
            ),
            Article(text=lead, blocks=(Paragraph(text="cuối"),)),
        ),
    )
    data = to_docx(document)
    expected = {
        "QDSummary": [summary],
        "QDArticleHeading": [f"Điều 1. {article}"],
        "QDParagraph": [text, "cuối./."],
        "QDDash": [f"- {dash}"],
        "QDPlus": [f"+ {plus}"],
        "QDPoint": [f"a) {point}"],
        "QDClause": [f"1. {clause}", f"2.1. {inner}"],
        "QDClauseHeading": [f"2. {heading}"],
        "QDSection": [f"I. {upper(section)}"],
        "QDArticle": [f"Điều 2. {lead}"],
        "QDTableHeader": [head, "TT"],
        "QDTableText": [cell, further, "1"],
    }
    assert printed(data, expected)


@settings(max_examples=20)
@given(st.lists(WORDS, min_size=7, max_size=7))
def test_what_is_typed_in_the_head_comes_out_as_typed(typed: list[str]) -> None:
    place, authority, basis, proposal, address, issuer, parent = typed
    document = decision(
        issuer=Issuer(name=issuer, parent=parent, abbreviation="X"),
        place=place,
        authority=authority,
        legal_bases=(LegalBasis(wording=basis),),
        proposal=Proposal(wording=proposal),
        address=address,
    )
    data = to_docx(document)
    expected = {
        "QDPlaceAndDate": [f"{place}, ngày 05 tháng 3 năm 2026"],
        "QDAuthority": [upper(authority)],
        "QDLegalBasis": [f"{basis};", f"{proposal}."],
    }
    assert printed(data, expected)
    assert spoken(" ".join(styled(data, "QDIssuer"))) == spoken(upper(issuer))
    assert spoken(" ".join(styled(data, "QDIssuerParent"))) == spoken(upper(parent))
    assert plain(address) in paragraphs(data)


@settings(max_examples=20)
@given(st.lists(WORDS, min_size=7, max_size=7))
def test_what_is_typed_at_the_end_comes_out_as_typed(typed: list[str]) -> None:
    name, holder, post, recipient, purpose, unit, drafter = typed
    document = decision(
        recipients=(Recipient(name=recipient, purpose=purpose),),
        filing=Filing(units=(unit,)),
        signatory=Signatory(title=holder, name=name, post=post),
        drafter=DrafterMark(symbol=drafter),
    )
    expected = {
        "QDRecipient": [f"- {recipient} ({purpose});", f"- Lưu: {unit}."],
        "QDSigningTitle": [upper(holder)],
        "QDSigningPost": [post],
        "QDSignatory": [name],
        "QDDrafter": [drafter],
    }
    assert printed(to_docx(document), expected)


@settings(max_examples=15)
@given(st.lists(WORDS, min_size=4, max_size=4))
def test_what_is_typed_of_an_annex_comes_out_as_typed(typed: list[str]) -> None:
    title, issuer, kind, summary = typed
    document = decision(
        annexes=(
            Appendix(title=title, reference=Reference(issuer=issuer), blocks=(Paragraph(text="x"),)),
            Annex(type=kind, summary=summary, masthead=False, blocks=(Paragraph(text="x"),)),
        )
    )
    data = to_docx(document)
    assert printed(data, {"QDAppendixTitle": [upper(title)], "QDType": ["QUYẾT ĐỊNH", upper(kind)]})
    assert styled(data, "QDSummary")[1] == plain(summary)
    assert styled(data, "QDReference")[0].endswith(plain(f" của {issuer})"))


@pytest.mark.parametrize("trap", TRAPS)
def test_a_document_full_of_traps_is_sound(trap: str) -> None:
    table = Table(rows=(Row(cells=(Cell(text=trap, paragraphs=(trap,)), Cell(text=trap))),))
    full = FULL | {"recipients": (Recipient(name=trap, purpose="để b/c"),), "address": trap}
    document = decision(
        **full, summary=trap, articles=(Article(text=trap, blocks=(table,)),), annexes=(appendix(trap, table),)
    )
    typed = [trap, upper(trap), plain(trap)]
    assert_sound(to_docx(document), typed)


def test_properties_are_escaped_once() -> None:
    data = to_docx(decision(summary=TRAPS[0], issuer=Issuer(name="SỞ A & B <C>", abbreviation="X")))
    assert core(data) == {
        "title": f"Quyết định {TRAPS[0]}",
        "subject": "/QĐ-X",
        "creator": "SỞ A & B <C>",
        "language": "vi-VN",
    }
