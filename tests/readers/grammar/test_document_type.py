from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen.errors import SourceError
from qdgen.kinds.letter import Letter
from qdgen.kinds.named_document import NamedDocument
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from qdgen.standards.nd30 import ABBREVIATIONS
from tests.vietnamese.old_encodings import in_tcvn3

if TYPE_CHECKING:
    from qdgen.readers.reading import Reading

TOP = "SỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
DATE = "Bình Minh, ngày 05 tháng 02 năm 2026\n\n"
END = "\n\nNội dung của văn bản./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n"
OWN = {"Quyết định", "Kế hoạch"}


def letter(head: str = "Số: 08/SNV-VP\n\nV/v rà soát mẫu\n\n", to: str = "Kính gửi: Sở Tài chính") -> Reading:
    return read_text(TOP + head + DATE + to + END)


def named(term: str, number: str = "", summary: str = "Kết quả rà soát") -> Reading:
    number = number or f"Số: 08/{ABBREVIATIONS.get(term.capitalize(), '')}-SNV"
    return read_text(f"{TOP}{number}\n\n{DATE}{term}\n\n{summary}{END}")


@pytest.mark.parametrize("term", sorted(set(ABBREVIATIONS) - OWN))
def test_every_type_of_the_decree_is_read_by_its_capitals(term: str) -> None:
    reading = named(term.upper(), f"Số: 08/{ABBREVIATIONS[term]}-SNV")
    assert isinstance(reading.document, NamedDocument)
    assert reading.document.type == term
    assert reading.remarks == ()


def test_a_letter_is_known_by_its_summary_and_its_addressee() -> None:
    reading = letter()
    assert isinstance(reading.document, Letter)
    assert (reading.document.unit, reading.document.summary) == ("VP", "rà soát mẫu")
    assert reading.document.addressees == ("Sở Tài chính",)
    assert reading.document.recipients[0].executors
    assert reading.remarks == ()


@pytest.mark.parametrize(
    ("head", "summary"),
    [
        ("Số: 08/SNV-VP\nV/v rà soát\nmẫu văn bản\n\n", "rà soát mẫu văn bản"),
        ("Số: 08/SNV-VP\nV/v: rà soát\n", "rà soát"),
        ("Số: 08/SNV-VP\nVề việc rà soát\n\n", "rà soát"),
        ("Số: 08/SNV-VP\nV/V rà soát\n\n", "rà soát"),
        ("V/v rà soát\n\nSố: 08/SNV-VP\n\n", "rà soát"),
    ],
)
def test_its_summary_may_be_broken_or_begin_otherwise(head: str, summary: str) -> None:
    assert letter(head).document.summary == summary


def test_a_summary_that_begins_otherwise_is_told() -> None:
    assert [(remark.before, remark.after) for remark in letter("Số: 08/SNV-VP\nVề việc rà soát\n\n").remarks] == [
        ("Về việc", "V/v")
    ]


def test_its_type_is_not_printed() -> None:
    reading = letter("Số: 08/SNV-VP\n\nCÔNG VĂN\n\nV/v rà soát\n\n")
    assert isinstance(reading.document, Letter)
    assert [str(remark.before) for remark in reading.remarks] == ["CÔNG VĂN"]


def test_a_symbol_with_cv_is_kept() -> None:
    document = letter("Số: 08/CV-SNV\nV/v rà soát\n\n").document
    assert (document.issuer.abbreviation, document.number.symbol) == ("SNV", "CV-SNV")
    assert read_text(to_text(document)).document == document


@pytest.mark.parametrize(
    ("head", "to", "message"),
    [
        ("Số: 08/SNV-VP\n\n", "Kính gửi: Sở Tài chính", "Công văn chưa có trích yếu."),
        ("Số: 08/SNV-VP\nV/v\n\n", "Kính gửi: Sở Tài chính", "Công văn chưa có trích yếu."),
        ("Số: 08/SNV-VP\nV/v rà soát\n\n", "Sở Nội vụ đề nghị.", "Công văn chưa có nơi gửi đến (“Kính gửi:”)."),
        ("Số: 08/SNV-VP\nV/v rà soát\n\n", "Kính gửi:", "“Kính gửi:” chưa có nơi gửi đến."),
    ],
)
def test_what_a_letter_lacks_is_a_fault(head: str, to: str, message: str) -> None:
    with pytest.raises(SourceError) as error:
        letter(head, to)
    assert message in [fault.message for fault in error.value.faults]


def test_a_type_that_the_decree_does_not_have_is_a_guess() -> None:
    reading = named("KẾT LUẬN", "Số: 08/KL-SNV", "Về việc kiểm tra")
    assert isinstance(reading.document, NamedDocument)
    assert (reading.document.type, reading.document.number.symbol) == ("Kết luận", "KL-SNV")
    assert [remark.sure for remark in reading.remarks] == ["guess"]
    assert read_text(to_text(reading.document)).document == reading.document


def test_a_missing_type_is_no_other_type() -> None:
    with pytest.raises(SourceError, match="Không thấy tên loại văn bản"):
        read_text(f"{TOP}Số: 08/QĐ-SNV\n\n{DATE}KẾT LUẬN\n\nVề việc kiểm tra{END}")


def test_what_is_no_administrative_document_is_said_to_be_none() -> None:
    with pytest.raises(SourceError, match="Đây không có vẻ là văn bản hành chính") as error:
        read_text("Danh sách đi chợ\n\n1. Rau\n\n2. Cá")
    assert "qdgen new" in error.value.faults[0].advice


def test_a_type_that_stands_below_the_addressee_is_kept_as_words_and_told() -> None:
    reading = letter(to="Kính gửi: Sở Tài chính\n\nTỜ TRÌNH")
    assert isinstance(reading.document, Letter)
    assert "TỜ TRÌNH" in to_text(reading.document)
    [remark] = reading.remarks
    assert (remark.kind, remark.sure, remark.location.excerpt) == ("structure", "guess", "TỜ TRÌNH")


def test_a_type_in_small_letters_is_named_where_it_stands() -> None:
    with pytest.raises(SourceError, match="“quyết định” viết bằng chữ thường") as error:
        read_text(f"{TOP}Số: 08/QĐ-SNV\n\n{DATE}quyết định\n\nVề việc kiểm tra{END}")
    (fault,) = (one for one in error.value.faults if "chữ thường" in one.message)
    assert fault.location.excerpt == "quyết định"
    assert "“QUYẾT ĐỊNH”" in fault.advice
    assert "TCVN3" not in fault.advice


def test_a_type_out_of_a_font_of_capitals_is_told_as_such() -> None:
    typed = in_tcvn3(f"Sở Nội vụ\n\nSố: 08/QĐ-SNV\n\n{DATE}quyết định\n\nVề việc kiểm tra công tác văn thư{END}")
    with pytest.raises(SourceError) as error:
        read_text(typed)
    assert any(".VnTimeH" in fault.advice for fault in error.value.faults)
