"""Files that other programs wrote are read as they are: the findings are those that a reader of the page would make."""

from __future__ import annotations

import io
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from qdgen.api import check_bytes
from qdgen.checks.finding import Severity, Status
from tests.checks.description import described
from tests.checks.faults import made
from tests.checks.test_four_ways import EXAMPLES, faults_of
from tests.checks.ways import WAYS, Way, built
from tests.checks.wordlike import worked_on

if TYPE_CHECKING:
    from qdgen.checks.report import Report

FOREIGN = Path(__file__).parent / "foreign"
SOME_FAULTS = (
    "motto light",
    "issuer in italics",
    "number without its zero",
    "date upright",
    "summary with a full stop",
    "legal basis with a comma",
    "legal basis of 11 points",
    "label of an article light",
    "article without indent",
    "article in red",
    "article of 12 points",
    "end without its mark",
    "recipients' label upright",
    "recipient with a plus",
    "filing without its full stop",
    "signatory light",
    "left margin of 20 mm",
    "page number on the right",
)
TYPED = """UBND TỈNH BÌNH MINH{gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ{gap}Độc lập - Tự do - Hạnh phúc
Số: 5/QĐ-SNV{gap}Bình Minh, ngày 5 tháng 2 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác chuyển đổi số

GIÁM ĐỐC SỞ NỘI VỤ TỈNH BÌNH MINH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác chuyển đổi số của Sở Nội vụ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:{gap}GIÁM ĐỐC
- Như Điều 3;
- Lưu: VT, VP.
{push}Nguyễn Văn A"""
OF_THE_WORDS = {"QD356", "QD372"}
"""Zeros left out in the number and the date."""


def _found(report: Report, *, places: bool = True) -> Counter[tuple[str, str]]:
    """The findings; the number that stands in a header is what the program last printed there."""
    return Counter(
        (one.rule.code, one.place.excerpt.replace("\u00a0", " ") if places and one.place.words != "đầu trang" else "")
        for one in report.findings
    )


def _codes(report: Report, *severities: Severity) -> set[str]:
    return {one.rule.code for one in report.findings if one.rule.severity in severities}


def _names(report: Report) -> set[str]:
    return {one.rule.name for one in report.findings}


def _unseen(report: Report) -> set[str]:
    return {result.rule.name for result in report.results if result.status is Status.NOT_EVALUATED}


def _faulty(example: str, way: Way) -> bytes:
    document = described(example)
    for name in SOME_FAULTS:
        document = faults_of(example)[name](document)
    return built(document, way)


@pytest.mark.parametrize(("gap", "push"), [("\t", "\t"), (" " * 12, " " * 60)], ids=["tabs", "spaces"])
def test_a_decision_typed_into_the_default_template_of_python_docx(gap: str, push: str) -> None:
    document = docx.Document()
    for line in TYPED.format(gap=gap, push=push).split("\n"):
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    report = check_bytes(stream.getvalue())
    rules_drawn = {"motto_rule_missing", "issuer_rule_missing"}
    typed = "\t" not in gap
    assert _names(report) == ({"columns_typed_with_spaces"} if typed else rules_drawn) | {
        *("paper_not_a4", "margin_out_of_range", "font_not_allowed", "proofing_language"),
        *("national_title_size", "national_title_weight", "motto_size", "motto_weight"),
        *("motto_too_far_down", "parent_size", "issuer_size", "issuer_weight"),
        *("names_too_far_apart", "number_line_size", "number_without_zero", "date_line_size", "date_line_slope"),
        *("date_without_zero", "type_size", "type_weight", "type_alignment", "summary_size", "summary_weight"),
        *("summary_alignment", "summary_rule_missing", "authority_size", "authority_weight", "authority_alignment"),
        *("legal_basis_size", "legal_basis_slope", "enacting_formula_size", "enacting_formula_weight"),
        *("enacting_formula_alignment", "first_line_indent", "body_size", "article_label_weight"),
        *("recipients_label_size", "recipients_label_weight", "recipients_label_slope", "signing_title_size"),
        *(
            "signing_title_weight",
            "signatory_size",
            "signatory_weight",
        ),
    }
    assert _unseen(report) == {"national_title_wraps"} | (rules_drawn if typed else set())


def test_a_decision_written_by_the_docx_library_of_npm_has_no_fault_of_form() -> None:
    report = check_bytes((FOREIGN / "npm-docx.docx").read_bytes())
    assert _names(report) == {"number_field_incomplete"}
    assert _unseen(report) == {"national_title_wraps", "number_size", "number_bold_or_italic"}
    assert report.unread == ()


def test_a_decision_written_by_pandoc_has_its_looks_wrong_and_its_words_right() -> None:
    report = check_bytes((FOREIGN / "pandoc.docx").read_bytes())
    assert {one.rule.family for one in report.findings} == {"typeface", "masthead", "preamble", "body", "closing"}
    assert not _codes(report, *Severity) & OF_THE_WORDS
    assert not {name for name in _names(report) if name.endswith(("_missing", "_misspelt")) and "rule" not in name}
    assert {"font_not_allowed", "color_not_black", "recipient_bullet_automatic", "list_number_font"} <= _names(report)
    assert _unseen(report) == {"national_title_wraps", "paper_not_a4", "margin_out_of_range"}


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_runs_in_pieces_controls_and_marks_of_spelling_change_nothing(example: str, way: Way) -> None:
    data = _faulty(example, way)
    assert _found(check_bytes(worked_on(data))) == _found(check_bytes(data))
    assert _found(check_bytes(worked_on(made(example, ())))) == _found(check_bytes(made(example, ())))


@pytest.mark.parametrize("example", EXAMPLES)
def test_tracked_changes_and_comments_are_found_and_change_nothing_else(example: str) -> None:
    data = _faulty(example, WAYS[0])
    without = _found(check_bytes(data), places=False)
    changed = check_bytes(worked_on(data, changes=True))
    assert _found(changed, places=False) - without == Counter({("QD002", ""): 1})
    assert without - _found(changed, places=False) == Counter()
    commented = check_bytes(worked_on(data, comment=True))
    assert _found(commented, places=False) - without == Counter({("QD004", ""): 1})
    assert without - _found(commented, places=False) == Counter()


def test_libreoffice_keeps_every_finding_and_adds_none(soffice: Path, tmp_path: Path) -> None:
    """Its export numbers a header a section, so that what is wrong with the page number may be said for each."""
    files = {f"made-{example}": made(example, ()) for example in EXAMPLES}
    files |= {f"{example}-{at}": _faulty(example, way) for example in EXAMPLES for at, way in enumerate(WAYS[:5])}
    for name, data in files.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    word = "docx:MS Word 2007 XML"
    for form, folder, pattern in ((word, "word", "*.docx"), ("odt", "odt", "*.docx"), (word, "back", "odt/*.odt")):
        sources = sorted(map(str, tmp_path.glob(pattern)))
        options = ["--headless", "--convert-to", form, "--outdir", str(tmp_path / folder)]
        done = subprocess.run([soffice, profile, *options, *sources], capture_output=True, timeout=240, check=False)
        assert done.returncode == 0, done.stderr
    for name, data in files.items():
        original = check_bytes(data)
        for folder in ("word", "back"):
            report = check_bytes((tmp_path / folder / f"{name}.docx").read_bytes())
            assert set(_found(report)) == set(_found(original)), f"{folder}/{name}"
            # it leaves the number out of a section that fits on its first page
            assert _unseen(report) - _unseen(original) <= {"number_missing"}, f"{folder}/{name}"
