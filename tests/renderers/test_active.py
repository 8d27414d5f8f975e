from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.ooxml.package import open_package
from qdgen.renderers.active import active_faults
from qdgen.renderers.templates import shipped
from tests.renderers.offices import replaced, with_parts
from tests.renderers.words import parts

if TYPE_CHECKING:
    from qdgen.errors import Fault

PLAIN = shipped("decision.docx")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def complex_field(*instructions: str) -> str:
    """A field whose instruction stands in several runs."""
    runs = "".join(f"<w:r><w:instrText>{text}</w:instrText></w:r>" for text in instructions)
    return mark("begin") + runs + mark("separate") + "<w:r><w:t>?</w:t></w:r>" + mark("end")


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def faults_with(markup: str) -> tuple[Fault, ...]:
    template = replaced(PLAIN, "word/document.xml", "<w:body>", f"<w:body><w:p>{markup}</w:p>")
    return active_faults(open_package(template, "mau.docx"))


@pytest.mark.parametrize("name", ["decision.docx", "plan.docx", "regulation.docx", "appendix.docx"])
def test_a_shipped_template_holds_nothing_active(name: str) -> None:
    assert active_faults(open_package(shipped(name))) == ()


@pytest.mark.parametrize(
    "field",
    [
        complex_field(" PAGE "),
        complex_field(" page \\* MERGEFORMAT "),
        complex_field(" DA", "TE \\@ dd "),
        complex_field(' HYPERLINK \\l "_Toc1" '),
        '<w:fldSimple w:instr=" NUMPAGES "/>',
    ],
)
def test_a_field_that_only_counts_or_refers_inside_is_accepted(field: str) -> None:
    assert faults_with(field) == ()


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (complex_field(' DDEAUTO c:\\\\cmd.exe "/k calc" '), "DDEAUTO"),
        (complex_field(" DDE", "AUTO x"), "DDEAUTO"),
        (complex_field(' INCLUDEPICTURE "http://giadinh.invalid/a.png" \\d'), "INCLUDEPICTURE"),
        (complex_field(' INCLUDETEXT "c:\\\\a.docx"'), "INCLUDETEXT"),
        (complex_field(' hyperlink "http://giadinh.invalid/"'), "HYPERLINK"),
        (complex_field(" LINK Excel.Sheet.8"), "LINK"),
        (complex_field(" MACROBUTTON Run"), "MACROBUTTON"),
        (complex_field(" QUOTE 68 68 69"), "QUOTE"),
        ('<w:fldSimple w:instr=" DATABASE \\d x"/>', "DATABASE"),
        (mark("begin") + complex_field(" PAGE ") + mark("end"), "không tên"),
    ],
)
def test_a_field_that_runs_or_fetches_is_a_fault(field: str, name: str) -> None:
    (fault,) = faults_with(field)
    assert f"trường {name}," in fault.message
    assert fault.location.path == "word/document.xml"


def test_the_same_fault_is_told_once_for_a_part() -> None:
    assert len(faults_with(complex_field(" DDE x") * 3)) == 1


@pytest.mark.parametrize("address", ["http://giadinh.invalid/a.png", "\\\\giadinh\\a.png", "file:///a.png"])
def test_an_address_inside_an_old_drawing_is_a_fault(address: str) -> None:
    picture = f'<w:r><w:pict><v:shape><v:imagedata src="{address}"/></v:shape></w:pict></w:r>'
    (fault,) = faults_with(picture)
    assert fault.message == "Mẫu có liên kết ra ngoài."


def test_a_source_of_mail_merge_is_a_fault() -> None:
    settings = f'<w:settings {W}><w:mailMerge><w:connectString w:val="x"/></w:mailMerge></w:settings>'
    package = open_package(with_parts(PLAIN, {"word/settings.xml": settings.encode()}))
    assert [fault.message for fault in active_faults(package)] == ["Mẫu nối với nguồn dữ liệu trộn thư."]


def test_a_part_is_known_by_its_content_type_whatever_its_name() -> None:
    override = '<Override PartName="/word/x.dat" ContentType="application/vnd.ms-office.vbaProject"/>'
    types = parts(PLAIN)["[Content_Types].xml"].decode().replace("</Types>", f"{override}</Types>")
    package = open_package(with_parts(PLAIN, {"[Content_Types].xml": types.encode(), "word/x.dat": b"x"}))
    assert [fault.location.path for fault in active_faults(package)] == ["word/x.dat"]
