from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from qdgen.renderers.docx import to_docx
from qdgen.renderers.parts import R, W
from qdgen.renderers.shipped import BUILDERS, build
from qdgen.renderers.shipped.package import package, zipped
from qdgen.standards.nd30 import ND30
from tests.renderers.documents import FULL, annexed_plan, appendix, decision
from tests.renderers.words import parts, styled, tree, value, words


@pytest.mark.parametrize("name", BUILDERS)
def test_a_template_is_lean(name: str) -> None:
    held = parts(build(name, ND30))
    assert len(held) == 13
    assert sum(map(len, held.values())) < 120_000


def test_a_name_that_is_not_shipped_is_an_error() -> None:
    with pytest.raises(KeyError):
        build("poem.docx", ND30)


@pytest.mark.parametrize("name", BUILDERS)
def test_every_relationship_leads_to_a_part_with_a_content_type(name: str) -> None:
    held = parts(build(name, ND30))
    types = held["[Content_Types].xml"].decode()
    targets = re.findall(r'Target="([^"]+)"', held["word/_rels/document.xml.rels"].decode())
    assert targets
    for target in targets:
        assert f"word/{target}" in held
        assert f'PartName="/word/{target}"' in types


def test_equal_parts_give_equal_bytes_without_a_time_of_day() -> None:
    first, second = zipped({"a": "x", "b": b"y"}), zipped({"a": "x", "b": b"y"})
    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        assert [entry.date_time[0] for entry in archive.infolist()] == [1980, 1980]


def test_the_content_is_the_body() -> None:
    data = package("<w:p/>", ND30)
    assert [one.tag for one in tree(data)[0]] == [f"{W}p"]


def test_pages_are_numbered_by_a_complete_field_in_the_top_margin() -> None:
    header = tree(to_docx(decision()), "word/header1.xml")
    assert [one.get(f"{W}fldCharType") for one in header.iter(f"{W}fldChar")] == ["begin", "separate", "end"]
    assert [value(one, "pPr/pStyle") for one in header.iter(f"{W}p")] == ["QDPageNumber"]
    margins = next(tree(to_docx(decision())).iter(f"{W}pgMar"))
    assert int(margins.get(f"{W}header", "0")) < int(margins.get(f"{W}top", "0"))


def test_the_first_page_has_a_header_of_its_own_without_a_number() -> None:
    data = to_docx(decision(annexes=(annexed_plan(), appendix())))
    links = {one.get("Id"): one.get("Target") for one in tree(data, "word/_rels/document.xml.rels")}
    for section in tree(data).iter(f"{W}sectPr"):
        assert section.find(f"{W}titlePg") is not None
        headers = {one.get(f"{W}type"): one.get(f"{R}id") for one in section.findall(f"{W}headerReference")}
        assert set(headers) == {"default", "first"}
        assert not list(tree(data, f"word/{links[headers['first']]}").iter(f"{W}fldChar", f"{W}fldSimple"))
        assert list(tree(data, f"word/{links[headers['default']]}").iter(f"{W}fldChar"))


def test_circulation_stands_at_the_top_and_the_address_at_the_foot_of_page_one() -> None:
    data = to_docx(decision(**FULL))
    assert words(tree(data, "word/header2.xml")) == "LƯU HÀNH NỘI BỘ"
    assert words(tree(data, "word/footer1.xml")) == FULL["address"]
    plain = to_docx(decision())
    assert words(tree(plain, "word/header2.xml")) == words(tree(plain, "word/footer1.xml")) == ""
    assert styled(data, "QDUrgency") == ["HỎA TỐC"]
    assert styled(data, "QDSecrecy") == ["MẬT"]


def test_the_language_is_vietnamese() -> None:
    data = to_docx(decision())
    languages = {one.get(f"{W}val") for one in tree(data, "word/styles.xml").iter(f"{W}lang")}
    assert languages == {"vi-VN"}
    (theme,) = tree(data, "word/settings.xml").iter(f"{W}themeFontLang")
    assert theme.get(f"{W}val") == "vi-VN"
