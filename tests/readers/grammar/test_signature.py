"""Who signs; more in tests/cases/readers/text-end.md."""

from __future__ import annotations

import pytest

from qdgen.kinds.wording import signing_lines
from qdgen.model.closing import LEGAL_CHAINS, Capacity, Signatory, SigningAuthority
from qdgen.readers.docx import read_docx
from qdgen.readers.grammar.cursor import Cursor
from qdgen.readers.grammar.signature import read_signatory
from qdgen.readers.ledger import Ledger
from qdgen.readers.text import read_text
from qdgen.readers.typed.splitting import read_lines
from qdgen.renderers.docx import to_docx
from qdgen.renderers.text import to_text
from tests.renderers.documents import decision


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
        ("KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "", "Nguyễn Văn A"),
        (
            "TM. ỦY BAN NHÂN DÂN\nTỈNH A\nKT. CHỦ TỊCH\nPHÓ\nB",
            ["TM. ỦY BAN NHÂN DÂN TỈNH A", "KT. CHỦ TỊCH", "PHÓ B"],
            "",
            "",
        ),
        ("TM. ỦY BAN NHÂN DÂN\nTỈNH A\nCHỦ TỊCH", ["TM. ỦY BAN NHÂN DÂN TỈNH A", "CHỦ TỊCH"], "", ""),
        ("GIÁM ĐỐC TRUNG TÂM\nGIẢ ĐỊNH\n\nLê A", ["GIÁM ĐỐC TRUNG TÂM GIẢ ĐỊNH"], "", "Lê A"),
        ("Q. GIÁM ĐỐC\n\nLê A", ["Q. GIÁM ĐỐC"], "", "Lê A"),
        ("KT. Chủ tịch\nPhó Chủ tịch\n\nLê A", ["KT. Chủ tịch", "Phó Chủ tịch"], "", "Lê A"),
        ("Giám đốc\nNguyễn Văn A", ["Giám đốc"], "", "Nguyễn Văn A"),
        ("TRƯỞNG BAN\n\nGIÁM ĐỐC SỞ\n\nNguyễn Văn A", ["TRƯỞNG BAN"], "GIÁM ĐỐC SỞ", "Nguyễn Văn A"),
        ("TRƯỞNG BAN\n\nGIÁM ĐỐC SỞ\nLê A", ["TRƯỞNG BAN"], "GIÁM ĐỐC SỞ", "Lê A"),
        ("TRƯỞNG BAN\n\nGIÁM ĐỐC SỞ", ["TRƯỞNG BAN"], "GIÁM ĐỐC SỞ", ""),
        ("CHỦ TỊCH\n\n\\X3", ["CHỦ TỊCH"], "", "X3"),
    ],
)
def test_capacities_title_post_and_name(text: str, lines: list[str], post: str, name: str) -> None:
    signatory, ledger = read(text)
    assert signatory is not None
    assert (list(signing_lines(signatory)), signatory.post, signatory.name) == (lines, post, name)
    assert not ledger.faults


@pytest.mark.parametrize("sign", ["//", "// ", "\\", "\\\\", "|"])
@pytest.mark.parametrize("chain", [one for one in LEGAL_CHAINS if one[-1:] != (SigningAuthority.ACTING,)], ids=str)
def test_a_title_that_begins_with_a_sign_of_the_text_form_is_read_again(
    chain: tuple[SigningAuthority, ...], sign: str
) -> None:
    capacities = tuple(Capacity(authority=one, holder="GIÁM ĐỐC") for one in chain)
    for name in ("", "Nguyễn Văn A"):
        signatory = Signatory(capacities=capacities, title=f"{sign}PHÓ GIÁM ĐỐC", name=name)
        document = decision(signatory=signatory)
        assert read_text(to_text(document)).document == document
        told = read_docx(to_docx(document, model=False))
        if sign != "\\":
            assert told.document == document
            continue
        assert told.document.signatory.title == "PHÓ GIÁM ĐỐC"  # in a Word file as in a text: these are words
        assert any(remark.before == "\\PHÓ GIÁM ĐỐC" for remark in told.remarks)


def test_a_missing_space_and_dots_for_the_name_are_remarks() -> None:
    signatory, ledger = read("KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n..........")
    assert signatory is not None
    assert (signatory.capacities[0].holder, signatory.name) == ("CHỦ TỊCH", "")
    assert [remark.location.line for remark in ledger.remarks] == [4, 1]


@pytest.mark.parametrize("hint", ["(Ký, ghi rõ họ tên)", "Ký tên, đóng dấu"])
def test_a_hint_of_the_form_is_a_fault(hint: str) -> None:
    assert len(read(f"CHỦ TỊCH\n\n{hint}")[1].faults) == 1


def test_a_chain_that_the_decree_does_not_know_is_a_fault() -> None:
    signatory, ledger = read("KT. A\nKT. B\nC")
    assert signatory is None
    assert "Không có cách ký KT. rồi KT." in ledger.faults[0].message


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("CHỦ TỊCH\n\nNguyễn Văn A\nDự thảo lần 2", 4, "Dưới họ tên người ký"),
        ("CHỦ TỊCH\n\nDự thảo lần 2\nNguyễn Văn A", 3, "không phải chức vụ"),
        ("CHỦ TỊCH\n\nDự thảo lần 2", 3, "không phải họ tên"),
        ("KT. CHỦ TỊCH", 1, "Chức vụ người ký còn trống"),
        ("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", 1, "Hai quyền hạn ký nằm trên một dòng"),
    ],
)
def test_what_is_no_post_and_no_name_is_a_fault_at_its_line(text: str, line: int, expected: str) -> None:
    (fault,) = read(text)[1].faults
    assert expected in fault.message
    assert (fault.location.line, bool(fault.advice)) == (line, True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("PHÓ GIÁM ĐỐC\nKT. GIÁM ĐỐC\n\nNguyễn Văn A", 1),
        ("Tờ trình số 5\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A", 1),
        ("GHI CHÚ\n\nGIÁM ĐỐC\n\nNguyễn Văn A", 1),
        ("KT. GIÁM ĐỐC\nGHI CHÚ\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A", 2),
        ("PHẠM VĂN D", 1),
        ("Nguyễn Văn A\n\nGIÁM ĐỐC", 1),
        ("PHẠM VĂN D\nGIÁM ĐỐC", 1),
    ],
)
def test_a_line_in_the_place_of_another_is_a_fault_there(text: str, line: int) -> None:
    assert [fault.location.line for fault in read(text)[1].faults] == [line]


@pytest.mark.parametrize("text", ["GIÁM ĐỐC\nPHẠM VĂN D", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nPHẠM VĂN D"])
def test_a_name_in_capitals_right_under_the_title_is_the_name_and_told(text: str) -> None:
    signatory, ledger = read(text)
    assert signatory is not None
    assert (signatory.title[-8:], signatory.name) == ("GIÁM ĐỐC", "PHẠM VĂN D")
    assert [remark.sure for remark in ledger.remarks] == ["guess"]


@pytest.mark.parametrize(
    "text",
    [
        *("GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê A", "GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n\nLê A", "NGƯỜI SOẠN\n\nLê A"),
        *("GIÁM ĐỐC\n\nDANH MỤC", "TM. ỦY BAN\nNHÂN DÂN\nCHỦ TỊCH\n\nLê A"),
    ],
)
def test_a_guess_in_a_signature_is_told(text: str) -> None:
    signatory, ledger = read(text)
    assert signatory is not None
    assert len(ledger.remarks) == 1


def test_the_name_of_a_place_stays_with_its_title() -> None:
    signatory, _ = read("CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH\nCAO BẰNG\n\nLê A")
    assert signatory is not None
    assert (signatory.title, signatory.name) == ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG", "Lê A")
