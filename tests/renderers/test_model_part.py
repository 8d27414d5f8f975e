from __future__ import annotations

import getpass
import platform

import pytest

from qdgen.ooxml.document import read_document
from qdgen.ooxml.model_part import ModelPart, model_part, text_hash
from qdgen.ooxml.package import open_package
from qdgen.renderers.data import to_json
from qdgen.renderers.docx import to_docx, to_docx_files
from qdgen.renderers.model_part import carrying, without_model
from qdgen.renderers.parts import DOCUMENT, Parts, R
from qdgen.renderers.shipped.package import zipped
from qdgen.renderers.templates import shipped
from tests.renderers.documents import FULL, decision, documents
from tests.renderers.offices import filled_with
from tests.renderers.validity import assert_sound
from tests.renderers.words import parts

ALL = documents()
ITEM = "customXml/item1.xml"


def carried(data: bytes) -> ModelPart | None:
    return model_part(open_package(data))


@pytest.mark.parametrize("name", ALL)
def test_a_file_carries_its_model_and_the_hash_of_its_words(name: str) -> None:
    data = to_docx(ALL[name])
    assert carried(data) == ModelPart(text_hash=text_hash(read_document(data)), json=to_json(ALL[name]))


@pytest.mark.parametrize("name", ALL)
def test_a_file_that_carries_no_model_is_the_same_otherwise(name: str) -> None:
    without, whole = parts(to_docx(ALL[name], model=False)), parts(to_docx(ALL[name]))
    added = {ITEM, "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"}
    assert whole.keys() - without.keys() == added
    changed = {part for part in without if without[part] != whole[part]}
    assert changed == {"[Content_Types].xml", "word/_rels/document.xml.rels"}


def test_of_several_files_the_first_carries_its_own_words_and_the_others_nothing() -> None:
    document = ALL["full decision"]
    first, *others = to_docx_files(document)
    found = carried(first)
    assert found is not None
    assert '"annexes"' not in found.json
    assert others
    assert [carried(data) for data in others] == [None] * len(others)
    assert carried(to_docx_files(document, model=False)[0]) is None


def test_nothing_of_the_machine_the_time_or_the_author_is_in_it() -> None:
    document = decision(**FULL)
    data = to_docx(document)
    assert data == to_docx(document)
    added = b"".join(content for name, content in parts(data).items() if name.startswith("customXml"))
    words = [getpass.getuser(), platform.node(), "rsid", "dcterms", "lastModifiedBy"]
    assert [word for word in words if word.encode() in added] == []


def test_a_template_that_was_made_by_qdgen_does_not_pass_its_own_model_on() -> None:
    template = Parts(shipped("decision.docx"))
    carrying(template, ALL["least plan"])
    data = filled_with(zipped(template.saved()), ALL["least decision"])
    found = carried(data)
    assert found is not None
    assert found.json == to_json(ALL["least decision"])
    assert_sound(data)


def test_a_part_that_a_template_has_of_its_own_is_not_written_over() -> None:
    template = Parts(shipped("decision.docx"))
    template.data[ITEM] = b"<own/>"
    template.relate(DOCUMENT, f"{R[1:-1]}/customXml", ITEM)
    data = filled_with(zipped(template.saved()), ALL["least decision"])
    assert parts(data)[ITEM] == b"<own/>"
    found = carried(data)
    assert found is not None
    assert found.json == to_json(ALL["least decision"])


def test_taking_the_model_away_leaves_the_file_as_it_was() -> None:
    package = Parts(to_docx(ALL["least plan"]))
    without_model(package)
    assert package.saved().keys() == parts(to_docx(ALL["least plan"], model=False)).keys()
    assert_sound(zipped(package.saved()))
