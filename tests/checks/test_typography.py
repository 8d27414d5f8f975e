"""All visible text of a file by its look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.typography import Stretch, looks_of
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import paragraphs
from tests.checks.faults import made

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.ooxml.facts import DocumentFacts
    from qdgen.ooxml.formats import RunFormat


def looks_in(facts: DocumentFacts) -> Mapping[RunFormat, tuple[Stretch, ...]]:
    return looks_of(facts, tuple(paragraphs(facts.blocks)))


def test_equal_looks_stand_once_with_all_their_places() -> None:
    looks = looks_in(read_document(made("thi-dua", ())))
    assert len(looks) < 20
    bold = [place.text for look, places in looks.items() for place in places if look.bold and float(look.size) == 13]
    assert "TỈNH SƠN LA" in bold


def test_every_visible_word_has_a_look() -> None:
    facts = read_document(made("bo-nhiem", ()))
    shown = "".join(place.text for places in looks_in(facts).values() for place in places)
    for words in ("Trần Thị B", "Nơi nhận:", "Số: 05/QĐ-SNV"):
        assert words in shown.replace("\u00a0", " ")


def test_one_red_word_is_a_look_of_its_own() -> None:
    edit = {"paragraph": "Điều 1.", "words": "Bổ nhiệm", "color": "FF0000"}
    looks = looks_in(read_document(made("bo-nhiem", (edit,))))
    red = [place for look, places in looks.items() if look.color == "FF0000" for place in places]
    assert [place.text for place in red] == ["Bổ nhiệm"]
    assert red[0].paragraph.text[red[0].start : red[0].end] == "Bổ nhiệm"
