from __future__ import annotations

from hashlib import sha256

import pytest

from qdgen.ooxml.document import read_document
from qdgen.ooxml.model_part import LARGEST, ModelPart, model_part, text_hash
from qdgen.ooxml.package import open_package
from tests.ooxml.making import docx, facts_of, p

CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
MODEL = '<q:model xmlns:q="urn:qdgen:model" schema="1" text-sha256="abc">{"type": "Kế hoạch"}</q:model>'
SPLIT = '<w:p><w:r><w:t xml:space="preserve">Một </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>hai</w:t></w:r></w:p>'
BOMB = '<!DOCTYPE m [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><q:model xmlns:q="urn:qdgen:model">&b;</q:model>'
TABLE = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{}</w:tr></w:tbl><w:p/>"


def links(*targets: str, mode: str = "") -> str:
    rows = "".join(f'<Relationship Id="x{n}" Type="{CUSTOM}" Target="{t}"{mode}/>' for n, t in enumerate(targets))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def found_in(*items: str, mode: str = "") -> ModelPart | None:
    names = [f"customXml/item{number}.xml" for number in range(len(items))]
    more: dict[str, str | bytes] = dict(zip(names, items, strict=True))
    more["word/_rels/document.xml.rels"] = links(*(f"../{name}" for name in names), mode=mode)
    return model_part(open_package(docx(p("Một"), more=more)))


def test_the_part_gives_its_hash_and_its_model() -> None:
    assert found_in("<other/>", MODEL) == ModelPart(text_hash="abc", json='{"type": "Kế hoạch"}')


def test_a_file_without_such_a_part_has_none() -> None:
    assert model_part(open_package(docx(p("Một")))) is None


@pytest.mark.parametrize(
    "item",
    ["<other/>", '<a xmlns="urn:qdgen:model:other"/>', '<b xmlns:q="urn:qdgen:model"/>', "không phải XML", ""],
    ids=["foreign", "another namespace", "another element", "no markup", "empty"],
)
def test_a_part_of_somebody_else_is_passed_over(item: str) -> None:
    assert found_in(item) is None


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        (MODEL.replace('"1"', '"2"'), "do một phiên bản qdgen khác ghi"),
        (MODEL.replace(' text-sha256="abc"', ""), "bị hỏng"),
        (MODEL.replace("{", "<x/>{"), "bị hỏng"),
        (MODEL.replace("</q:model>", ""), "bị hỏng"),
        (BOMB, "bị hỏng"),
        ('<q:model xmlns:q="urn:qdgen:model" schema="1" text-sha256="abc"> </q:model>', "bị hỏng"),
    ],
    ids=["another schema", "no hash", "markup inside", "cut", "entities", "empty"],
)
def test_a_part_that_is_not_sound_says_why(item: str, problem: str) -> None:
    assert found_in(item) == ModelPart(problem=problem)


def test_two_models_are_one_too_many() -> None:
    assert found_in(MODEL, MODEL) == ModelPart(problem="có nhiều bản")


def test_a_part_that_is_too_large_or_lies_outside_or_is_not_there_is_not_opened() -> None:
    filling = "".join(sha256(str(number).encode()).hexdigest() for number in range(LARGEST // 64 + 1))
    assert found_in(MODEL.replace("{", f"{filling}{{")) is None
    assert found_in(MODEL, mode=' TargetMode="External"') is None
    more: dict[str, str | bytes] = {"word/_rels/document.xml.rels": links("../customXml/gone.xml")}
    assert model_part(open_package(docx(p("Một"), more=more))) is None


def hashed(body: str) -> str:
    return text_hash(facts_of(body))


@pytest.mark.parametrize(
    "same",
    [
        p("Một  hai") + p() + p("ba"),
        '<w:p><w:r><w:t xml:space="preserve">Một </w:t></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t>hai</w:t></w:r></w:p>'
        + p("ba"),
        p("Một\u00a0hai") + p("ba"),
    ],
    ids=["spaces and empty paragraphs", "split runs", "no-break space"],
)
def test_what_a_reader_does_not_see_changes_no_hash(same: str) -> None:
    assert hashed(same) == hashed(p("Một hai") + p("ba"))


@pytest.mark.parametrize(
    "other",
    [
        p("Một Hai") + p("ba"),
        p("Một hai ba"),
        p("ba") + p("Một hai"),
        p("Một hai", rpr="<w:b/>") + p("ba"),
        p("Một hai", rpr="<w:i/>") + p("ba"),
        p("Một hai", rpr='<w:vertAlign w:val="superscript"/>') + p("ba"),
        p("Một hai", rpr="<w:vanish/>") + p("ba"),
    ],
    ids=["a letter", "a paragraph", "the order", "bold", "italic", "raised", "hidden"],
)
def test_what_a_reader_sees_changes_the_hash(other: str) -> None:
    assert hashed(other) != hashed(p("Một hai") + p("ba"))


def test_joining_two_cells_changes_the_hash_though_no_word_does() -> None:
    apart = TABLE.format(f"<w:tc>{p('a')}</w:tc><w:tc>{p()}</w:tc>")
    joined = TABLE.format(f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("a")}</w:tc>')
    assert hashed(apart) != hashed(joined)


def test_the_number_of_the_page_changes_no_hash_but_a_word_in_the_margin_does() -> None:
    def with_header(words: str) -> str:
        field = f'<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>{words[-1]}</w:t></w:r></w:fldSimple></w:p>'
        header = f'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{field}'
        header += f"{p(words[:-1])}</w:hdr>"
        kind = CUSTOM.replace("customXml", "header")
        more: dict[str, str | bytes] = {
            "word/header1.xml": header,
            "word/_rels/document.xml.rels": links("header1.xml").replace(CUSTOM, kind),
        }
        section = '<w:sectPr><w:headerReference w:type="default" r:id="x0"/></w:sectPr>'
        return text_hash(read_document(docx(p("Một"), section=section, more=more)))

    assert with_header("Đầu trang 1") == with_header("Đầu trang 2")
    assert with_header("Đầu trang 1") != with_header("Chân trang 1")
