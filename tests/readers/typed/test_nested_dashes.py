"""Dashes further in than the one above them."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.nested_dashes import settle_nested_dashes
from qdgen.readers.typed.raw_lines import RawLine


def read(*typed: str) -> tuple[list[str], Ledger]:
    ledger = Ledger()
    raws = [RawLine(at, words.lstrip(), indent=len(words) - len(words.lstrip())) for at, words in enumerate(typed, 1)]
    settle_nested_dashes(raws, ledger)
    return [raw.words for raw in raws], ledger


@pytest.mark.parametrize(("opening", "sure"), [("- Một:", "likely"), ("- Một", "guess")])
def test_a_dash_further_in_is_a_plus_and_all_are_one_remark(opening: str, sure: str) -> None:
    found, ledger = read(opening, "   - Hai;", "   - Ba.", "- Bốn")
    assert found == [opening, "+ Hai;", "+ Ba.", "- Bốn"]
    (remark,) = ledger.remarks
    assert (remark.kind, remark.sure, remark.before, remark.after, remark.location.line) == ("dash", sure, "-", "+", 2)
    assert remark.message.startswith("2 dòng")


@pytest.mark.parametrize(
    "typed",
    [
        ("  - Một", "  - Hai"),
        ("  - Một", "- Hai"),
        ("- Một", " - Hai"),
        ("- Một", "Đoạn văn.", "  - Hai"),
        ("Nơi nhận:", "- Như Điều 1;", "  - Lưu: VT."),
        ("Kính gửi:", "- Sở A;", "   - Sở B."),
    ],
)
def test_dashes_of_one_level_stay(typed: tuple[str, ...]) -> None:
    found, ledger = read(*typed)
    assert found == [words.lstrip() for words in typed]
    assert not ledger.remarks
