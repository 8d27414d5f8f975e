from __future__ import annotations

from collections import Counter

import pytest

from qdgen.kinds.printed import Role
from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import W
from qdgen.renderers.shipped.blocks import (
    AGENCY_ANCHOR,
    PERSON_ANCHOR,
    STYLES_OF_ROLES,
    body,
    closing,
    frame,
    masthead,
    rule_under,
    section,
    signature_information,
)
from qdgen.renderers.shipped.styles import STYLES
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import FULL, JOINT, POST, annexed_plan, decision, documents, regulation
from tests.renderers.shipped.markups import built, order, tags
from tests.renderers.words import below, styled, tree, value, words


def test_every_role_has_a_style_that_exists() -> None:
    assert set(STYLES_OF_ROLES) == set(Role) - {Role.TABLE}
    assert set(STYLES_OF_ROLES.values()) <= {style.id for style in STYLES}


def test_the_content_is_a_loop_with_a_branch_for_each_role() -> None:
    found = tags(built(body()))
    assert (found[0], found[-2:]) == ("for line in lines", ["endif", "endfor"])
    assert [tag.split('"')[1] for tag in found if "line.role" in tag] == [
        *(role.value for role in STYLES_OF_ROLES),
        "table",
    ]


def test_the_masthead_has_two_columns_as_wide_as_the_text() -> None:
    root = built(masthead(ND30, numbered=True))
    columns = [int(one.get(f"{W}w", "0")) for one in root[0].findall(f"{W}tblGrid/{W}gridCol")]
    assert sum(columns) == ND30.page.text_width.twips
    assert len(root[0].findall(f"{W}tr")) == 2
    assert len(built(masthead(ND30, numbered=False))[0].findall(f"{W}tr")) == 1


def test_the_masthead_of_the_state_stands_on_the_right() -> None:
    (row, _) = built(masthead(ND30, numbered=True))[0].findall(f"{W}tr")
    left, right = row.findall(f"{W}tc")
    assert ND30.national_title in words(right)
    assert ND30.motto in words(right)
    assert "issuer" in words(left)


def test_shapes_of_both_mastheads_have_ids_of_their_own() -> None:
    both = built(masthead(ND30, numbered=True) + masthead(ND30, numbered=False))
    ids = [one.get("id") for one in both.iter() if str(one.tag).endswith("}docPr")]
    assert len(set(ids)) == len(ids) == 4


def test_a_frame_is_printed_only_with_its_mark() -> None:
    root = built(frame("urgency", "QDUrgency", ND30, red=True))
    assert tags(root) == ["if urgency", "endif"]
    assert value(next(root.iter(f"{W}tbl")), "tblPr/tblStyle") == "QDRedFrame"
    plain = built(frame("circulation", "QDCirculation", ND30, red=False, align="right"))
    assert value(next(plain.iter(f"{W}tbl")), "tblPr/tblStyle") == "QDFrame"
    assert value(next(plain.iter(f"{W}tbl")), "tblPr/jc") == "right"


def test_the_closing_never_splits() -> None:
    rows = [row for row in built(closing(ND30)).iter(f"{W}tr") if "{%tr" not in words(row)]
    assert rows
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_recipients_stand_on_the_left_and_the_signature_on_the_right() -> None:
    (table,) = (one for one in tree(to_docx(decision())).iter(f"{W}tbl") if "Nơi nhận" in words(one))
    (row,) = table.findall(f"{W}tr")
    left, right = row.findall(f"{W}tc")
    assert words(left) == "Nơi nhận:- Lưu: VT."
    assert words(right) == "KT. CHỦ TỊCHPHÓ CHỦ TỊCHNguyễn Văn A"


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({}, [PERSON_ANCHOR, AGENCY_ANCHOR]),
        (JOINT, [PERSON_ANCHOR + "Trai", AGENCY_ANCHOR + "Trai", PERSON_ANCHOR + "Phai", AGENCY_ANCHOR + "Phai"]),
    ],
    ids=["one", "two"],
)
def test_each_signature_has_places_for_the_two_digital_signatures(fields: dict[str, object], names: list[str]) -> None:
    root = tree(to_docx(decision(**fields)))
    assert [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")] == names


def test_the_post_of_a_signer_stands_above_the_name_with_no_second_gap() -> None:
    data = to_docx(decision(signatory=POST))
    assert styled(data, "QDSigningPost") == ["Phó Chủ tịch Ủy ban nhân dân tỉnh"]
    (name,) = (one for one in tree(data).iter(f"{W}p") if words(one) == "Trần Thị B")
    assert below(name, "pPr/spacing").get(f"{W}before") == "0"


def test_joint_signatures_stand_above_the_recipients() -> None:
    data = to_docx(documents()["three bodies"])
    assert styled(data, "QDSignatory") == ["Trần Thị B", "Lê Văn C", "Nguyễn Văn A"] or styled(data, "QDSignatory") == [
        "Lê Văn C",
        "Nguyễn Văn A",
    ]
    text = words(tree(data))
    assert text.index("Nguyễn Văn A") < text.index("Nơi nhận")


def test_a_drafter_and_an_address_are_printed_only_where_given() -> None:
    assert styled(to_docx(decision(**FULL)), "QDDrafter") == ["NVA.(300)"]
    assert styled(to_docx(decision()), "QDDrafter") == []


def test_the_section_is_that_of_the_decree() -> None:
    root = built(section(ND30))[0]
    page = ND30.page
    size, margins = root.find(f"{W}pgSz"), root.find(f"{W}pgMar")
    assert size is not None
    assert margins is not None
    assert [size.get(f"{W}{name}") for name in ("w", "h")] == [str(page.width.twips), str(page.height.twips)]
    assert {name: margins.get(f"{W}{name}") for name in ("top", "bottom", "left", "right")} == {
        "top": str(page.top.used.twips),
        "bottom": str(page.bottom.used.twips),
        "left": str(page.left.used.twips),
        "right": str(page.right.used.twips),
    }
    assert value(root, "type") == "nextPage"


def test_a_rule_under_and_the_line_of_the_signature_are_single_paragraphs() -> None:
    assert order(built(rule_under((3, "x"))), "QDRule") == ["QDRule"]
    assert tags(built(signature_information())) == ["if signature_information", "endif"]


def test_no_paragraph_of_a_document_is_empty_but_those_that_carry_a_rule_or_a_break() -> None:
    for document in documents().values():
        for paragraph in tree(to_docx(document)).iter(f"{W}p"):
            if not words(paragraph):
                cell = paragraph.getparent()
                held = value(paragraph, "pPr/pStyle") in {"QDRule", "QDBreak"}
                assert held or (cell is not None and cell.tag == f"{W}tc")


def test_no_line_of_a_document_is_broken_by_hand() -> None:
    for document in documents().values():
        assert not list(tree(to_docx(document)).iter(f"{W}br", f"{W}cr"))


def test_the_levels_of_a_document_are_those_of_the_navigation_pane() -> None:
    data = to_docx(decision(annexes=(regulation(), annexed_plan())))
    levels = {
        style.get(f"{W}styleId"): value(style, "pPr/outlineLvl")
        for style in tree(data, "word/styles.xml").iter(f"{W}style")
    }
    used = Counter(value(one, "pPr/pStyle") for one in tree(data).iter(f"{W}p"))
    expected = {"QDType": "0", "QDPart": "1", "QDChapter": "1", "QDArticleSection": "2", "QDSubsection": "3"}
    expected |= {"QDArticleHeading": "4", "QDSection": "1", "QDClauseHeading": "2"}
    assert {style: levels[style] for style in expected} == expected
    assert set(expected) <= set(used)
    assert not any(levels[style] for style in ("QDPoint", "QDDash", "QDParagraph", "QDSummary"))
