from __future__ import annotations

from typing import TYPE_CHECKING

from docx.shared import Pt

from qdgen.renderers.definitions import NUMBERING, STYLES
from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import R, W
from tests.renderers.documents import annexed_plan, decision
from tests.renderers.offices import edited, first_line, related, replaced, with_parts
from tests.renderers.validity import assert_sound
from tests.renderers.words import parts, styled, tree, value, words

if TYPE_CHECKING:
    from docx.document import Document
    from lxml import etree

NUMBERED = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"


def joined(first: bytes | None = None, second: bytes | None = None, plans: int = 1) -> bytes:
    """A decision with plans, from templates of one's own."""
    given = {"decision.docx": first, "plan.docx": second}
    chosen = {name: template for name, template in given.items() if template}
    return to_docx(decision(annexes=(annexed_plan(),) * plans), templates=chosen)


def styles(data: bytes) -> dict[str, etree._Element]:
    return {style.get(f"{W}styleId", ""): style for style in tree(data, STYLES).iter(f"{W}style")}


def sized(name: str, points: float) -> bytes:
    """The plan's template with one style at another size."""

    def change(document: Document) -> None:
        document.styles[name].font.size = Pt(points)

    return edited("plan.docx", change)


def test_equal_styles_are_shared() -> None:
    assert set(styles(joined())) == set(styles(to_docx(decision())))


def test_a_style_that_differs_comes_along_under_a_name_of_its_own() -> None:
    data = joined(second=sized("QĐ Khoản", 20))
    found = styles(data)
    assert value(found["QDClause"], "rPr/sz") == "28"
    assert value(found["QDClause2"], "rPr/sz") == "40"
    assert value(found["QDClause2"], "name") == "QĐ Khoản (2)"


def test_what_is_based_on_a_style_that_differs_comes_along_too() -> None:
    data = joined(second=sized("Normal", 9))
    found = styles(data)
    assert value(found["QDSummary2"], "basedOn") == "Normal2"
    assert value(found["QDSummary"], "basedOn") == "Normal"
    assert styled(data, "QDSummary2") == ["Thực hiện công tác giả định"]
    assert styled(data, "QDSection2")
    assert not styled(data, "QDSection")
    assert_sound(data)


def test_a_paragraph_without_style_keeps_the_default_of_its_template() -> None:
    def change(document: Document) -> None:
        document.styles["Normal"].font.size = Pt(9)
        first_line(document).insert_paragraph_before("Không có kiểu").style = None

    data = joined(second=edited("plan.docx", change))
    assert styled(data, "Normal2") == ["Không có kiểu"]
    defaults = [style.get(f"{W}styleId") for style in styles(data).values() if style.get(f"{W}default") == "1"]
    assert defaults == ["Normal", "DefaultParagraphFont", "TableNormal"]


def test_a_style_of_its_own_comes_along_as_it_is() -> None:
    def add(document: Document) -> None:
        style = document.styles.add_style("Kiểu riêng", 1)
        first_line(document).insert_paragraph_before("riêng", style=style)

    data = joined(second=edited("plan.docx", add))
    (identity,) = set(styles(data)) - set(styles(joined()))
    assert styled(data, identity) == ["riêng"]


def test_no_two_styles_have_one_id_or_one_name() -> None:
    data = joined(second=sized("QĐ Khoản", 20), plans=3)
    found = list(tree(data, STYLES).iter(f"{W}style"))
    names = [value(style, "name").casefold() for style in found]
    assert len(set(names)) == len(names)
    assert len(styles(data)) == len(found)
    assert_sound(data)


def test_a_name_that_is_taken_by_another_style_is_not_taken_twice() -> None:
    added = edited("plan.docx", lambda document: document.styles.add_style("Khác", 1))
    template = replaced(added, STYLES, 'w:name w:val="Khác"', 'w:name w:val="QĐ Khoản"')
    names = [value(style, "name") for style in styles(joined(second=template)).values()]
    assert names.count("QĐ Khoản") == 1
    assert "QĐ Khoản (2)" in names


def numbering(start: int, identity: int = 1, more: str = "") -> str:
    return (
        f'<w:numbering xmlns:w="{W[1:-1]}" xmlns:w15="{W15}"><w:abstractNum w:abstractNumId="0" '
        f'w15:restartNumberingAfterBreak="0"><w:nsid w:val="0A0B0C0D"/><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/>{more}<w:lvlText w:val="%1)"/>'
        f'<w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="{identity}"><w:abstractNumId w:val="0"/>'
        "</w:num></w:numbering>"
    )


def numbered(name: str, start: int, identity: int = 1, more: str = "") -> bytes:
    """A template with one automatically numbered paragraph."""
    template = edited(name, lambda document: first_line(document).insert_paragraph_before("tự đánh số"))
    link = f'<Relationship Id="rIdNumbers" Type="{R[1:-1]}/numbering" Target="numbering.xml"/>'
    override = f'<Override PartName="/{NUMBERING}" ContentType="{NUMBERED}"/>'
    template = related(with_parts(template, {NUMBERING: numbering(start, identity, more).encode()}), link)
    template = replaced(template, "[Content_Types].xml", "</Types>", f"{override}</Types>")
    properties = f'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{identity}"/></w:numPr></w:pPr>'
    return replaced(template, "word/document.xml", "<w:r><w:t>tự", f"{properties}<w:r><w:t>tự")


def starts(data: bytes) -> list[str]:
    """For each numbered paragraph, where its list begins."""
    definitions = tree(data, NUMBERING)
    abstracts = {one.get(f"{W}abstractNumId"): value(one, "lvl/start") for one in definitions.iter(f"{W}abstractNum")}
    lists = {one.get(f"{W}numId"): abstracts[value(one, "abstractNumId")] for one in definitions.iter(f"{W}num")}
    numbers = [value(one, "pPr/numPr/numId") for one in tree(data).iter(f"{W}p") if words(one) == "tự đánh số"]
    return [lists[number] for number in numbers]


def test_a_numbered_list_of_an_annex_comes_along() -> None:
    data = joined(second=numbered("plan.docx", 5))
    assert starts(data) == ["5"]
    assert_sound(data)


def test_numbered_lists_of_both_templates_count_for_themselves() -> None:
    data = joined(numbered("decision.docx", 3, identity=4), numbered("plan.docx", 5), plans=3)
    assert starts(data) == ["3", "5", "5", "5"]
    order = [element.tag for element in tree(data, NUMBERING)]
    assert order == sorted(order)  # Word wants all w:abstractNum before all w:num
    assert_sound(data)


def test_numbering_that_nothing_uses_stays_behind() -> None:
    template = numbered("plan.docx", 5)
    bare = replaced(template, "word/document.xml", '<w:numId w:val="1"/>', '<w:numId w:val="0"/>')
    assert NUMBERING not in parts(joined(second=bare))


def test_a_style_that_numbers_takes_its_numbering_along() -> None:
    template = numbered("plan.docx", 7, more='<w:pStyle w:val="QDClause"/>')
    numbers = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    head, clause, tail = parts(template)[STYLES].decode().partition('w:styleId="QDClause"')
    changed = head + clause + tail.replace("<w:widowControl/>", f"<w:widowControl/>{numbers}", 1)
    data = joined(numbered("decision.docx", 3), with_parts(template, {STYLES: changed.encode()}))
    assert value(styles(data)["QDClause2"], "pPr/numPr/numId") == "3"
    assert value(styles(data)["QDClause"], "pPr/numPr/numId") == ""
    levels = {one.get(f"{W}abstractNumId"): one for one in tree(data, NUMBERING).iter(f"{W}abstractNum")}
    (level,) = (one for one in levels.values() if value(one, "lvl/start") == "7")
    assert value(level, "lvl/pStyle") == "QDClause2"
    assert_sound(data)


def test_pictures_of_bullets_stay_behind() -> None:
    data = joined(second=numbered("plan.docx", 5, more='<w:lvlPicBulletId w:val="0"/>'))
    assert tree(data, NUMBERING).find(f".//{W}lvlPicBulletId") is None
