"""Text whose look is wrong, gathered and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.blemishes import blemishes, gathered, lines_of, told
from qdgen.checks.settings import Settings
from qdgen.checks.subject import subject_of
from qdgen.ooxml.document import read_document
from qdgen.ooxml.mends import SetRuns
from tests.checks.faults import made

if TYPE_CHECKING:
    from typing import Any

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.formats import RunFormat


def _subject(*edits: dict[str, Any]) -> Subject:
    return subject_of(read_document(made("bo-nhiem", edits)), Settings())


def _font(look: RunFormat) -> str:
    return "" if look.font == "Times New Roman" else look.font


def test_a_clean_file_has_no_blemish() -> None:
    assert blemishes(_subject(), _font) == ()


def test_places_with_one_fault_stand_together_in_reading_order() -> None:
    subject = _subject({"paragraph": "Điều 3.", "font": "Arial"}, {"paragraph": "Nơi nhận:", "font": "Arial"})
    (blemish,) = blemishes(subject, _font)
    assert blemish.value == "Arial"
    assert [paragraph.text.split()[0] for paragraph in blemish.paragraphs] == ["Điều", "Nơi"]


def test_exempt_text_may_look_so() -> None:
    subject = _subject({"paragraph": "Điều 3.", "font": "Arial"})
    assert blemishes(subject, _font, exempt=lambda place: "Điều" in place.paragraph.text) == ()


def test_few_paragraphs_are_told_one_by_one_with_their_mends() -> None:
    subject = _subject({"paragraph": "Điều 3.", "font": "Arial"}, {"paragraph": "Điều 4.", "font": "Arial"})
    (blemish,) = blemishes(subject, _font)
    findings = list(told(blemish, "Phông Arial", "phải đổi", font="Times New Roman"))
    assert [one.message for one in findings] == ["Phông Arial; phải đổi."] * 2
    assert all(isinstance(mend, SetRuns) and mend.font == "Times New Roman" for one in findings for mend in one.mends)


def test_many_paragraphs_are_told_once_and_mended_all() -> None:
    starts = ("Điều 1.", "Điều 2.", "Điều 3.", "Điều 4.", "1. Thời hạn", "2. Hệ số", "3. Bà")
    subject = _subject(*({"paragraph": start, "font": "Arial"} for start in starts))
    (blemish,) = blemishes(subject, _font)
    (finding,) = told(blemish, "Phông Arial", "phải đổi", font="Times New Roman")
    assert finding.message == "Phông Arial ở 7 đoạn; phải đổi."
    assert len(finding.mends) == len(blemish.places)


def test_nothing_is_mended_unless_asked() -> None:
    (blemish,) = blemishes(_subject({"paragraph": "Điều 3.", "font": "Arial"}), _font)
    assert all(not one.mends for one in told(blemish, "Phông Arial", "phải đổi"))


def test_the_run_of_a_stretch_tells_its_field() -> None:
    subject = _subject({"paragraph": "2", "font": "Arial"})
    (blemish,) = blemishes(subject, _font)
    assert [place.run.field for place in blemish.places] == ["PAGE"]


def test_the_paragraphs_of_elements_are_known_by_identity() -> None:
    subject = _subject()
    motto = subject.main.one("motto")
    assert motto is not None
    assert lines_of(subject, ("motto",)) == {id(motto.paragraph)}


def test_text_of_many_looks_is_one_fault_and_what_is_called_alike_stands_together() -> None:
    fonts = ("Arial", "Calibri", "Verdana", "Tahoma", "Georgia", "Roboto")
    words = ("Điều 1.", "Điều 2.", "Điều 3.", "Điều 4.", "1. Thời hạn", "2. Hệ số")
    subject = _subject(*({"paragraph": word, "font": font} for word, font in zip(words, fonts, strict=True)))
    found = blemishes(subject, _font)
    assert [one.value for one in gathered(found)] == ["Arial, Calibri, Georgia và 3 loại khác"]
    assert len(gathered(found)[0].places) == sum(len(one.places) for one in found)
    assert [one.value for one in gathered(found, lambda _: "khác")] == ["khác"]
    assert gathered(found[:2]) == found[:2]
