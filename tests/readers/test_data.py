from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qdgen.errors import SourceError
from qdgen.kinds.decision import Decision
from qdgen.readers.data import LARGEST, read_json, read_yaml
from qdgen.readers.reading import Reading
from qdgen.renderers.data import to_json, to_mapping, to_yaml
from tests.readers.data_cases import DataCase, data_cases
from tests.readers.documents import HOSTILE, documents
from tests.strategies import decisions, letters, named_documents, plans

if TYPE_CHECKING:
    from qdgen.kinds.plan import Plan
    from qdgen.model import AdministrativeDocument

TOLD_OF_ANYTHING = {"capitals", "numbering"}
"""What is told of words that are kept as they are."""

READERS = {"yaml": read_yaml, "json": read_json}
ANY = settings(max_examples=60, suppress_health_check=list(HealthCheck))

SMALL = """\
type: Quyết định
issuer: {name: ỦY BAN NHÂN DÂN TỈNH BÌNH MINH, abbreviation: UBND}
place: Bình Minh
summary: Khen thưởng
authority: CHỦ TỊCH
articles:
  - Khen thưởng ông Nguyễn Văn A.
  - Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.
recipients:
  - Như Điều 2
signatory: {title: CHỦ TỊCH}
"""


def told(reading: Reading) -> list[str]:
    return [f"lưu ý: {remark}" for remark in reading.remarks]


def refused(form: str, text: str) -> list[str]:
    """Every fault of a text that must be refused; each is Vietnamese and says where."""
    with pytest.raises(SourceError) as caught:
        READERS[form](text)
    check_faults(caught.value)
    return [str(fault) for fault in caught.value.faults]


def check_faults(error: SourceError) -> None:
    assert error.faults
    for fault in error.faults:
        assert fault.location.line is not None
        assert fault.advice
        said = f"{fault.message} {fault.advice}"
        assert re.search("[ạảấầẩậắặẵẻẽẹếềểễệỉịọỏốồổộớờởợụủứừửựỳ]", said), said
        assert not re.search(r"\b(expected|found|while|line|column|Traceback|None)\b", fault.message), said
        str(fault).encode()


@pytest.mark.parametrize("case", data_cases(), ids=str)
def test_what_a_source_gives_is_what_its_case_says(case: DataCase) -> None:
    try:
        given = told(READERS[case.form](case.source))
    except SourceError as error:
        check_faults(error)
        given = [f"lỗi: {fault}" for fault in error.faults]
    assert "\n".join(given or ["không có gì"]) + "\n" == case.told


@ANY
@given(documents())
def test_yaml_gives_the_same_document_back(document: Decision | Plan) -> None:
    reading = read_yaml(to_yaml(document))
    assert reading.document == document
    assert {remark.kind for remark in reading.remarks} <= TOLD_OF_ANYTHING


@ANY
@given(documents())
def test_json_gives_the_same_document_back(document: Decision | Plan) -> None:
    reading = read_json(to_json(document))
    assert reading.document == document
    assert {remark.kind for remark in reading.remarks} <= TOLD_OF_ANYTHING


@ANY
@given(st.one_of(decisions(), letters(), named_documents(), plans()))
def test_what_a_plain_text_can_say_the_data_forms_hold_too(document: AdministrativeDocument) -> None:
    assert read_yaml(to_yaml(document)).document == document
    assert read_json(to_json(document)).document == document


@ANY
@given(documents())
def test_json_is_yaml_too(document: Decision | Plan) -> None:
    assert read_yaml(to_json(document)).document == document


@settings(max_examples=300)
@given(st.one_of(st.text(), st.text("abc:- \n\t'\"[]{}#&*!|>%@`,?\\ộ010"), st.text("-[{ :?\n", max_size=200)))
def test_no_garbage_raises_anything_but_a_source_error(text: str) -> None:
    for read in READERS.values():
        with pytest.raises(SourceError) as caught:
            read(text)
        check_faults(caught.value)


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.sampled_from(HOSTILE)),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=4), inner, max_size=2)),
    max_leaves=4,
)


def places(data: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(place for key, value in inner for place in places(value, (*path, key)))]


@st.composite
def mutated(draw: st.DrawFn) -> Any:  # noqa: ANN401 - JSON values of any kind
    """A sound mapping with one to three places changed: replaced, taken away, or called another name."""
    data: Any = deepcopy(to_mapping(draw(documents())))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places(data)[1:] or [()]))
        if not path:
            return draw(JSON_VALUES)
        outer = data
        for step in path[:-1]:
            outer = outer[step]
        change = draw(st.sampled_from(("replace", "delete", "rename")))
        if change == "replace":
            outer[path[-1]] = draw(JSON_VALUES)
        else:
            value = outer.pop(path[-1])
            if change == "rename" and isinstance(outer, dict):
                outer[f"{path[-1]}{draw(st.text(max_size=3))}"] = value
    return data


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(mutated())
def test_a_changed_mapping_is_read_or_refused_with_a_place(data: Any) -> None:  # noqa: ANN401 - as above
    for read in READERS.values():
        try:
            assert isinstance(read(json.dumps(data, indent=1)), Reading)
        except SourceError as error:
            check_faults(error)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(documents(), st.data())
def test_yaml_with_a_slip_of_the_pen_is_read_or_refused_with_a_place(
    document: Decision | Plan, data: st.DataObject
) -> None:
    text = to_yaml(document)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 3, len(text))))
    slip = data.draw(st.text("ab: -\n\t'\"[]{}#&*!|>%@,?\\", max_size=3))
    try:
        assert isinstance(read_yaml(text[:start] + slip + text[end:]), Reading)
    except SourceError as error:
        check_faults(error)


def test_the_small_draft_is_read_and_its_executors_are_known() -> None:
    reading = read_yaml(SMALL)
    assert isinstance(reading.document, Decision)
    assert reading.remarks == ()
    assert reading.document.recipients[0].executors
    assert reading.document.articles[0].text == "Khen thưởng ông Nguyễn Văn A."


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    assert read_yaml("\ufeff" + SMALL.replace("\n", "\r\n")) == read_yaml(SMALL)
    assert refused("yaml", SMALL.replace("\n", "\r\n") + "x") == refused("yaml", SMALL + "x")


def test_the_file_is_named_where_it_is_known() -> None:
    with pytest.raises(SourceError, match=r"^nhap\.yaml, dòng 3, mục place: "):
        read_yaml(SMALL.replace("Bình Minh\nsum", "010\nsum"), "nhap.yaml")


def test_all_faults_come_at_once_in_the_order_of_the_lines() -> None:
    text = SMALL.replace("place: Bình Minh", "place: 010").replace("summary", "sumary").replace("{title", "{titel")
    lines = [fault.partition(":")[0] for fault in refused("yaml", text)]
    assert lines == ["dòng 3, mục place", "dòng 4, mục sumary", "dòng 11, mục signatory.titel"]


@pytest.mark.parametrize("words", ["010", "yes", "No", "on", "1.5", "2025-12-05", "true", "12", ".nan", "0x1F"])
def test_a_value_that_is_no_text_is_to_be_put_in_quotes(words: str) -> None:
    (fault,) = refused("yaml", SMALL.replace("Khen thưởng\n", f"{words}\n", 1))
    assert fault.startswith("dòng 4, mục summary: Trích yếu phải là chữ, ở đây là ")
    assert f"Đã đọc: “{words}”" in fault
    assert fault.endswith(f'đặt trong dấu ngoặc kép: "{words}"')


@pytest.mark.parametrize("words", HOSTILE)
def test_quoted_words_are_kept_as_they_are(words: str) -> None:
    reading = read_yaml(SMALL.replace("Khen thưởng\n", f"{json.dumps(words)}\n", 1))
    assert reading.document.summary == words


def test_a_huge_file_is_refused_at_once() -> None:
    for form in READERS:
        (fault,) = refused(form, "x" * (LARGEST + 1))
        assert "Tệp dài 2.000.001 ký tự" in fault


def test_one_endless_line_of_yaml_is_refused_at_once() -> None:
    (fault,) = refused("yaml", "summary: " + "x " * 900_000)
    assert "Dòng dài 1.800.009 ký tự" in fault


@pytest.mark.parametrize("text", ["[" * 100_000, "{" * 100_000, '{"a":' * 100_000, "[" * 45 + "]" * 45])
def test_endless_nesting_is_refused_without_exhausting_the_stack(text: str) -> None:
    assert "dòng 1" in refused("json", text)[0]
    assert "dòng 1" in refused("yaml", text)[0]


@pytest.mark.parametrize("text", ["- " * 50_000, "? " * 50_000, "\n".join(" " * n + "a:" for n in range(50))])
def test_endless_block_nesting_is_refused(text: str) -> None:
    assert refused("yaml", text)


def test_a_thousand_faults_are_counted_not_told_one_by_one() -> None:
    faults = refused("json", json.dumps({"type": "Quyết định", "recipients": [1] * 1000}))
    assert len(faults) == 501
    assert faults[-1].startswith("dòng 1: Còn 506 lỗi nữa")


def test_forbidden_characters_are_told_with_their_lines_and_the_other_faults_too() -> None:
    text = SMALL.replace("Bình Minh\n", "Bình\x07 Minh\x0b\n").replace("CHỦ TỊCH\n", "010\n")
    assert [fault.split(". ")[0] for fault in refused("yaml", text)] == [
        "dòng 3: Có ký tự U+0007, không văn bản nào được chứa",
        "dòng 3: Có ký tự U+000B, không văn bản nào được chứa",
        "dòng 5, mục authority: Thẩm quyền ban hành phải là chữ, ở đây là số",
    ]


def test_a_picture_called_yaml_is_no_text() -> None:
    assert "không phải là một tệp chữ" in refused("yaml", "".join(map(chr, range(1, 32))) + "\x89PNG")[0]


def test_a_lone_surrogate_in_an_escape_is_refused() -> None:
    text = json.dumps({"type": "Kế hoạch", "summary": "\ud800", "\udfff": 1})
    assert any("mục summary: Trích yếu có ký tự U+D800" in fault for fault in refused("json", text))


def test_numbers_without_end_are_refused() -> None:
    for words in ("9" * 5000, "1e999", "NaN", "-Infinity"):
        text = json.dumps({"type": "Kế hoạch"})[:-1] + f', "number": {{"serial": {words}}}}}'
        assert any("mục number.serial: Số văn bản phải là số nguyên" in fault for fault in refused("json", text))


def test_words_behind_a_hash_that_are_a_comment_are_told() -> None:
    (remark,) = told(read_yaml(SMALL.replace("Khen thưởng\n", "Khen thưởng #1\n", 1)))
    assert remark.startswith("lưu ý: dòng 4: Chữ từ dấu # trở đi là ghi chú")
    assert told(read_yaml(SMALL.replace("Khen thưởng\n", "Khen thưởng # trích yếu\n", 1))) == []
