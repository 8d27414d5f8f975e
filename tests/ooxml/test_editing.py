"""A package written anew: what was not changed is the same byte for byte."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from qdgen.ooxml.editing import Edit
from qdgen.ooxml.namespaces import STRICT, W
from qdgen.ooxml.package import open_package
from qdgen.ooxml.validity import package_faults
from tests.ooxml.making import docx, p, parts_of, zipped

SOUND = docx(p("x"), styles="", more={"media/image1.png": bytes(range(256))})


def contents(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_edit_of_nothing_keeps_every_part() -> None:
    assert contents(Edit(open_package(SOUND), {}).data()) == contents(SOUND)


def test_only_the_part_that_was_asked_for_is_written_anew() -> None:
    edit = Edit(open_package(SOUND), {})
    edit.root("word/document.xml").set("changed", "yes")
    before, after = contents(SOUND), contents(edit.data())
    assert [name for name in before if before[name] != after[name]] == ["word/document.xml"]
    assert b'changed="yes"' in after["word/document.xml"]


def test_a_new_part_is_declared_and_related() -> None:
    edit = Edit(open_package(docx(p("x"), header=p("cũ"))), {})
    identifier = edit.add("header", "word/document.xml", etree.Element(W + "hdr"))
    other = edit.add("header", "word/document.xml", etree.Element(W + "hdr"))
    data = edit.data()
    package = open_package(data)
    links = package.relationships("word/document.xml")
    assert (links[identifier].target, links[other].target) == ("word/header1.xml", "word/header2.xml")
    assert str(package.content_type("word/header1.xml")).endswith("wordprocessingml.header+xml")
    assert package_faults(data) == ()


def test_a_part_without_relationships_gets_them() -> None:
    parts = parts_of(p("x"))
    del parts["word/_rels/document.xml.rels"]
    edit = Edit(open_package(zipped(parts)), {})
    edit.add("comments", "word/document.xml", etree.Element(W + "comments"))
    assert [link.kind for link in open_package(edit.data()).relationships("word/document.xml").values()] == ["comments"]


def test_the_strict_form_stays_strict() -> None:
    parts = parts_of(p("x"))
    for name, content in parts.items():
        for strict, transitional in STRICT.items():
            content = str(content).replace(transitional.decode(), strict.decode())  # noqa: PLW2901 - step by step
        parts[name] = content
    edit = Edit(open_package(zipped(parts)), {})
    edit.root("word/document.xml").set("changed", "yes")
    edit.add("comments", "word/document.xml", etree.Element(W + "comments"))
    after = contents(edit.data())
    for name in ("word/document.xml", "word/comments.xml"):
        assert W[1:-1].encode() not in after[name]
        assert b"purl.oclc.org" in after[name]


def test_the_same_edit_gives_the_same_bytes() -> None:
    assert Edit(open_package(SOUND), {}).data() == Edit(open_package(SOUND), {}).data()
