"""Rules taken away and drawn, whatever they were made of."""

from __future__ import annotations

import pytest

from qdgen.ooxml.document import read_document
from qdgen.ooxml.mending import apply
from qdgen.ooxml.mends import DrawRule, RemoveRules
from qdgen.ooxml.reading import document_text, paragraphs
from qdgen.ooxml.rule_lines import rule_run
from qdgen.ooxml.validity import package_faults
from qdgen.standards.standard import Mm
from tests.ooxml.making import docx, p

PART = "word/document.xml"
BORDER = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>'
CELL = '<w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr>'
MADE = {
    "underline": p("Độc lập", rpr='<w:u w:val="single"/>'),
    "border": p("Độc lập", BORDER),
    "dashes": p("-------"),
    "dashes below": "<w:p><w:r><w:t>Độc lập</w:t><w:br/><w:t>-----</w:t></w:r></w:p>",
    "drawing": f"<w:p><w:r><w:t>Độc lập</w:t></w:r>{rule_run(20, 5, 'Kẻ', 1)}</w:p>",
    "vml": '<w:p><w:r><w:pict><v:line from="0,0" to="90pt,0"/></w:pict></w:r></w:p>',
    "cell": f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{CELL}{p('Độc lập')}</w:tc></w:tr></w:tbl>{p()}",
}


@pytest.mark.parametrize("markup", MADE.values(), ids=list(MADE))
def test_every_rule_can_be_taken_away(markup: str) -> None:
    data = docx(markup)
    assert next(paragraphs(read_document(data).blocks)).rules
    after = apply(data, [RemoveRules(part=PART, index=0)])
    facts = read_document(after)
    assert next(paragraphs(facts.blocks)).rules == ()
    assert document_text(facts).replace("-", "").strip() == document_text(read_document(data)).replace("-", "").strip()
    assert package_faults(after) == ()


@pytest.mark.parametrize("markup", MADE.values(), ids=list(MADE))
def test_one_drawn_line_takes_the_place_of_every_rule(markup: str) -> None:
    data = docx(markup + p("sau"))
    after = apply(data, [DrawRule(part=PART, index=0, length=Mm(45))])
    rules = [rule for one in paragraphs(read_document(after).blocks) for rule in one.rules]
    assert [(rule.kind, round(rule.length or 0), rule.align) for rule in rules] == [("drawing", 45, "center")]
    assert package_faults(after) == ()


def test_every_line_has_a_number_of_its_own() -> None:
    data = docx(MADE["drawing"] + p("a") + p("b"))
    mends = [DrawRule(part=PART, index=index, length=Mm(30)) for index in (1, 2)]
    after = apply(data, mends)
    assert package_faults(after) == ()
    assert sum(len(one.rules) for one in paragraphs(read_document(after).blocks)) == 3


def test_a_picture_and_words_are_no_rule_to_take_away() -> None:
    data = docx(p("Điều 1."))
    assert read_document(apply(data, [RemoveRules(part=PART, index=0)])) == read_document(data)
