"""Who signs; more in tests/cases/readers/text-end.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.kinds.wording import signing_lines
from qdgen.readers.cursor import Cursor
from qdgen.readers.ledger import Ledger
from qdgen.readers.signature import read_signatory
from qdgen.readers.splitting import read_lines

if TYPE_CHECKING:
    from qdgen.model.closing import Signatory


def read(text: str) -> tuple[Signatory | None, Ledger]:
    ledger = Ledger()
    lines = read_lines(text, ledger)
    return read_signatory(Cursor(lines), ledger, len(lines)), ledger


@pytest.mark.parametrize(
    ("text", "lines", "post", "name"),
    [
        ("CHỦ TỊCH\n\nNguyễn Văn A", ["CHỦ TỊCH"], "", "Nguyễn Văn A"),
        ("CHỦ TỊCH\nNguyễn Văn A", ["CHỦ TỊCH"], "", "Nguyễn Văn A"),
        ("CHỦ TỊCH\n\nNGUYỄN VĂN A", ["CHỦ TỊCH"], "", "NGUYỄN VĂN A"),
        ("KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nA", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "", "A"),
        (
            "TM. ỦY BAN NHÂN DÂN\nTỈNH A\nKT. CHỦ TỊCH\nPHÓ\nB",
            ["TM. ỦY BAN NHÂN DÂN TỈNH A", "KT. CHỦ TỊCH", "PHÓ B"],
            "",
            "",
        ),
        ("TM. ỦY BAN NHÂN DÂN\nTỈNH A\nCHỦ TỊCH", ["TM. ỦY BAN NHÂN DÂN TỈNH A", "CHỦ TỊCH"], "", ""),
        ("GIÁM ĐỐC TRUNG TÂM\nGIẢ ĐỊNH\n\nA", ["GIÁM ĐỐC TRUNG TÂM GIẢ ĐỊNH"], "", "A"),
        ("Q. GIÁM ĐỐC\n\nA", ["Q. GIÁM ĐỐC"], "", "A"),
        ("KT. Chủ tịch\nPhó Chủ tịch\n\nA", ["KT. Chủ tịch", "Phó Chủ tịch"], "", "A"),
        ("Giám đốc\nNguyễn Văn A", ["Giám đốc"], "", "Nguyễn Văn A"),
        ("TRƯỞNG BAN\n\nGIÁM ĐỐC SỞ\n\nNguyễn Văn A", ["TRƯỞNG BAN"], "GIÁM ĐỐC SỞ", "Nguyễn Văn A"),
        ("TRƯỞNG BAN\n\nGIÁM ĐỐC SỞ\nA", ["TRƯỞNG BAN"], "GIÁM ĐỐC SỞ", "A"),
    ],
)
def test_capacities_title_post_and_name(text: str, lines: list[str], post: str, name: str) -> None:
    signatory, ledger = read(text)
    assert signatory is not None
    assert (list(signing_lines(signatory)), signatory.post, signatory.name) == (lines, post, name)
    assert not ledger.faults


def test_a_missing_space_and_dots_for_the_name_are_remarks() -> None:
    signatory, ledger = read("KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n..........")
    assert signatory is not None
    assert (signatory.capacities[0].holder, signatory.name) == ("CHỦ TỊCH", "")
    assert [remark.location.line for remark in ledger.remarks] == [4, 1]


@pytest.mark.parametrize("hint", ["(Ký, ghi rõ họ tên)", "(Đã ký)", "Đã ký"])
def test_a_hint_of_the_form_is_a_fault(hint: str) -> None:
    assert len(read(f"CHỦ TỊCH\n\n{hint}")[1].faults) == 1


def test_a_chain_that_the_decree_does_not_know_is_a_fault() -> None:
    signatory, ledger = read("KT. A\nKT. B\nC")
    assert signatory is None
    assert "Không có cách ký KT. rồi KT." in ledger.faults[0].message
