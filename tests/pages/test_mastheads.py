"""Every masthead as it is printed: of 317 offices and of all examples, measured on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from qdgen.kinds import kind_of
from qdgen.kinds.wording import number_line, place_and_date, summary_line
from qdgen.renderers.foreseeing import foreseen
from tests.pages.matching import found, rule_under
from tests.pages.measuring import Line, Stroke
from tests.pages.names import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.pages.printing import Print

NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
LEGAL_SIZES = {(13, 14, 14), (12, 13, 13)}  # Quốc hiệu, Tiêu ngữ, date: PL1 V, footnote 1
THIRD, HALF = 1 / 3 - 0.003, 1 / 2 + 0.003  # a drawn line ends on a whole twip
BASELINE = 0.3  # mm
AXIS = 0.5  # mm
RULE = 1.0  # mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands on the first page of a print; a công văn has its summary in the left column, and no type."""

    key: str
    title: tuple[Line, ...]
    motto: tuple[Line, ...]
    parent: tuple[Line, ...]
    issuer: tuple[Line, ...]
    number: tuple[Line, ...]
    date: tuple[Line, ...]
    type: tuple[Line, ...]
    summary: tuple[Line, ...]
    motto_rule: Stroke
    issuer_rule: Stroke
    summary_rule: Stroke | None
    foreseen: dict[str, float]


def head_of(key: str, printed: Print) -> Head:
    page, document = printed.pages[0], printed.document
    parent = document.issuer.parent
    motto, issuer = found(page.lines, MOTTO), found(page.lines, document.issuer.name)
    summary = found(page.lines, summary_line(document))
    named = kind_of(document).named
    return Head(
        key=key,
        title=found(page.lines, NATIONAL_TITLE),
        motto=motto,
        parent=found(page.lines, parent) if parent else (),
        issuer=issuer,
        number=found(page.lines, number_line(document)),
        date=found(page.lines, place_and_date(document)),
        type=found(page.lines, kind_of(document).term.upper()) if named else (),
        summary=summary,
        motto_rule=rule_under(page, motto[-1]),
        issuer_rule=rule_under(page, issuer[-1]),
        summary_rule=rule_under(page, summary[-1]) if named else None,
        foreseen={rule.style: rule.length for rule in foreseen(printed.docx.read_bytes()).parts[0].rules},
    )


@pytest.fixture(scope="module")
def heads(mastheads: dict[str, Print], examples: dict[str, Print]) -> tuple[Head, ...]:
    return tuple(head_of(key, printed) for key, printed in (mastheads | examples).items())


def sizes(lines: Sequence[Line]) -> tuple[float, ...]:
    return tuple(sorted({size for line in lines for size in line.sizes}))


def weights(lines: Sequence[Line]) -> set[str]:
    return {face.partition("-")[2] or "Regular" for line in lines for face in line.faces}


def test_there_are_three_hundred_mastheads_and_every_example(heads: Sequence[Head]) -> None:
    assert len({(heading.issuer, heading.place) for heading in HEADINGS}) >= 300
    assert len(heads) >= len(HEADINGS) + 6


def test_the_national_title_and_the_motto_each_stand_on_one_line(heads: Sequence[Head]) -> None:
    assert [head.key for head in heads if (len(head.title), len(head.motto)) != (1, 1)] == []


def test_the_sizes_are_a_legal_triple(heads: Sequence[Head]) -> None:
    triples = {(*sizes(head.title), *sizes(head.motto), *sizes(head.date)) for head in heads}
    assert triples == LEGAL_SIZES


def test_the_other_sizes_go_with_the_triple(heads: Sequence[Head]) -> None:
    for head in heads:
        assert sizes((*head.parent, *head.issuer)) == sizes(head.title)
        assert sizes(head.number) == (13,)
        if head.type:
            assert sizes((*head.type, *head.summary)) == sizes(head.motto)


def test_the_faces_are_those_of_the_decree(heads: Sequence[Head]) -> None:
    for head in heads:
        centred = head.summary if head.type else ()
        assert weights((*head.title, *head.motto, *head.issuer, *head.type, *centred)) == {"Bold"}
        assert weights((*head.parent, *head.number)) == {"Regular"}
        assert weights(head.date) == {"Italic"}


def test_number_and_date_stand_on_one_line_each_and_on_one_baseline(heads: Sequence[Head]) -> None:
    for head in heads:
        (number,), (date,) = head.number, head.date
        assert abs(number.baseline - date.baseline) < BASELINE, head.key
        assert number.right < date.left, head.key


def test_each_column_has_one_axis(heads: Sequence[Head]) -> None:
    """Ends of a line may be blanks to be filled in, which nothing draws: then the axis is not measured."""
    for head in heads:
        left = [line.middle for line in (*head.parent, *head.issuer)] + [head.issuer_rule.middle]
        right = [line.middle for line in (*head.title, *head.motto)] + [head.motto_rule.middle]
        if head.date[0].text.strip()[-1].isdigit():
            right += [line.middle for line in head.date]
        assert max(left) - min(left) < AXIS, head.key
        assert max(right) - min(right) < AXIS, head.key
        assert abs(head.number[0].middle - left[0]) < AXIS, head.key


def test_the_rule_under_the_motto_is_as_long_as_the_motto(heads: Sequence[Head]) -> None:
    for head in heads:
        assert abs(head.motto_rule.length - head.motto[0].length) < 0.5, head.key
        assert abs(head.motto_rule.length - head.foreseen["QDMotto"]) < RULE, head.key


def test_the_rule_under_the_issuer_is_a_third_to_half_of_the_line(heads: Sequence[Head]) -> None:
    for head in heads:
        assert THIRD <= head.issuer_rule.length / head.issuer[-1].length <= HALF, head.key
        assert abs(head.issuer_rule.length - head.foreseen["QDIssuer"]) < RULE, head.key


def test_the_rule_under_the_summary_is_a_third_to_half_of_the_line(heads: Sequence[Head]) -> None:
    for head in heads:
        if head.summary_rule is None:
            continue
        assert THIRD <= head.summary_rule.length / head.summary[-1].length <= HALF, head.key
        assert abs(head.summary_rule.length - head.foreseen["QDSummary"]) < RULE, head.key


def test_the_summary_of_a_letter_stands_under_its_number(heads: Sequence[Head]) -> None:
    letters = [head for head in heads if not head.type]
    assert letters
    for head in letters:
        assert (sizes(head.summary), weights(head.summary)) == ((13,), {"Regular"}), head.key
        assert {round(line.middle - head.number[0].middle) for line in head.summary} == {0}, head.key
        assert head.summary[0].baseline > head.number[0].baseline
        assert max(line.right for line in head.summary) < head.date[0].left, head.key


def test_names_break_between_words_and_leave_no_word_alone(heads: Sequence[Head]) -> None:
    for head in heads:
        for lines in (head.parent, head.summary):
            assert len(lines) < 2 or len(lines[-1].text.split()) > 1, head.key
        for line in (*head.parent, *head.issuer):
            assert line.right - line.left < 75, head.key


def test_some_names_need_three_lines(heads: Sequence[Head]) -> None:
    assert sum(len(head.issuer) + len(head.parent) >= 3 for head in heads) > 20
