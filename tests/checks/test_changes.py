"""What became of the faults of a file that was mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.changes import came, gone
from tests.checks.reported import FAULTY, MOTTO, report_of

if TYPE_CHECKING:
    from qdgen.checks.report import Located

CLEAN = report_of("bo-nhiem")
TWO = report_of("bo-nhiem", FAULTY)
MARGINS = report_of("bo-nhiem", ({"section": 0, "left": 20, "right": 10},))
MARGIN = report_of("bo-nhiem", ({"section": 0, "right": 10},))
SMALL = report_of("bo-nhiem", ({"paragraph": MOTTO, "size": 10},))


def codes(found: tuple[Located, ...]) -> list[str]:
    return [one.rule.code for one in found]


def test_what_is_no_longer_there_is_gone() -> None:
    assert gone(TWO, CLEAN) == TWO.faults
    assert came(TWO, CLEAN) == ()


def test_what_was_not_there_came() -> None:
    assert gone(CLEAN, TWO) == ()
    assert came(CLEAN, TWO) == TWO.faults


def test_of_two_faults_of_one_rule_the_one_that_is_left_is_not_gone() -> None:
    [only] = gone(MARGINS, MARGIN)
    assert only.finding.message.startswith("Lề trái")
    assert came(MARGINS, MARGIN) == ()


def test_a_fault_that_reads_otherwise_afterwards_is_left_not_mended_and_made() -> None:
    other = report_of("bo-nhiem", ({"section": 0, "left": 25},))
    before = report_of("bo-nhiem", ({"section": 0, "left": 20},))
    assert codes(before.faults) == codes(other.faults) == ["QD103"]
    assert (gone(before, other), came(before, other)) == ((), ())


def test_gone_and_left_are_all_there_were() -> None:
    for before in (TWO, MARGINS, SMALL):
        for after in (CLEAN, TWO, MARGIN, SMALL):
            left = len(after.faults) - len(came(before, after))
            assert len(before.faults) == len(gone(before, after)) + left
