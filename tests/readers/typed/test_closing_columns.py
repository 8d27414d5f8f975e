"""Recipients and signature on the same lines of a text, taken apart where the columns are clear."""

from __future__ import annotations

import pytest

from qdgen.errors import SourceError
from qdgen.model import Capacity, Signatory, SigningAuthority
from qdgen.readers.docx import read_docx
from qdgen.readers.ledger import Ledger
from qdgen.readers.text import read_text
from qdgen.readers.typed.closing_columns import without_columns
from tests.ooxml.making import docx

HEAD = """ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH MINH                 Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-UBND             Bình Minh, ngày 05 tháng 12 năm 2026

QUYẾT ĐỊNH
Về việc kiện toàn Tổ công tác

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

QUYẾT ĐỊNH:

Điều 1. Kiện toàn Tổ công tác.

Điều 2. Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.

"""
PLAIN = """Nơi nhận:
- Như Điều 2;
- Các sở, ban, ngành;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn A
"""
WAYS = {
    "by spaces": """Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
- Như Điều 2;                      KT. CHỦ TỊCH
- Các sở, ban, ngành;             PHÓ CHỦ TỊCH
- Lưu: VT, NC.

                                   Nguyễn Văn A
""",
    "by tabs": """Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Như Điều 2;\tKT. CHỦ TỊCH
- Các sở, ban, ngành;\tPHÓ CHỦ TỊCH
- Lưu: VT, NC.\tNguyễn Văn A
""",
    "the signature above the label": """\t\tTM. ỦY BAN NHÂN DÂN
Nơi nhận:\t\tKT. CHỦ TỊCH
- Như Điều 2;\t\tPHÓ CHỦ TỊCH
- Các sở, ban, ngành;
- Lưu: VT, NC.
\t\tNguyễn Văn A
""",
    "a recipient on two lines": """Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
- Như Điều 2;                      KT. CHỦ TỊCH
- Các sở, ban,                     PHÓ CHỦ TỊCH
  ngành;
- Lưu: VT, NC.


                                   Nguyễn Văn A
""",
    "the name at the edge": """Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
- Như Điều 2;                      KT. CHỦ TỊCH
- Các sở, ban, ngành;             PHÓ CHỦ TỊCH
- Lưu: VT, NC.

Nguyễn Văn A
""",
    "by no-break spaces": """Nơi nhận:~~~~TM. ỦY BAN NHÂN DÂN
- Như Điều 2;~~~KT. CHỦ TỊCH
- Các sở, ban, ngành;~~~PHÓ CHỦ TỊCH
- Lưu: VT, NC.
~~~~~~~~~~~~~~~~~~~~~~~~Nguyễn Văn A
""".replace("~", "\u00a0"),
}
ANNEX = """
Phụ lục
DANH SÁCH THÀNH VIÊN
(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 12 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh)

1. Một người.

2. Hai người.
"""


def told(text: str) -> list[tuple[str, str, str]]:
    return [(one.kind, one.sure, one.message) for one in read_text(text).remarks if "cột" in one.message]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("annex", ["", ANNEX])
def test_clear_columns_are_the_document_of_the_same_lines_one_below_the_other(way: str, annex: str) -> None:
    plain = read_text(HEAD + PLAIN + annex)
    reading = read_text(HEAD + WAYS[way] + annex)
    assert reading.document == plain.document
    on_behalf, for_ = SigningAuthority.ON_BEHALF_OF, SigningAuthority.FOR
    capacities = (
        Capacity(authority=on_behalf, holder="ỦY BAN NHÂN DÂN"),
        Capacity(authority=for_, holder="CHỦ TỊCH"),
    )
    assert reading.document.signatory == Signatory(capacities=capacities, title="PHÓ CHỦ TỊCH", name="Nguyễn Văn A")


@pytest.mark.parametrize("way", WAYS)
def test_what_was_taken_apart_is_told_once(way: str) -> None:
    masthead = ("structure", "certain", "Phần đầu gõ thành hai cột được đọc từng cột.")
    closing = "Nơi nhận và phần ký gõ thành hai cột được đọc từng cột: nơi nhận trước, người ký sau."
    assert told(HEAD + PLAIN) == [masthead]
    assert told(HEAD + WAYS[way]) == [masthead, ("structure", "likely", closing)]


def test_the_remark_quotes_both_columns() -> None:
    (remark,) = (one for one in read_text(HEAD + WAYS["by tabs"]).remarks if "Nơi nhận và phần ký" in one.message)
    assert (remark.before, remark.after) == ("Nơi nhận: TM. ỦY BAN NHÂN DÂN", "Nơi nhận: / TM. ỦY BAN NHÂN DÂN")
    assert remark.location.line == 18


@pytest.mark.parametrize(
    "line",
    [
        "- Như Điều 2;          CHỦ TỊCH          GIÁM ĐỐC",
        "- Như Điều 2;          Sở này được giao tổng hợp, báo cáo kết quả.          CHỦ TỊCH",
    ],
)
def test_columns_that_are_not_clear_are_refused_with_their_line(line: str) -> None:
    closing = f"Nơi nhận:\n{line}\n- Lưu: VT.          GIÁM ĐỐC\n\nNguyễn Văn A\n"
    with pytest.raises(SourceError) as caught:
        read_text(HEAD + closing)
    assert any("như hai cột của một bảng" in fault.message for fault in caught.value.faults)


def test_a_closing_without_columns_is_left_alone() -> None:
    ledger = Ledger()
    lines = list(enumerate((HEAD + PLAIN + ANNEX).split("\n"), start=1))
    assert without_columns(lines, ledger) == lines
    pushed = [(at, " " * 30 + line if "CHỦ TỊCH" in line else line) for at, line in lines]
    assert without_columns(pushed, ledger) == pushed
    assert ledger.remarks == []


def test_what_is_pushed_in_behind_the_name_is_no_part_of_the_signature() -> None:
    text = HEAD + WAYS["by tabs"] + ANNEX.replace("Phụ lục", "\t\tPhụ lục").replace("DANH", "\t\tDANH")
    assert read_text(text).document == read_text(HEAD + PLAIN + ANNEX).document


def as_word(text: str) -> bytes:
    """Each line a paragraph, tabs as Word has them."""
    lines = []
    for line in text.split("\n"):
        parts = [f'<w:t xml:space="preserve">{part}</w:t>' if part else "" for part in line.split("\t")]
        lines.append(f"<w:p><w:r>{'<w:tab/>'.join(parts)}</w:r></w:p>" if line else "<w:p/>")
    return docx("".join(lines))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("annex", ["", ANNEX])
def test_the_same_lines_in_a_word_file_are_the_same_document(way: str, annex: str) -> None:
    reading = read_docx(as_word(HEAD + WAYS[way] + annex))
    assert reading.document == read_text(HEAD + PLAIN + annex).document
    columns = [(one.kind, one.sure) for one in reading.remarks if "cột" in one.message]
    assert columns == [("structure", "certain"), ("structure", "likely")]


@pytest.mark.parametrize("right", ["Nguyễn Văn A\t\tđã ký", "Người được giao nhiệm vụ ký thay"])
def test_columns_of_a_word_file_that_are_not_clear_are_refused_with_their_paragraph(right: str) -> None:
    closing = f"Nơi nhận:\tGIÁM ĐỐC\n- Như Điều 2;\n- Lưu: VT.\t{right}"
    with pytest.raises(SourceError) as caught:
        read_docx(as_word(HEAD + closing))
    assert [fault.location.paragraph for fault in caught.value.faults] == [20]


def test_recipients_in_two_columns_are_recipients() -> None:
    closing = "Nơi nhận:\tGIÁM ĐỐC\n- Như Điều 2;\t- Sở Y tế;\n- Lưu: VT.\n\tNguyễn Văn A"
    document = read_docx(as_word(HEAD + closing)).document
    assert [one.name for one in document.recipients] == ["", "Sở Y tế"]
    assert document.signatory == Signatory(title="GIÁM ĐỐC", name="Nguyễn Văn A")
