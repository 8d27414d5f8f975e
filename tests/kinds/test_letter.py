from __future__ import annotations

from typing import Any

import pytest

from qdgen.errors import ModelError
from qdgen.kinds import kind_named, kind_of
from qdgen.kinds.letter import KIND, Letter
from qdgen.kinds.wording import number_line, reference_line, summary_line
from qdgen.model import Appendix, DocumentNumber, Issuer, PartialDate
from tests.kinds.drafts import SIGNER, WORDS


def letter(**changes: object) -> Letter:
    given: dict[str, Any] = {
        "issuer": Issuer(name="SỞ NỘI VỤ", parent="UBND TỈNH BÌNH MINH", abbreviation="SNV"),
        "number": DocumentNumber(serial=8),
        "unit": "VP",
        "place": "Bình Minh",
        "issued_on": PartialDate(day=5, month=2, year=2026),
        "summary": "rà soát mẫu văn bản",
        "addressees": ("Sở Tài chính",),
        "signatory": SIGNER,
        "blocks": WORDS,
        **changes,
    }
    return Letter(**given)


def test_its_kind_prints_no_type_and_has_no_abbreviation() -> None:
    assert kind_of(letter()) == KIND == kind_named("công văn")
    assert (KIND.key, KIND.term, KIND.abbreviation, KIND.named) == ("letter", "Công văn", "", False)


def test_its_symbol_names_the_issuer_and_the_unit_that_drafts_it() -> None:
    assert number_line(letter()) == "Số: 08/SNV-VP"
    assert number_line(letter(unit="")) == "Số: 08/SNV"
    assert number_line(letter(number=DocumentNumber(symbol="CV-SNV"))) == "Số: /CV-SNV"


def test_its_summary_stands_behind_its_two_letters() -> None:
    assert summary_line(letter()) == "V/v rà soát mẫu văn bản"


def test_its_annexes_call_it_by_its_type() -> None:
    one = letter(annexes=(Appendix(title="BIỂU MẪU", blocks=WORDS),))
    line = "(Kèm theo Công văn số 08/SNV-VP ngày 05 tháng 02 năm 2026 của Sở Nội vụ)"
    assert reference_line(one, one.annexes[0]) == line


def test_a_letter_to_nobody_is_refused() -> None:
    with pytest.raises(ModelError, match="Công văn chưa có nơi gửi đến"):
        letter(addressees=())
