"""Drafts of the time before Unicode."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.readers.ledger import Ledger
from qdgen.readers.text import read_text
from qdgen.readers.typed.old_encodings import in_unicode
from tests.vietnamese.old_encodings import in_tcvn3, in_vni

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "thi-dua" / "quyet-dinh.txt"
TEXT = "Quyết định\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"


@pytest.mark.parametrize(("typed", "name"), [(in_tcvn3(TEXT), "TCVN3"), (in_vni(TEXT), "VNI")])
def test_old_text_becomes_unicode_and_one_remark_says_so(typed: str, name: str) -> None:
    ledger = Ledger()
    assert in_unicode(typed, ledger) == TEXT
    [remark] = ledger.remarks
    assert name in remark.message
    assert (remark.kind, remark.location.line, remark.after) == ("encoding", 1, "Quyết định")
    assert remark.sure == ("likely" if name == "TCVN3" else "certain")  # TCVN3 has no capitals with tone marks


def test_unicode_text_is_left_alone() -> None:
    ledger = Ledger()
    assert in_unicode(TEXT, ledger) == TEXT
    assert not ledger.remarks


BASIS = "Căn cứ Luật Tổ chức chính quyền địa phương và công tác văn thư, lưu trữ;"


@pytest.mark.parametrize("old", [in_tcvn3, in_vni])
def test_one_old_line_among_others_is_converted_and_told_at_its_place(old: Callable[[str], str]) -> None:
    ledger = Ledger()
    assert in_unicode(f"Quyết định\n{old(BASIS)}\nĐiều 1.", ledger) == f"Quyết định\n{BASIS}\nĐiều 1."
    [remark] = ledger.remarks
    assert (remark.kind, remark.sure, remark.location.line) == ("encoding", "likely", 2)
    assert (remark.before, remark.after) == (old(BASIS)[:40], BASIS[:40])


def test_a_part_of_a_line_is_converted() -> None:
    ledger = Ledger()
    line = "Điều 1. {} của Sở."
    old = line.format(in_tcvn3("Thành lập Tổ công tác về văn thư, lưu trữ"))
    assert in_unicode(old, ledger) == line.format("Thành lập Tổ công tác về văn thư, lưu trữ")
    assert [remark.sure for remark in ledger.remarks] == ["likely"]


def test_no_letter_is_lost_with_the_invisible_signs() -> None:
    draft = EXAMPLE.read_text(encoding="utf-8")
    whole = read_text(draft)
    lines = draft.splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("Căn cứ") and "ư" in line)
    typed = "\n".join([*lines[:at], in_tcvn3(lines[at]), *lines[at + 1 :]])
    assert "\u00ad" in typed
    reading = read_text(typed)
    assert reading.document == whole.document
    assert [remark.location.line for remark in reading.remarks if remark.kind == "encoding"] == [at + 1]
    assert not [remark for remark in reading.remarks if remark.kind == "invisible"]


@given(st.lists(st.sampled_from(EXAMPLE.read_text(encoding="utf-8").splitlines()), max_size=30))
def test_lines_in_unicode_are_never_touched(lines: list[str]) -> None:
    ledger = Ledger()
    assert in_unicode("\n".join(lines), ledger) == "\n".join(lines)
    assert not ledger.remarks
