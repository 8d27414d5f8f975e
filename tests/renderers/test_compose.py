from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from docx.shared import Pt

from qdgen.errors import TemplateError
from qdgen.renderers.compose import joined
from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import DOCUMENT, Parts, R, W
from qdgen.renderers.shipped.package import zipped
from qdgen.renderers.templates import shipped
from tests.renderers.documents import FULL, JOINT, WIDE, annexed_plan, appendix, decision, plan, regulation
from tests.renderers.offices import edited, first_line, png, related, replaced, with_parts
from tests.renderers.validity import assert_sound
from tests.renderers.words import above, below, parts, styled, tree, value, words

if TYPE_CHECKING:
    from docx.document import Document
    from lxml import etree

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
FOUR = (annexed_plan(), regulation(), appendix("Một"), appendix("Hai"))


def with_plan(template: bytes, count: int = 1) -> bytes:
    """A decision with plans made from `template`."""
    return to_docx(decision(annexes=(annexed_plan(),) * count), templates={"plan.docx": template})


def sections(data: bytes) -> list[etree._Element]:
    return list(tree(data).iter(f"{W}sectPr"))


def named(section: etree._Element, kind: str) -> str:
    found = [one for one in section.findall(f"{W}headerReference") if one.get(f"{W}type") == kind]
    return found[0].get(f"{R}id", "") if found else ""


def test_a_document_without_annex_has_one_section_at_its_end() -> None:
    root = tree(to_docx(decision()))
    assert [above(section).tag for section in root.iter(f"{W}sectPr")] == [f"{W}body"]


def test_each_annex_has_its_own_section_that_begins_a_page_and_counts_from_one() -> None:
    found = sections(to_docx(decision(annexes=FOUR)))
    assert len(found) == 5
    for section in found:
        assert value(section, "type") == "nextPage"
        assert section.find(f"{W}titlePg") is not None
        assert below(section, "pgNumType").get(f"{W}start") == "1"
        assert named(section, "default")
        assert named(section, "first")


def test_a_section_ends_in_the_last_line_of_its_text_or_in_a_paragraph_of_one_point() -> None:
    root = tree(to_docx(decision(annexes=(appendix("Một"), annexed_plan(), appendix("Hai", WIDE), appendix()))))
    ends = [above(above(section)) for section in list(root.iter(f"{W}sectPr"))[:-1]]
    assert [value(end, "pPr/pStyle") for end in ends] == ["QDBreak", "QDParagraph", "QDBreak", "QDParagraph", "QDBreak"]


def test_every_reference_leads_to_a_part_and_equal_parts_are_shared() -> None:
    package = Parts(to_docx(decision(**FULL, annexes=FOUR)))
    targets = package.targets(DOCUMENT)
    used = {value for element in package.tree(DOCUMENT).iter() for name, value in element.attrib.items() if R in name}
    assert used <= set(targets)
    assert all(target in package.data for _, target, _ in targets.values())
    headers = [name for name in package.data if name.startswith("word/header")]
    assert sorted(headers) == ["word/header1.xml", "word/header2.xml", "word/header2_2.xml"]


def test_the_marks_of_the_first_page_are_not_on_the_first_page_of_an_annex() -> None:
    package = Parts(to_docx(decision(**FULL, annexes=(appendix(),))))
    first, second = package.tree(DOCUMENT).iter(f"{W}sectPr")
    said = [words(package.tree(package.targets(DOCUMENT)[named(section, "first")][1])) for section in (first, second)]
    assert said == ["LƯU HÀNH NỘI BỘ", ""]


def test_bookmarks_and_shapes_have_names_and_ids_of_their_own() -> None:
    data = to_docx(decision(**JOINT, annexes=(annexed_plan(), regulation(), annexed_plan())))
    root = tree(data)
    names = [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")]
    ids = [mark.get(f"{W}id") for mark in root.iter(f"{W}bookmarkStart")]
    shapes = [shape.get("id") for name in parts(data) if name.endswith(".xml") for shape in shapes_of(data, name)]
    assert len(set(names)) == len(names) >= 4
    assert ids == [str(number) for number in range(1, len(ids) + 1)]
    assert len(set(shapes)) == len(shapes) >= 9


def shapes_of(data: bytes, name: str) -> list[etree._Element]:
    return list(tree(data, name).iter(f"{WP}docPr"))


def test_a_bookmark_of_an_annex_gets_a_free_name_and_its_references_follow() -> None:
    def refer(document: Document) -> None:
        first_line(document).insert_paragraph_before("Xem")

    mark = '<w:bookmarkStart w:id="7" w:name="Muc1"/><w:bookmarkEnd w:id="7"/>'
    field = "".join(
        f"<w:r>{inner}</w:r>"
        for inner in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText> PAGEREF Muc1 \\h </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>1</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    link = '<w:hyperlink w:anchor="Muc1"><w:r><w:t>đây</w:t></w:r></w:hyperlink>'
    template = replaced(edited("plan.docx", refer), DOCUMENT, "<w:r><w:t>Xem", f"{mark}{field}{link}<w:r><w:t>Xem")
    data = with_plan(template, 2)
    root = tree(data)
    assert [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")][-2:] == ["Muc1", "Muc1_2"]
    assert [link.get(f"{W}anchor") for link in root.iter(f"{W}hyperlink")] == ["Muc1", "Muc1_2"]
    assert [(text.text or "").split()[1] for text in root.iter(f"{W}instrText")] == ["Muc1", "Muc1_2"]
    assert_sound(data)


def test_a_picture_of_an_annex_comes_along_once() -> None:
    template = edited("plan.docx", lambda document: document.add_picture(BytesIO(png(1))))
    data = with_plan(template, 2)
    media = [name for name in parts(data) if name.startswith("word/media/")]
    assert len(media) == 1
    assert parts(data)[media[0]] == png(1)
    assert_sound(data)


def test_a_picture_in_the_header_of_an_annex_comes_along() -> None:
    def add(document: Document) -> None:
        document.sections[0].header.paragraphs[0].add_run().add_picture(BytesIO(png(2)))

    data = with_plan(edited("plan.docx", add))
    assert png(2) in parts(data).values()
    assert_sound(data)


def test_pictures_of_both_templates_stay_apart() -> None:
    first = edited("decision.docx", lambda document: document.add_picture(BytesIO(png(3))))
    second = edited("plan.docx", lambda document: document.add_picture(BytesIO(png(4))))
    data = to_docx(decision(annexes=(annexed_plan(),)), templates={"decision.docx": first, "plan.docx": second})
    assert {png(3), png(4)} <= set(parts(data).values())
    assert_sound(data)


def test_what_a_template_changes_holds_for_its_own_part_only() -> None:
    def enlarge(document: Document) -> None:
        document.styles["QĐ Trích yếu"].font.size = Pt(20)

    data = with_plan(edited("plan.docx", enlarge))
    assert len(styled(data, "QDSummary")) == 1
    assert styled(data, "QDSummary2") == ["Thực hiện công tác giả định"]
    assert_sound(data)


def note(kind: str) -> bytes:
    """The plan's template with a footnote, an endnote or a comment."""
    space = f'xmlns:w="{W[1:-1]}"'
    single = kind[:-1]
    body = f'<w:{single} w:id="1" w:author="a" w:date="2026-01-01T00:00:00Z"><w:p/></w:{single}>'
    text = f"<w:{kind} {space}>{body}</w:{kind}>"
    link = f'<Relationship Id="n1" Type="{R[1:-1]}/{kind}" Target="{kind}.xml"/>'
    template = related(with_parts(shipped("plan.docx"), {f"word/{kind}.xml": text.encode()}), link)
    run = f'<w:p><w:r><w:{single}Reference w:id="1"/></w:r></w:p><w:sectPr>'
    return replaced(template, DOCUMENT, "<w:sectPr>", run)


@pytest.mark.parametrize("kind", ["footnotes", "endnotes", "comments"])
def test_notes_in_the_template_of_an_annex_are_refused_with_a_message(kind: str) -> None:
    with pytest.raises(TemplateError, match="chú thích chân trang hoặc nhận xét"):
        with_plan(note(kind))


def test_notes_in_the_template_of_the_document_itself_stay() -> None:
    data = to_docx(plan(annexes=(appendix(),)), templates={"plan.docx": note("footnotes")})
    assert "word/footnotes.xml" in parts(data)
    assert tree(data).find(f".//{W}footnoteReference") is not None


def test_one_package_stays_as_it_is() -> None:
    alone = Parts(to_docx(decision()))
    before = zipped(alone.saved())
    assert zipped(joined([alone]).saved()) == before


def test_a_part_that_is_missing_is_the_templates_fault() -> None:
    link = f'<Relationship Id="x1" Type="{R[1:-1]}/image" Target="media/none.png"/>'
    template = replaced(related(shipped("plan.docx"), link), DOCUMENT, "<w:p>", '<w:p r:embed="x1">')
    with pytest.raises(TemplateError):
        with_plan(template)
