from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from qdgen.renderers.parts import DOCUMENT, Parts, canonical, parse, relationships_of, serialized
from qdgen.renderers.shipped.package import zipped
from qdgen.renderers.templates import shipped
from tests.renderers.words import parts

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def opened() -> Parts:
    return Parts(shipped("decision.docx"))


def test_parts_that_nobody_touches_stay_as_they_are() -> None:
    assert opened().saved() == parts(shipped("decision.docx"))


def test_content_types_come_first_and_the_rest_by_name() -> None:
    first, *rest = opened().saved()
    assert first == "[Content_Types].xml"
    assert rest == sorted(rest)


def test_what_is_changed_in_a_tree_is_saved() -> None:
    package = opened()
    package.tree(DOCUMENT).set("x", "1")
    assert b'x="1"' in package.saved()[DOCUMENT]
    package.forget(DOCUMENT)
    assert b'x="1"' not in package.saved()[DOCUMENT]


def test_relationships_lead_to_names_of_parts_or_out() -> None:
    package = opened()
    links = (
        f'<r xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{OFFICE}/header" Target="header1.xml"/>'
        f'<Relationship Id="b" Type="{OFFICE}/image" Target="/word/media/x.png"/>'
        f'<Relationship Id="c" Type="{OFFICE}/image" Target="../media/y.png"/>'
        f'<Relationship Id="d" Type="{OFFICE}/hyperlink" Target="http://giadinh.invalid/" TargetMode="External"/></r>'
    )
    package.data["word/_rels/document.xml.rels"] = links.encode()
    assert package.targets(DOCUMENT) == {
        "a": (f"{OFFICE}/header", "word/header1.xml", False),
        "b": (f"{OFFICE}/image", "word/media/x.png", False),
        "c": (f"{OFFICE}/image", "media/y.png", False),
        "d": (f"{OFFICE}/hyperlink", "http://giadinh.invalid/", True),
    }


def test_a_part_without_relationships_has_none_until_one_is_made() -> None:
    package = opened()
    assert package.targets("word/styles.xml") == {}
    assert package.relate("word/styles.xml", f"{OFFICE}/image", "word/media/x.png") == "rId1"
    assert package.relate("word/styles.xml", f"{OFFICE}/image", "word/media/y.png") == "rId2"
    assert [target for _, target, _ in package.targets("word/styles.xml").values()] == [
        "word/media/x.png",
        "word/media/y.png",
    ]


def test_stories_are_the_document_its_headers_and_footers() -> None:
    assert set(opened().stories()) == {DOCUMENT, "word/header1.xml", "word/header2.xml", "word/footer1.xml"}
    assert opened().stories()[0] == DOCUMENT


def test_a_part_that_is_added_has_its_content_type() -> None:
    package = opened()
    package.add("word/media/x.png", b"x", "image/png")
    assert package.content_type("word/media/x.png") == "image/png"
    assert package.content_type("word/media/y.png") == "application/octet-stream"
    assert package.content_type("WORD/document.xml").endswith("document.main+xml")
    assert package.content_type("word/other.xml") == "application/xml"
    assert package.saved()["word/media/x.png"] == b"x"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("", "_rels/.rels"),
        (DOCUMENT, "word/_rels/document.xml.rels"),
        ("word/theme/theme1.xml", "word/theme/_rels/theme1.xml.rels"),
    ],
)
def test_relationships_stand_beside_their_part(name: str, place: str) -> None:
    assert relationships_of(name) == place


def test_equal_content_is_equal_whatever_is_declared_around_it() -> None:
    first = etree.fromstring('<a:x xmlns:a="urn:u" a:k="1" a:b="2"/>')
    second = etree.fromstring('<c:o xmlns:c="urn:u" xmlns:d="urn:v"><c:x c:b="2" c:k="1"/></c:o>')[0]
    prefixed = canonical(first).replace(b"a:", b"c:").replace(b":a=", b":c=")
    assert prefixed == canonical(second)


def test_no_entity_is_resolved() -> None:
    tree = parse(b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>')
    assert "".join(tree.itertext()) in {"", "&e;"}
    assert b"&e;" in serialized(tree)


def test_equal_parts_give_equal_bytes() -> None:
    data = zipped(opened().saved())
    assert data == zipped(Parts(data).saved())
    with ZipFile(BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
