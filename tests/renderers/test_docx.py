from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen import (
    Decision,
    PartialDate,
    Plan,
)
from qdgen.api import read
from qdgen.ooxml.dump import dump
from qdgen.renderers.docx import title, to_docx, to_docx_files
from qdgen.renderers.parts import W
from tests.renderers.documents import annexed_plan, appendix, decision, documents, plan, regulation
from tests.renderers.validity import assert_sound
from tests.renderers.words import styled, tree, words

if TYPE_CHECKING:
    from tests.conftest import Golden

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
ALL = documents()


@pytest.mark.parametrize("name", ALL)
def test_a_document_with_each_thing_that_can_be_there_is_sound(name: str) -> None:
    assert_sound(to_docx(ALL[name]))


@pytest.mark.parametrize("name", ["full decision", "joint plan", "wide tables"])
def test_each_file_of_a_document_in_several_files_is_sound(name: str) -> None:
    files = to_docx_files(ALL[name])
    assert len(files) == 1 + len(ALL[name].annexes)
    for data in files:
        assert_sound(data)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_is_sound_and_looks_as_accepted(path: Path, golden: Golden) -> None:
    data = to_docx(read(path).document)
    assert_sound(data)
    golden.check(f"{path.parent.name}.txt", dump(data))


def test_a_file_of_its_own_has_the_line_of_the_digital_signature() -> None:
    main, first, second = to_docx_files(decision(annexes=(annexed_plan(), appendix())))
    line = [f"Số:{8 * ' '}/QĐ-UBND; 05/03/2026; giờ:phút:giây"]
    assert [styled(data, "QDSignatureInformation") for data in (main, first, second)] == [[], line, line]


def test_the_files_of_a_document_together_say_what_the_one_file_says() -> None:
    document = decision(annexes=(annexed_plan(), regulation(), appendix()))
    apart = [text for data in to_docx_files(document) for text in body_words(data)]
    kept = [text for text in apart if "giờ:phút:giây" not in text]
    assert kept == body_words(to_docx(document))


def body_words(data: bytes) -> list[str]:
    return [text for paragraph in tree(data).iter(f"{W}p") if (text := words(paragraph))]


def test_a_title_names_the_type() -> None:
    assert title(plan(summary="Chuyển đổi số")) == "Kế hoạch Chuyển đổi số"


def test_equal_documents_give_equal_bytes() -> None:
    assert [to_docx(document) for document in ALL.values()] == [to_docx(again) for again in documents().values()]


def test_threads_do_not_mix_their_documents() -> None:
    made = [
        numbered
        for number in range(4)
        for document in (ALL["least decision"], ALL["least plan"], ALL["joint decision"])
        for numbered in [replace(document, summary=f"Bản số {number}")]
    ]
    alone = [to_docx(document) for document in made]
    turns = [made[(turn + worker) % len(made)] for worker in range(8) for turn in range(25)]
    with ThreadPoolExecutor(max_workers=8) as threads:
        together = list(threads.map(to_docx, turns))
    assert together == [alone[made.index(document)] for document in turns]


def test_a_date_without_day_leaves_room_to_write_it() -> None:
    data = to_docx(decision(issued_on=PartialDate(month=12, year=2025)))
    assert styled(data, "QDPlaceAndDate") == [f"Bình Minh, ngày{4 * ' '}tháng 12 năm 2025"]


def test_every_field_of_a_document_is_covered_by_the_tests_above() -> None:
    known = {field.name for kind in (Decision, Plan) for field in fields(kind)}
    told = {name for document in ALL.values() for name in known if getattr(document, name, None)}
    assert known - told <= {"points", "clauses", "chapters"}
