"""The verbs of the library."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest

import qdgen
from qdgen import ModelError, SourceError, read, read_string, render, write

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
