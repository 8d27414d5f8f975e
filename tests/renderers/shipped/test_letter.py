from __future__ import annotations

from qdgen.renderers.parts import W
from qdgen.renderers.shipped.letter import letter
from qdgen.standards.nd30 import ND30
from tests.renderers.shipped.markups import built, order
from tests.renderers.words import value


def test_a_letter_prints_no_type_and_its_summary_under_the_number() -> None:
    root = built(letter(ND30))
    assert order(root, "QDType", "QDSummary", "QDNumber", "QDLetterSummary", "QDPlaceAndDate", "QDAddressees") == [
        *("QDNumber", "QDLetterSummary", "QDPlaceAndDate", "QDAddressees", "QDAddressees"),
    ]


def test_the_dashes_of_several_addressees_stand_under_the_colon() -> None:
    root = built(letter(ND30))
    alone, label, last, item = (
        (int(indent.get(f"{W}left", "0")), int(indent.get(f"{W}hanging", "0")))
        for paragraph in root.iter(f"{W}p")
        if value(paragraph, "pPr/pStyle").startswith("QDAddressee")
        for indent in paragraph.iter(f"{W}ind")
    )
    assert alone[0] - alone[1] > label[0]
    assert last == item
    assert 900 < item[0] - item[1] - label[0] < 1200  # the words before the colon: 18 mm
