"""Letters and stars that were bullets."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.bullets import check_dash, settle_bullets
from qdgen.readers.typed.lines import classify
from qdgen.readers.typed.raw_lines import RawLine


def read(*typed: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    raws = [RawLine(at, words) for at, words in enumerate(typed, start=1)]
    settle_bullets(raws, ledger)
    return [raw.words for raw in raws], ledger


@pytest.mark.parametrize("bullet", ["*", "o", "§", "Ø", "ü", "v"])
def test_a_sign_that_begins_several_lines_is_a_dash(bullet: str) -> None:
    found, ledger = read(f"{bullet} Một;", f"{bullet}\tHai.")
    assert found == ["- Một;", "- Hai."]
    assert [(remark.kind, remark.sure) for remark in ledger.remarks] == [("dash", "likely")]


def test_a_hollow_bullet_under_a_dash_is_a_plus() -> None:
    assert read("- Một:", "o Hai;", "o Ba.", "Bốn")[0] == ["- Một:", "+ Hai;", "+ Ba.", "Bốn"]


@pytest.mark.parametrize("typed", [("* Một", "Hai"), ("* Ghi chú: a", "* Ghi chú: b"), ("**Một**", "**Hai**")])
def test_one_sign_alone_a_note_and_emphasis_are_none(typed: tuple[str, ...]) -> None:
    found, ledger = read(*typed)
    assert found == list(typed)
    assert not ledger.remarks


@pytest.mark.parametrize(("typed", "told"), [("- Sở A;", []), ("– Sở A;", ["–"]), ("•Sở A;", ["•"])])
def test_another_sign_for_a_dash_is_told(typed: str, told: list[str]) -> None:
    ledger = Ledger()
    check_dash(classify(typed, at=1), ledger)
    assert [remark.before for remark in ledger.remarks] == told
    assert {(remark.kind, remark.after) for remark in ledger.remarks} <= {("dash", "-")}
