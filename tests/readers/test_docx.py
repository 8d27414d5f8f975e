"""Whole Word files, of our own and of others, to documents: no word lost, none invented."""

from __future__ import annotations

import io
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx as python_docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qdgen import SourceError, read, render
from qdgen.kinds.decision import Decision
from qdgen.model import Circulation, Clause, DrafterMark, Paragraph, Point, Secrecy, Table, Urgency
from qdgen.ooxml.dump import dump
from qdgen.readers.docx import read_docx
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from tests.ooxml.making import SECTION, docx, p
from tests.readers.odd_files import (
    ARTICLES,
    BREAK,
    CLOSING,
    END,
    HEAD,
    MASTHEAD,
    ODD,
    PIECES,
    REFERENCE,
    WHOLE,
    decision,
    faults_of,
    invented,
    lost,
    told,
)
from tests.readers.word_drafts import CENTER, GRID, Setting, table, word_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.model.document import AdministrativeDocument

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*/*.txt"))
WAYS: dict[str, dict[str, Any]] = {
    **{f"masthead in {way}": {"masthead": way} for way in ("table", "rows", "tabs", "boxes", "plain")},
    **{f"closing in {way}": {"closing": way} for way in ("rows", "tabs", "boxes", "plain", "signature first")},
    **{f"runs {way}": {"runs": way} for way in ("split", "controls", "tracked")},
    "automatic numbers": {"automatic": True},
    "empty paragraphs": {"spaced": True},
    "soft line breaks": {"broken": True},
    "all at once": {"masthead": "tabs", "closing": "tabs", "runs": "split", "automatic": True, "spaced": True},
}
LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'


def named(path: Path) -> str:
    return path.parent.name


def document_of(path: Path) -> AdministrativeDocument:
    return read(path).document


@pytest.mark.parametrize("example", EXAMPLES, ids=named)
def test_our_own_file_is_read_back_as_the_document_it_was_made_of(example: Path) -> None:
    document = document_of(example)
    data = render(document)
    reading = read_docx(data)
    assert reading.document == document
    assert reading.remarks == ()
    assert dump(render(reading.document)) == dump(data)


def test_every_mark_that_a_document_may_bear_is_read_back() -> None:
    document = replace(
        document_of(EXAMPLES[0]),
        secrecy=Secrecy.SECRET,
        urgency=Urgency.FLASH,
        circulation=Circulation.INTERNAL,
        drafter=DrafterMark(symbol="PL", copies=300),
        address="Địa chỉ: Số 01, đường Mẫu, phường Tân Mẫu",
    )
    reading = read_docx(render(document))
    assert reading.document == document
    assert reading.remarks == ()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("example", EXAMPLES, ids=named)
def test_a_draft_set_in_any_way_is_the_same_document(example: Path, way: str) -> None:
    document = document_of(example)
    assert read_docx(word_of(to_text(document), Setting(**WAYS[way]))).document == document


@pytest.fixture(scope="module")
def exported(soffice: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The examples, opened and saved by LibreOffice by way of its own format."""
    folder = tmp_path_factory.mktemp("xuat")
    for example in EXAMPLES:
        (folder / f"{named(example)}.docx").write_bytes(render(document_of(example)))
    command = [str(soffice), f"-env:UserInstallation={(folder / 'ho-so').as_uri()}", "--headless", "--convert-to"]
    for form, out, files in (("odt", folder, "*.docx"), ("docx", folder / "lai", "*.odt")):
        sources = sorted(map(str, folder.glob(files)))
        done = subprocess.run([*command, form, "--outdir", str(out), *sources], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
    return {path.stem: path.read_bytes() for path in (folder / "lai").glob("*.docx")}


@pytest.mark.parametrize("example", EXAMPLES, ids=named)
def test_a_file_that_libreoffice_saved_is_the_same_document(example: Path, exported: Mapping[str, bytes]) -> None:
    reading = read_docx(exported[named(example)])
    assert reading.document == document_of(example)


@pytest.mark.parametrize("name", ODD)
def test_no_word_of_an_odd_file_is_lost_and_none_is_invented(name: str) -> None:
    assert lost(ODD[name]) == []
    assert invented(ODD[name]) == []


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=100)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), st.sampled_from(PIECES)), min_size=1, max_size=3))
def test_whatever_is_put_anywhere_is_kept_or_told_or_refused_with_its_place(pieces: list[tuple[int, str]]) -> None:
    blocks = list(WHOLE)
    for at, piece in pieces:
        blocks.insert(at, piece)
    data = docx("".join(blocks))
    if faults := faults_of(data):
        assert all(fault.location.paragraph for fault in faults), faults
    else:
        assert (lost(data), invented(data)) == ([], [])


def inserted(text: str) -> str:
    return f'<w:ins w:id="1" w:author="A"><w:r><w:t>{text}</w:t></w:r></w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def test_tracked_changes_are_accepted_unless_they_are_to_be_refused() -> None:
    changed = (
        f"<w:p><w:r><w:t xml:space='preserve'>Điều 1. Kiện toàn </w:t></w:r>{deleted('Ban')}{inserted('Tổ')}</w:p>"
    )
    data = decision(changed + p(f"Điều 2. Thi hành {END}"))
    accepted, refused = read_docx(data), read_docx(data, reject_changes=True)
    assert isinstance(accepted.document, Decision)
    assert isinstance(refused.document, Decision)
    assert accepted.document.articles[0].text == "Kiện toàn Tổ"
    assert refused.document.articles[0].text == "Kiện toàn Ban"
    assert "đã nhận hết" in told(accepted)
    assert "đã từ chối hết" in told(refused)
    assert "“Tổ”" in told(refused)


def articles_of(data: bytes) -> tuple[Any, ...]:
    document = read_docx(data).document
    assert isinstance(document, Decision)
    return document.articles


def test_typed_automatic_and_mixed_numbers_give_the_same_document() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%3)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    content = (
        (0, "Điều 1.", "Giao nhiệm vụ như sau:"),
        (1, "1.", "Sở Nội vụ:"),
        (2, "a)", "Chủ trì;"),
        (2, "b)", "Báo cáo."),
        (1, "2.", "Sở Tài chính bảo đảm kinh phí."),
        (0, "Điều 2.", f"Sở Nội vụ thi hành {END}"),
    )

    def line(level: int, label: str, words: str, *, automatic: bool) -> str:
        number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        return p(words, number) if automatic else p(f"{label} {words}")

    found = [
        articles_of(decision("".join(line(*one, automatic=one[0] in levels) for one in content), numbering=numbering))
        for levels in ((), (0, 1, 2), (0,), (0, 1))
    ]
    assert found[1:] == found[:1] * 3
    assert found[0][0].clauses[0] == Clause(text="Sở Nội vụ:", points=(Point(text="Chủ trì;"), Point(text="Báo cáo.")))


def test_several_annexes_on_pages_of_their_own_and_across_the_page_are_read() -> None:
    landscape = f"<w:p><w:pPr>{LANDSCAPE}</w:pPr></w:p>"
    rows = table([[p("STT", "", "<w:b/>")], [p("1")]], GRID)
    after = BREAK
    for number, title in (("I", "DANH SÁCH THÀNH VIÊN"), ("II", "PHÂN CÔNG NHIỆM VỤ")):
        after += p(f"Phụ lục {number}", CENTER) + p(title, CENTER) + p(REFERENCE, CENTER) + rows + landscape
    document = read_docx(decision(after=after)).document
    assert [annex.title for annex in document.annexes] == ["DANH SÁCH THÀNH VIÊN", "PHÂN CÔNG NHIỆM VỤ"]  # type: ignore[union-attr]
    assert all(isinstance(annex.blocks[0], Table) and annex.blocks[0].header for annex in document.annexes)


def test_the_address_of_page_one_is_read_from_its_footer() -> None:
    link = '<w:footerReference w:type="default" r:id="footer1"/>'
    section = SECTION.replace("<w:sectPr>", f"<w:sectPr>{link}")
    address = "Địa chỉ: Số 01, đường Mẫu, phường Tân Mẫu"
    data = docx(MASTHEAD + HEAD + ARTICLES + CLOSING, section, None, footer1=p(address))
    assert read_docx(data).document.address == address


def test_remarks_name_the_paragraph_and_its_words() -> None:
    reading = read_docx(decision(p("Điều 1. Giao việc.") + p("Điều 3. Thi hành."), closing=CLOSING), "x.docx")
    said = told(reading)
    assert "x.docx, đoạn 14 (“Điều 3. Thi hành.”): “Điều 3.” không liền với phần trước" in said
    assert "dòng" not in re.sub(r"[Dd]òng này|dòng trên", "", said.split(":")[0])


def test_the_same_repair_at_many_places_is_told_with_paragraphs() -> None:
    said = told(read_docx(decision(p("Điều 1. Giao  việc.") + p(f"Điều 2. Sở  Nội vụ thi hành {END}"))))
    assert "ở đoạn 13 và 14" in said


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (p("Hôm nay trời đẹp.") + p("Đi chơi."), "Đây không phải văn bản hành chính"),
        ("<w:p/>", "Tệp Word không có chữ nào"),
    ],
)
def test_what_is_no_administrative_document_is_said_to_be_none(body: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_docx(docx(body), "x.docx")


def test_faults_name_the_paragraph() -> None:
    with pytest.raises(SourceError) as caught:
        read_docx(decision(p("Lạc chỗ.") + ARTICLES), "x.docx")
    (fault,) = caught.value.faults
    assert (fault.location.line, fault.location.excerpt) == (None, "Lạc chỗ.")
    assert str(fault).startswith("x.docx, đoạn ")


def test_a_file_made_with_python_docx_is_read() -> None:
    made = python_docx.Document()
    head = made.add_table(rows=1, cols=2)
    head.cell(0, 0).text = "ỦY BAN NHÂN DÂN\nXÃ HÒA MẪU\nSố: 03/KH-UBND"
    head.cell(
        0, 1
    ).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa Mẫu, ngày 02 tháng 02 năm 2026"
    for words in ("KẾ HOẠCH", "Tổ chức Ngày hội đọc sách"):
        made.add_paragraph().add_run(words).bold = True
    made.add_paragraph("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")
    made.add_heading("I. NỘI DUNG", level=1)
    for words in ("Trưng bày sách.", "Thi kể chuyện."):
        made.add_paragraph(words, style="List Number")
    made.add_paragraph("Mỗi thôn một đội;", style="List Bullet")
    made.add_paragraph("Nơi nhận:")
    made.add_paragraph("- Lưu: VT.")
    made.add_paragraph("CHỦ TỊCH")
    made.add_paragraph("")
    made.add_paragraph("Trần Văn B")
    buffer = io.BytesIO()
    made.save(buffer)
    text = (
        "ỦY BAN NHÂN DÂN\nXÃ HÒA MẪU\nSố: 03/KH-UBND\nHòa Mẫu, ngày 02 tháng 02 năm 2026\n\nKẾ HOẠCH\nTổ chức Ngày hội"
        " đọc sách\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Trưng bày sách.\n\n2. Thi kể"
        " chuyện.\n\n- Mỗi thôn một đội;\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn B\n"
    )
    assert read_docx(buffer.getvalue()).document == read_text(text).document


def test_paragraphs_that_look_like_structure_but_are_none_stay() -> None:
    found = articles_of(decision(p("Điều 1. Giao việc:") + p("Danh sách:") + p(f"Điều 2. Thi hành {END}")))
    assert found[0].blocks == (Paragraph(text="Danh sách:"),)
