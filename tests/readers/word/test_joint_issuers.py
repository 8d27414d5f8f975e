"""Documents of several bodies, read from the words of a Word file alone, as the draft in text says them."""

from __future__ import annotations

import pytest

from qdgen.errors import SourceError
from qdgen.model import Issuer, Signatory
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from qdgen.readers.docx import read_docx
from qdgen.readers.reopening import read_word
from qdgen.readers.text import read_text
from qdgen.readers.word.joint_issuers import likely_abbreviation
from qdgen.renderers.docx import to_docx
from qdgen.renderers.text import to_text
from tests.ooxml.making import SECTION, docx, p
from tests.readers.odd_files import ARTICLES, HEAD, told
from tests.readers.word_drafts import CENTER, table

NATIONAL = (
    p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTER)
    + p("Độc lập - Tự do - Hạnh phúc", CENTER)
    + p("Bình Minh, ngày 05 tháng 12 năm 2026", CENTER)
)
RECIPIENTS = p("Nơi nhận:") + p("- Như Điều 3;") + p("- Lưu: VT, NC.")
DRAFT = """{names}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/QĐ-{short}

Bình Minh, ngày 05 tháng 3 năm 2026

QUYẾT ĐỊNH

Về việc ban hành Quy chế phối hợp

{authority}

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

{signatures}
{annex}"""
ANNEX = """
{names}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

QUY CHẾ

Phối hợp

(Kèm theo Quyết định số 07/QĐ-{short} ngày 05 tháng 3 năm 2026 của {body})

Điều 1. Phạm vi áp dụng là toàn tỉnh.

Điều 2. Các bên phối hợp thường xuyên./.
"""
TWO = ("GIÁM ĐỐC\n\nNguyễn Văn A", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị B")
THREE = (*TWO, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn C")


def draft(names: str, short: str, signatures: tuple[str, ...], annex: str = "") -> str:
    return DRAFT.format(
        names=names, short=short, authority="GIÁM ĐỐC SỞ", signatures="\n\nCùng ký:\n".join(signatures), annex=annex
    )


DRAFTS = {
    "two departments": draft("SỞ NỘI VỤ\n\nCùng ban hành: SỞ TÀI CHÍNH (STC)", "SNV", TWO),
    "with the parent of the first": draft(
        "UBND TỈNH BÌNH MINH\n\nSỞ NỘI VỤ\n\nCùng ban hành: SỞ TÀI CHÍNH (STC)", "SNV", TWO
    ),
    "three": draft(
        "SỞ NỘI VỤ\n\nCùng ban hành: SỞ Y TẾ (SYT)\nCùng ban hành: ỦY BAN NHÂN DÂN XÃ AN LÀNH (UBND)", "SNV", THREE
    ),
    "no names of signers": draft(
        "SỞ NỘI VỤ\n\nCùng ban hành: SỞ TÀI CHÍNH (STC)", "SNV", ("GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
    ),
    "a long name on two lines": draft(
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\n\nCùng ban hành: SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH BÌNH MINH (SGDĐT)",
        "SVHTTDL",
        TWO,
    ),
    "an annex with all names": draft(
        "SỞ NỘI VỤ\n\nCùng ban hành: SỞ TÀI CHÍNH (STC)",
        "SNV",
        TWO,
        ANNEX.format(names="SỞ NỘI VỤ", short="SNV", body="Giám đốc Sở"),
    ),
}


@pytest.mark.parametrize("name", DRAFTS)
def test_a_file_without_its_model_is_the_document_of_the_draft_in_text(name: str) -> None:
    document = read_text(DRAFTS[name]).document
    assert document.co_issuers
    reading = read_word(to_docx(document, model=False))
    assert reading.document == document
    assert read_text(to_text(reading.document)).document == document


@pytest.mark.parametrize("name", DRAFTS)
def test_what_is_not_printed_is_told_as_a_guess(name: str) -> None:
    document = read_text(DRAFTS[name]).document
    reading = read_docx(to_docx(document))
    guesses = [remark for remark in reading.remarks if "chữ viết tắt của cơ quan này không in ra" in remark.message]
    assert len(guesses) == len(document.co_issuers)
    assert {(one.kind, one.sure) for one in guesses} == {("structure", "guess")}
    assert sum("Nhiều người cùng ký" in remark.message for remark in reading.remarks) == 1


def test_the_parent_of_a_co_issuer_which_is_not_printed_comes_from_the_model_in_the_file() -> None:
    text = DRAFTS["two departments"].replace("hành: SỞ", "hành: UBND TỈNH BÌNH MINH / SỞ")
    document = read_text(text).document
    reading = read_word(to_docx(document))
    assert (reading.document, reading.remarks) == (document, ())
    assert document.co_issuers[0].parent == "UBND TỈNH BÌNH MINH"
    assert read_word(to_docx(document, model=False)).document.co_issuers[0].parent == ""


def signed(names: str, closing: str, number: str = "Số: 12/QĐ-SNV") -> bytes:
    left = "".join(p(name, CENTER) for name in names.split("\n")) + p(number, CENTER)
    return docx(table([[left, NATIONAL]]) + HEAD + ARTICLES + closing, SECTION, None)


def signature(titles: str, name: str) -> str:
    lines = "".join(p(title, CENTER) for title in titles.split("\n"))
    return f"{lines}<w:p/><w:p/>{p(name, CENTER)}"


LEFT = signature("GIÁM ĐỐC SỞ NỘI VỤ", "Nguyễn Văn A")
RIGHT = signature("GIÁM ĐỐC SỞ TÀI CHÍNH", "Trần Thị B")
FIRST = Signatory(title="GIÁM ĐỐC SỞ NỘI VỤ", name="Nguyễn Văn A")
SECOND = Signatory(title="GIÁM ĐỐC SỞ TÀI CHÍNH", name="Trần Thị B")
CLOSINGS = {
    "beside the recipients": table([[RECIPIENTS, LEFT, RIGHT]]),
    "above the recipients": table([[LEFT, RIGHT]]) + RECIPIENTS,
    "below the recipients": RECIPIENTS + table([[LEFT, RIGHT]]),
    "over the recipients in one table": table([[LEFT, RIGHT], [RECIPIENTS, "<w:p/>"]]),
    "names in a row of their own": RECIPIENTS
    + table(
        [
            [p(FIRST.title, CENTER), p(SECOND.title, CENTER)],
            ["<w:p/>", "<w:p/>"],
            [p(FIRST.name, CENTER), p(SECOND.name, CENTER)],
        ]
    ),
}


@pytest.mark.parametrize("way", CLOSINGS)
def test_signatures_that_name_their_bodies_stand_in_the_order_of_the_masthead(way: str) -> None:
    for names, expected in (
        ("SỞ NỘI VỤ\nSỞ TÀI CHÍNH", (FIRST, SECOND)),
        ("SỞ TÀI CHÍNH\nSỞ NỘI VỤ", (SECOND, FIRST)),
    ):
        document = read_docx(signed(names, CLOSINGS[way])).document
        assert (document.signatory, *document.co_signatories) == expected
        assert [document.issuer.name, *(one.name for one in document.co_issuers)] == names.split("\n")
        assert len(document.recipients) == 1


def test_signatures_that_name_no_body_begin_on_the_right() -> None:
    closing = table([[signature("GIÁM ĐỐC", "Nguyễn Văn A"), signature("CHỦ TỊCH", "Trần Thị B")]]) + RECIPIENTS
    document = read_docx(signed("SỞ NỘI VỤ\nSỞ TÀI CHÍNH", closing)).document
    assert (document.signatory.name, document.co_signatories[0].name) == ("Trần Thị B", "Nguyễn Văn A")


def test_signatures_side_by_side_by_tabs_are_taken_apart() -> None:
    lines = ("GIÁM ĐỐC SỞ NỘI VỤ\tGIÁM ĐỐC SỞ TÀI CHÍNH", "Nguyễn Văn A\tTrần Thị B")
    tabs = "".join(
        "<w:p><w:r>" + "<w:tab/>".join(f"<w:t>{part}</w:t>" for part in line.split("\t")) + "</w:r></w:p><w:p/>"
        for line in lines
    )
    for closing in (tabs + RECIPIENTS, RECIPIENTS + tabs):
        document = read_docx(signed("SỞ NỘI VỤ\nSỞ TÀI CHÍNH", closing)).document
        assert (document.signatory, *document.co_signatories) == (FIRST, SECOND)


def test_each_body_may_have_its_parent() -> None:
    names = "BỘ GIẢ ĐỊNH\nCỤC MỘT\nBỘ TƯỞNG TƯỢNG\nCỤC HAI"
    document = read_docx(signed(names, CLOSINGS["below the recipients"])).document
    assert document.issuer == Issuer(parent="BỘ GIẢ ĐỊNH", name="CỤC MỘT", abbreviation="SNV")
    assert document.co_issuers == (Issuer(parent="BỘ TƯỞNG TƯỢNG", name="CỤC HAI", abbreviation="CH"),)


def test_a_symbol_with_an_abbreviation_for_each_body_gives_it() -> None:
    data = signed("SỞ NỘI VỤ\nSỞ TÀI CHÍNH", CLOSINGS["below the recipients"], "Số: 12/QĐ-SNV-TCH")
    document = read_docx(data).document
    assert document.co_issuers[0].abbreviation == "TCH"
    assert "Số: 12/QĐ-SNV-TCH" in document_text(read_document(to_docx(document)))


def test_names_and_signatures_that_do_not_match_are_refused() -> None:
    with pytest.raises(SourceError, match="3 tên cơ quan"):
        read_docx(signed("SỞ MỘT\nSỞ HAI\nSỞ BA", table([[RECIPIENTS, LEFT]])))
    with pytest.raises(SourceError, match="0 cơ quan cùng ban hành nhưng 1 người cùng ký"):
        read_docx(signed("SỞ NỘI VỤ", CLOSINGS["below the recipients"]))


def test_one_signature_in_rows_is_one() -> None:
    rows = [[RECIPIENTS, p("KT. GIÁM ĐỐC", CENTER)], ["<w:p/>", p("PHÓ GIÁM ĐỐC", CENTER)], ["<w:p/>", p("Lê Văn C")]]
    reading = read_docx(signed("UBND TỈNH BÌNH MINH\nSỞ NỘI VỤ", table(rows)))
    assert reading.document.co_signatories == ()
    assert reading.document.issuer.parent == "UBND TỈNH BÌNH MINH"
    assert "cùng ký" not in told(reading)


@pytest.mark.parametrize(
    ("name", "abbreviation"),
    [
        ("SỞ Y TẾ", "SYT"),
        ("SỞ Y TẾ BÌNH MINH", "SYT"),
        ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "SVHTTDL"),
        ("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "SLĐTBXH"),
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH MINH", "LĐLĐ"),
        ("ỦY BAN NHÂN DÂN XÃ AN LÀNH", "UBND"),
        ("CỤC THUẾ", "CT"),
    ],
)
def test_the_abbreviation_of_a_body_follows_from_its_name(name: str, abbreviation: str) -> None:
    assert likely_abbreviation(name) == abbreviation
