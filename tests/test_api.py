"""The verbs of the library."""

from __future__ import annotations

import copy
import os
import pickle
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import qdgen
from qdgen import (
    ModelError,
    OutputError,
    Profile,
    Settings,
    Severity,
    SourceError,
    Status,
    annotate,
    check,
    check_bytes,
    fix,
    read,
    read_string,
    render,
    write,
)
from qdgen.api import word_of
from qdgen.ooxml.document import read_document
from tests.checks.faults import made
from tests.checks.reported import FAULTY

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SEED = EXAMPLES / "thi-dua" / "quyet-dinh.txt"


def test_every_exported_name_is_there_and_in_order() -> None:
    assert sorted(qdgen.__all__) == qdgen.__all__
    assert all(hasattr(qdgen, name) for name in qdgen.__all__)


def test_a_text_in_memory_reads_like_the_file() -> None:
    assert read_string(SEED.read_text(encoding="utf-8")).document == read(SEED).document


@pytest.mark.parametrize("form", ["txt", "yaml", "json"])
def test_what_is_written_reads_back(form: str) -> None:
    document = read(SEED).document
    assert read_string(write(document, form).decode(), form).document == document


def test_a_word_file_reads_as_the_document_it_was_made_of(tmp_path: Path) -> None:
    word = tmp_path / "van-ban.docx"
    word.write_bytes(render(read(SEED).document))
    assert read(word).document == read(SEED).document
    assert read(word, reject_changes=True).document == read(SEED).document


def test_render_gives_a_word_file() -> None:
    assert zipfile.is_zipfile(BytesIO(render(read(SEED).document)))


def test_final_holds_every_blank() -> None:
    with pytest.raises(ModelError) as caught:
        render(read(SEED).document, final=True)
    assert [fault.location.path for fault in caught.value.faults] == ["number.serial", "issued_on.day"]


def test_text_of_word_pages_saved_as_unicode_is_read(tmp_path: Path) -> None:
    draft = tmp_path / "du-thao.txt"
    draft.write_bytes(SEED.read_text(encoding="utf-8").encode("utf-16"))
    assert read(draft).document == read(SEED).document


@pytest.mark.parametrize("name", ["khong-co.txt", "x.odt", ".", "tên\0lạ.txt"])
def test_what_cannot_be_opened_is_a_source_error(name: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(name)
    assert caught.value.faults[0].advice


def test_threads_render_the_same_bytes() -> None:
    documents = [read(path).document for path in sorted(EXAMPLES.glob("*/*.txt"))]
    serial = [render(document) for document in documents]
    with ThreadPoolExecutor(4) as pool:
        parallel = list(pool.map(render, documents * 3))
    assert parallel == serial * 3


def test_importing_the_library_loads_nothing_heavy() -> None:
    heavy = ("docx", "docxtpl", "lxml", "jinja2", "babel", "num2words", "ruamel", "click", "pypdfium2")
    code = f"import sys, qdgen; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_draft_is_a_regular_file_of_some_size(tmp_path: Path) -> None:
    (tmp_path / "vo-tan.txt").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "ong.txt")
    for name in ("vo-tan.txt", "ong.txt"):
        with pytest.raises(SourceError, match="Đây không phải tệp thường"):
            read(tmp_path / name)
    with (tmp_path / "lon.txt").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(SourceError, match="Tệp lớn hơn 50 MB"):
        read(tmp_path / "lon.txt")


def test_a_draft_is_checked_as_the_word_file_it_becomes() -> None:
    assert check(SEED) == check_bytes(render(read(SEED).document), source=SEED.name)
    assert word_of(SEED) == render(read(SEED).document)


def test_a_word_file_is_checked_by_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "sai.docx").write_bytes(made("bo-nhiem", FAULTY))
    report = check(tmp_path / "sai.docx")
    assert report.source == "sai.docx"
    assert [one.rule.code for one in report.findings] == ["QD311", "QD103"]
    assert {one.rule.severity for one in report.findings} == {Severity.MUST, Severity.RANGE}
    assert word_of(tmp_path / "sai.docx") == made("bo-nhiem", FAULTY)


def test_settings_choose_rules_and_use() -> None:
    data = made("bo-nhiem", FAULTY)
    assert [one.rule.code for one in check_bytes(data, Settings(select=("QD1",))).findings] == ["QD103"]
    assert check_bytes(data, Settings(profile=Profile.ISSUED_PAPER)).profile is Profile.ISSUED_PAPER


def test_what_is_fixed_is_clean_and_the_source_is_as_it_was() -> None:
    data = made("bo-nhiem", FAULTY)
    fixed = fix(data, source="sai.docx")
    assert [one.rule.code for one in fixed.mended] == ["QD311", "QD103"]
    assert (fixed.before, fixed.after) == (
        check_bytes(data, source="sai.docx"),
        check_bytes(fixed.data, source="sai.docx"),
    )
    assert fixed.after.clean
    assert data == made("bo-nhiem", FAULTY)


def test_comments_are_as_many_as_findings() -> None:
    data = made("bo-nhiem", FAULTY)
    report = check_bytes(data)
    assert len(read_document(annotate(data, report)).comments) == len(report.findings)


def test_a_path_is_mended_and_annotated_as_it_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "sai.docx"
    path.write_bytes(made("bo-nhiem", FAULTY))
    for same in (path, str(path)):
        assert fix(same) == fix(path.read_bytes(), source="sai.docx")
        assert annotate(same, check(same)) == annotate(path.read_bytes(), check(path))


@pytest.mark.parametrize("data", [None, 7, ["sai.docx"]])
def test_what_is_neither_bytes_nor_a_path_is_a_source_error(data: Any) -> None:  # noqa: ANN401 - any wrong type
    with pytest.raises(SourceError, match="Không phải tệp Word"):
        fix(data)
    with pytest.raises(SourceError, match="Không phải tệp Word"):
        annotate(data, check_bytes(made("bo-nhiem", ())))


def test_a_report_goes_through_pickle_and_copy_and_stays_equal() -> None:
    report = check_bytes(made("bo-nhiem", FAULTY))
    assert report.findings
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own
    assert copy.deepcopy(report) == report


def test_every_rule_has_a_status_and_what_was_not_seen_is_not_passed() -> None:
    headless = made("bo-nhiem", ({"paragraph": "Độc lập - Tự do - Hạnh phúc", "remove": True},))
    report = check_bytes(headless)
    assert sum(report.count(status) for status in Status) == len(report.results)
    assert report.count(Status.NOT_EVALUATED)
    assert all(result.reasons for result in report.results if result.status is Status.NOT_EVALUATED)


@pytest.mark.parametrize("name", ["khong-co.docx", "khong-co.txt", ".", ""])
def test_what_cannot_be_checked_is_a_source_error(name: str) -> None:
    with pytest.raises(SourceError) as caught:
        check(name)
    assert caught.value.faults[0].advice


@pytest.mark.parametrize("verb", [check_bytes, fix])
def test_bytes_that_are_no_word_file_are_a_source_error(verb: Callable[..., object]) -> None:
    with pytest.raises(SourceError, match=r"la\.docx"):
        verb(b"PK\x03\x04", source="la.docx")


def test_threads_check_and_fix_to_the_same_reports() -> None:
    files = [made("bo-nhiem", FAULTY), *(render(read(path).document) for path in sorted(EXAMPLES.glob("*/*.txt")))]
    serial = [(check_bytes(data), fix(data)) for data in files]
    with ThreadPoolExecutor(4) as pool:
        parallel = list(pool.map(lambda data: (check_bytes(data), fix(data)), files * 3))
    assert parallel == serial * 3


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("-", "không đọc từ stdin"),
        ("http://vi-du.invalid/a.txt", "http://vi-du.invalid/a.txt: Đây là địa chỉ trên mạng"),
        ("FTP:/vi-du.invalid/a.txt", "FTP://vi-du.invalid/a.txt: Đây là địa chỉ trên mạng"),
        ("khong-co.txt", "khong-co.txt: Không có tệp này."),
    ],
)
def test_a_name_that_is_no_file_is_told_for_what_it_is(name: str, told: str) -> None:
    with pytest.raises(SourceError, match=re.escape(told)):
        read(name)


def test_writing_no_form_at_all_is_told_as_such() -> None:
    with pytest.raises(OutputError, match="Chưa cho biết phải ghi dạng nào"):
        write(read(SEED).document, "")


def test_what_the_verbs_give_back_has_a_name_here() -> None:
    reading = read(SEED)
    fixed = fix(made("bo-nhiem", FAULTY))
    assert isinstance(reading, qdgen.Reading)
    assert isinstance(reading.document, qdgen.AdministrativeDocument)
    assert isinstance(fixed, qdgen.Fixed)
    assert {type(one) for one in fixed.before.findings} == {qdgen.Located}
    assert {type(one) for one in fixed.before.results} == {qdgen.Result}
    assert qdgen.Preview(pdf=b"").pages == ()


@pytest.mark.parametrize("verb", ["annotate", "check", "compare", "fix", "preview", "read", "render", "write"])
def test_a_verb_is_that_of_the_library_and_not_of_one_of_its_rooms(verb: str) -> None:
    assert getattr(qdgen, verb).__module__ == "qdgen.api"


@pytest.mark.parametrize("form", ["txt", "md", "yaml", "json"])
def test_changes_of_what_is_no_word_file_cannot_be_refused(tmp_path: Path, form: str) -> None:
    draft = tmp_path / f"du-thao.{form}"
    draft.write_bytes(write(read(SEED).document, form))
    with pytest.raises(SourceError, match=r"reject_changes chỉ dùng cho tệp Word"):
        read(draft, reject_changes=True)


@pytest.mark.parametrize("wrong", ["abc", None, 7])
def test_what_is_no_document_is_a_model_error(wrong: Any) -> None:  # noqa: ANN401 - any wrong type
    document = read(SEED).document
    calls: tuple[Callable[[], object], ...] = (
        lambda: render(wrong),
        lambda: qdgen.render_files(wrong),
        lambda: write(wrong, "txt"),
        lambda: qdgen.compare(document, wrong),
        lambda: qdgen.compare(wrong, document),
    )
    for call in calls:
        with pytest.raises(ModelError, match=f"Không phải văn bản mà là {type(wrong).__name__}"):
            call()
