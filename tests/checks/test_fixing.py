"""What can be mended with certainty is mended, in the file as it is; not a word changes, a second check shows it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from qdgen.checks import fixing
from qdgen.checks.checking import check_facts
from qdgen.checks.content import same_words
from qdgen.checks.finding import Finding
from qdgen.checks.fixing import fix
from qdgen.checks.registry import all_rules
from qdgen.checks.settings import Profile, Settings
from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.mends import ReplaceText
from qdgen.ooxml.reading import document_text, tables
from qdgen.ooxml.validity import package_faults
from tests.checks.faults import made
from tests.checks.reported import FAULTY
from tests.checks.rule_cases import RuleCase, rule_cases

if TYPE_CHECKING:
    from qdgen.ooxml.facts import DocumentFacts

FAULTS = [case for case in rule_cases() if case.is_fault]
MENDABLE = {rule.name for rule in all_rules() if rule.mendable}


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: f"{case.rule_name}: {case.name}")
def test_every_mendable_fault_goes_no_word_changes_and_nothing_new_comes(case: RuleCase) -> None:
    data = made(case.recipe["example"], case.recipe.get("edits", ()))
    settings = Settings(profile=Profile(case.recipe.get("profile", Profile.DRAFT.value)))
    fixed = fix(data, settings)
    after = read_document(fixed.data)
    assert same_words(document_text(read_document(data)), document_text(after))
    assert check_facts(after, settings) == fixed.after
    left = [one.finding.message for one in fixed.after.findings if one.finding.mends]
    assert not left
    assert {one.rule.code for one in fixed.after.findings} <= {one.rule.code for one in fixed.before.findings}
    assert set(package_faults(fixed.data)) <= set(package_faults(data))


def test_a_second_run_changes_nothing() -> None:
    once = fix(made("bo-nhiem", FAULTY), Settings())
    assert once.mended
    twice = fix(once.data, Settings())
    assert not twice.mended
    assert twice.data == once.data


def test_parts_that_need_no_mend_stay_byte_for_byte() -> None:
    data = made("bo-nhiem", FAULTY)
    fixed = fix(data, Settings()).data
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(fixed)) as after:
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
        assert set(before.namelist()) == set(after.namelist())
    assert changed == {"word/document.xml"}


def test_a_mend_that_would_change_a_word_is_not_done() -> None:
    report = check_facts(read_document(made("bo-nhiem", FAULTY)))
    wrong = ReplaceText(part="word/document.xml", index=3, start=0, end=8, text="Đoàn kết")
    assert isinstance(report.findings[0].finding, Finding)
    from qdgen.checks.fixing import _keeps  # noqa: PLC0415 - what the promise stands on

    assert not _keeps(wrong, {("word/document.xml", 3): "Độc lập - Tự do - Hạnh phúc"})
    assert not _keeps(wrong, {})
    mark = ReplaceText(part="word/document.xml", index=3, start=1000, end=1001, text="-")
    assert _keeps(mark, {("word/document.xml", 3): "chữ " * 250 + "– " + "chữ " * 250})
    assert not _keeps(mark, {("word/document.xml", 3): "chữ " * 250 + "a " + "chữ " * 250})
    assert not _keeps(mark, {("word/document.xml", 3): "–" * 9000})  # no space far and wide: not looked at


def test_what_is_no_docx_is_refused() -> None:
    with pytest.raises(SourceError):
        fix(b"PK\x03\x04 not a package", Settings(), "hong.docx")


def test_a_gutter_goes_and_columns_are_fitted_only_to_the_margins_that_stay() -> None:
    widths = 'w:gridCol w:w="4677"', 'w:gridCol w:w="5277"'
    wide = {"xml": "word/document.xml", "replace": [f"<{widths[0]}/>", f"<{widths[1]}/>"]}
    fixed = fix(made("bo-nhiem", ({"section": 0, "gutter": 10}, wide)), Settings())
    (section,) = read_document(fixed.data).sections
    assert not section.gutter
    assert section.left == pytest.approx(30, abs=0.1)
    rooms = [sum(table.grid) for table in tables(read_document(fixed.data).blocks)]
    assert [round(room) for room in rooms] == [165, 165]
    assert not fixed.after.findings


def test_a_mended_file_that_is_too_long_to_be_compared_is_told_apart_from_a_long_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = made("bo-nhiem", FAULTY)

    def reads(one: bytes, source: str) -> DocumentFacts:
        if one != data:
            raise SourceError("Tệp quá lớn.")
        return read_document(one, source)

    monkeypatch.setattr(fixing, "read_document", reads)
    with pytest.raises(SourceError, match=r"Bản đã sửa không đọc lại được.*gốc giữ nguyên\. Bản đó: Tệp quá lớn"):
        fix(data, Settings(), "dai.docx")
