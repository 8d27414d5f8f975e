"""What stands after the closing is a list issued with the document, and neither its signature nor its masthead."""

from __future__ import annotations

import io

import docx
import pytest

from qdgen.checks.checking import check_facts
from qdgen.checks.finding import Severity
from qdgen.checks.fixing import fix
from qdgen.checks.landmarks.find import find_landmarks
from qdgen.checks.settings import Settings
from qdgen.ooxml.document import read_document
from tests.checks.description import described
from tests.checks.faults import made
from tests.checks.lists import MASTHEAD, REFERENCE, SIGNERS, TWO_COLUMNS, Appended, with_list
from tests.checks.ways import WAYS, Way, built

LAYOUTS = {
    "a list on its page": Appended(titles=("DANH SÁCH KHEN THƯỞNG",)),
    "a list with its reference": Appended(titles=("DANH SÁCH KHEN THƯỞNG",), page="break", reference=REFERENCE),
    "a title in two lines": Appended(titles=("DANH SÁCH", "Cá nhân được khen thưởng năm 2026"), reference=REFERENCE),
    "a table lying on its page": Appended(
        titles=("BẢNG TỔNG HỢP KINH PHÍ",), page="lying", reference=REFERENCE, unit="Đơn vị tính: đồng"
    ),
    "a masthead of its own": Appended(
        titles=("DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG",), page="section", masthead=MASTHEAD, reference=REFERENCE
    ),
    "a masthead and no reference": Appended(titles=("DANH SÁCH CÁN BỘ",), page="break", masthead=MASTHEAD),
    "a title of other words under a masthead": Appended(
        titles=("PHÂN CÔNG NHIỆM VỤ",), page="break", masthead=MASTHEAD, signers=SIGNERS
    ),
    "the name of the office above": Appended(
        titles=("DANH SÁCH CÁN BỘ",), page="break", masthead=(("SỞ NỘI VỤ", ""), ("VĂN PHÒNG", "")), signers=SIGNERS
    ),
    "a form with its number and its signers": Appended(
        titles=("BIỂU TỔNG HỢP",), number="Biểu số 01", signers=SIGNERS, dated="Bình Minh, ngày 05 tháng 02 năm 2026"
    ),
    "signers set with tabs": Appended(titles=("BẢNG CHẤM CÔNG",), signers=SIGNERS[:1], signers_in_table=False),
    "a list on the same page": Appended(titles=("DANH SÁCH TỔ CÔNG TÁC",), page="", rows=TWO_COLUMNS),
    "a table without a grid": Appended(titles=("MẪU SỐ 01", "BẢN KÊ KHAI"), gridded=False, rows=TWO_COLUMNS),
    "a title of other words": Appended(titles=("PHÂN CÔNG NHIỆM VỤ",), rows=TWO_COLUMNS),
    "a title of other words on the same page": Appended(titles=("PHÂN CÔNG NHIỆM VỤ",), page=""),
    "a table without a title": Appended(titles=(), page="break"),
}


@pytest.mark.parametrize("appended", LAYOUTS.values(), ids=LAYOUTS)
def test_what_follows_the_closing_is_a_list(appended: Appended) -> None:
    found = find_landmarks(read_document(with_list(made("bo-nhiem", ()), appended)))
    assert [piece.kind for piece in found.pieces] == ["main", "appendix"]
    assert found.main.text("signatory") == "Nguyễn Văn A"
    (listed,) = found.attached
    assert listed.text("reference") == appended.reference
    assert set(listed.elements) <= {"list_title", "reference", "table", "appendix_masthead", "form_signature"}
    assert listed.text("list_title").endswith(" ".join(appended.titles))


@pytest.mark.parametrize("appended", LAYOUTS.values(), ids=LAYOUTS)
def test_a_list_of_any_layout_has_no_grave_fault(appended: Appended) -> None:
    report = check_facts(read_document(with_list(made("bo-nhiem", ()), appended)), Settings())
    grave = [one for one in report.findings if one.rule.severity in {Severity.MUST, Severity.RANGE}]
    assert [(one.rule.code, one.place.words) for one in grave] == []


@pytest.mark.parametrize("appended", LAYOUTS.values(), ids=LAYOUTS)
def test_mending_leaves_a_list_as_it_is(appended: Appended) -> None:
    data = with_list(made("bo-nhiem", ()), appended)
    mended = fix(data, Settings())
    assert _looks(mended.data) == _looks(data)
    assert {one.rule.code for one in mended.mended} <= {"QD712", "QD220"}


def _looks(data: bytes) -> list[object]:
    """Every paragraph behind the closing: its words, its place on the line and the size and weight of its letters."""
    document = docx.Document(io.BytesIO(data))
    cells = [cell for table in document.tables[2:] for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
    return [
        (one.text, one.alignment, [(run.font.size, run.bold, run.italic) for run in one.runs if run.text])
        for one in paragraphs
        if one.text
    ]


@pytest.mark.parametrize("appended", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("way", WAYS[3:5], ids=str)
def test_however_the_closing_is_set_a_list_adds_no_grave_fault(appended: Appended, way: Way) -> None:
    data = built(described("bo-nhiem"), way)
    report = check_facts(read_document(with_list(data, appended)), Settings())
    grave = [one for one in report.findings if one.rule.severity in {Severity.MUST, Severity.RANGE}]
    assert [(one.rule.code, one.place.words) for one in grave] == []


def test_a_list_after_a_signature_without_recipients_is_a_list() -> None:
    words = ("Nơi nhận:", "- Như Điều 4;", "- Ủy ban nhân", "- Đảng ủy", "- Giám đốc, các", "- Lưu")
    gone = [{"paragraph": one, "text": ""} for one in words]
    found = find_landmarks(read_document(with_list(made("bo-nhiem", gone), LAYOUTS["a list on its page"])))
    assert [piece.kind for piece in found.pieces] == ["main", "appendix"]
    assert found.main.text("signatory") == "Nguyễn Văn A"


def test_a_list_before_the_closing_belongs_to_the_text() -> None:
    title = {"paragraph": "Điều 4.", "insert_before": "DANH SÁCH TỔ CÔNG TÁC"}
    found = find_landmarks(read_document(made("bo-nhiem", [title])))
    assert [piece.kind for piece in found.pieces] == ["main"]


def test_two_lists_on_pages_of_their_own_are_two() -> None:
    data = with_list(made("bo-nhiem", ()), LAYOUTS["a list on its page"])
    found = find_landmarks(read_document(with_list(data, LAYOUTS["a table lying on its page"])))
    titles = ["DANH SÁCH KHEN THƯỞNG", "BẢNG TỔNG HỢP KINH PHÍ"]
    assert [piece.text("list_title") for piece in found.attached] == titles


def test_a_list_behind_a_plan_issued_with_the_document_is_no_part_of_the_plan() -> None:
    data = with_list(made("thi-dua", ()), LAYOUTS["a table lying on its page"])
    pieces = find_landmarks(read_document(data)).pieces
    assert [(piece.kind, piece.term) for piece in pieces] == [
        ("main", "Quyết định"),
        ("attached", "Kế hoạch"),
        ("appendix", ""),
    ]


def test_those_who_made_the_table_of_an_appendix_sign_no_document() -> None:
    labelled = Appended(titles=("Phụ lục", "DANH SÁCH"), page="section", reference=REFERENCE, signers=SIGNERS)
    (piece,) = find_landmarks(read_document(with_list(made("bo-nhiem", ()), labelled))).attached
    assert piece.text("appendix") == "Phụ lục"
    assert not piece["signing_title"]
    assert piece["form_signature"][0].text == "NGƯỜI LẬP BIỂU"


def test_a_regulation_on_its_page_is_known_by_its_type() -> None:
    regulation = Appended(titles=("QUY CHẾ", "Làm việc của Sở Nội vụ"), page="break", rows=())
    (piece,) = find_landmarks(read_document(with_list(made("bo-nhiem", ()), regulation))).attached
    assert (piece.kind, piece.term) == ("attached", "Quy chế")
