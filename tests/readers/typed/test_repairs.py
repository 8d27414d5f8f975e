from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.readers.typed.repairs import CHARACTER_KINDS, REPAIRS, repair_kind, visible
from qdgen.vietnamese.text import clean


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ủy ban", "Ủy ban"),
        (" ", "<dấu cách>"),
        ("   ", "<3 dấu cách>"),
        ("\u00a0", "<dấu cách cứng>"),
        (" \u00a0", "<dấu cách><dấu cách cứng>"),
        ("\t", "<Tab>"),
        ("\u2003", "<U+2003>"),
        ("Ủy\u200bban", "Ủy<U+200B>ban"),
        ("Ủy\u00a0ban", "Ủy<dấu cách cứng>ban"),
        (unicodedata.normalize("NFD", "ộ"), "o◌̣◌̂"),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text("aộ \u00a0\u200b\u0323\u0302\t", max_size=8))
def test_the_two_sides_of_a_repair_never_look_the_same(text: str) -> None:
    for repair in clean(text)[1]:
        before, after = (unicodedata.normalize("NFC", visible(side)) for side in (repair.before, repair.after))
        assert before != after


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (unicodedata.normalize("NFD", "Ủy"), "Ủy", "unicode"),
        ("Ðiều", "Điều", "look-alike"),
        ("\u00a0", " ", "space"),
        ("  ", "", "space"),
        ("e\u200b", "e", "invisible"),
        ("KT.CHỦ TỊCH", "KT. CHỦ TỊCH", None),
        ("a  b", "c", None),
        ("", "./.", None),
    ],
)
def test_a_change_of_characters_alone_tells_its_kind(before: str, after: str, kind: str | None) -> None:
    assert repair_kind(before, after) == kind


def test_every_repair_has_a_kind_of_remark() -> None:
    _, repairs = clean("\u00d0i\u1ec1u  e\u200b " + unicodedata.normalize("NFD", "Ủy"))
    assert {REPAIRS[repair.kind] for repair in repairs} == CHARACTER_KINDS
