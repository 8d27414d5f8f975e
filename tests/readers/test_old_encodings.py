"""Drafts of the time before Unicode."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.old_encodings import in_unicode
from tests.vietnamese.old_encodings import in_tcvn3, in_vni

TEXT = "Quyết định\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"


@pytest.mark.parametrize(("typed", "name"), [(in_tcvn3(TEXT), "TCVN3"), (in_vni(TEXT), "VNI")])
def test_old_text_becomes_unicode_and_one_remark_says_so(typed: str, name: str) -> None:
    ledger = Ledger()
    assert in_unicode(typed, ledger) == TEXT
    [remark] = ledger.remarks
    assert name in remark.message
    assert (remark.kind, remark.location.line, remark.after) == ("encoding", 1, "Quyết định")


def test_unicode_text_is_left_alone() -> None:
    ledger = Ledger()
    assert in_unicode(TEXT, ledger) == TEXT
    assert not ledger.remarks
