"""Files that other programs wrote: no crash, every word kept, and the document that a person reads in them."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections import Counter
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen import read, render
from qdgen.kinds.decision import Decision
from qdgen.layout.columns import column_widths
from qdgen.model import Table
from qdgen.readers.docx import read_docx
from qdgen.renderers.text import to_text
from qdgen.standards.nd30 import ND30
from tests.ooxml.making import p
from tests.readers.odd_files import END, decision, invented, lost, printed, told, words_in
from tests.readers.word_drafts import GRID, table

if TYPE_CHECKING:
    from collections.abc import Mapping

FOREIGN = Path(__file__).parent / "foreign"
CHECKED = Path(__file__).parents[1] / "checks" / "foreign"
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
SAYS = {
    "pandoc-markdown": "ke-hoach",
    "pandoc-html": "quyet-dinh",
    "libreoffice-html": "quyet-dinh",
    "libreoffice-odt": "quyet-dinh",
    "libreoffice-doc": "quyet-dinh",
    "npm-docx": "quyet-dinh-npm",
}
FILES = [*sorted(FOREIGN.glob("*.docx")), *sorted(CHECKED.glob("*.docx"))]
_STORY = re.compile(r"word/(?:document|footnotes|endnotes|comments)\.xml")
_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_TEXT = re.compile(r"<w:(?:t|delText)(?: [^>]*)?>([^<]*)</w:(?:t|delText)>|<w:(tab|br|cr)[ />]")


def words_of_the_markup(data: bytes) -> Counter[str]:
    """The words of body, notes and comments, found without any part of qdgen: the texts between the tags."""
    found: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if _STORY.fullmatch(name):
                for paragraph in _PARAGRAPH.findall(package.read(name).decode()):
                    texts = "".join(text if not tag else " " for text, tag in _TEXT.findall(paragraph))
                    found.update(words_in(unescape(texts)))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_every_word_of_the_markup_is_in_the_document_or_in_a_remark(path: Path) -> None:
    data = path.read_bytes()
    reading = read_docx(data, path.name)
    kept = Counter(printed(reading.document)) + Counter(words_in(told(reading)))
    assert words_of_the_markup(data) - kept == Counter()
    assert (lost(data), invented(data)) == ([], [])


@pytest.mark.parametrize("name", SAYS)
def test_the_document_is_what_a_person_reads(name: str) -> None:
    reading = read_docx((FOREIGN / f"{name}.docx").read_bytes())
    assert to_text(reading.document) == (FOREIGN / f"{SAYS[name]}.txt").read_text(encoding="utf-8")


def test_nothing_is_told_of_a_plain_file() -> None:
    for name in ("pandoc-html", "libreoffice-html", "libreoffice-odt", "libreoffice-doc"):
        assert read_docx((FOREIGN / f"{name}.docx").read_bytes()).remarks == ()


def test_what_npm_wrote_beside_the_words_is_told() -> None:
    data = (FOREIGN / "npm-docx.docx").read_bytes()
    reading = read_docx(data)
    assert [(one.kind, one.sure) for one in reading.remarks] == [
        ("change", "certain"),
        ("change", "certain"),
        ("field", "certain"),
        ("note", "likely"),
        ("comment", "certain"),
    ]
    refused = read_docx(data, reject_changes=True).document
    assert isinstance(refused, Decision)
    assert refused.articles[0].text == "Giao nhiệm vụ tin học hóa như sau:"


def test_the_columns_that_npm_wrote_are_kept() -> None:
    document = read_docx((FOREIGN / "npm-docx.docx").read_bytes()).document
    assert isinstance(document, Decision)
    (block,) = document.articles[1].blocks
    assert isinstance(block, Table)
    assert column_widths(block, ND30) == pytest.approx((900, 6000, 2454), abs=6)


@pytest.fixture(scope="module")
def by_way_of_doc(soffice: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The examples, saved by LibreOffice as .doc of Word 97 and as .docx again."""
    folder = tmp_path_factory.mktemp("doc")
    for example in EXAMPLES:
        (folder / f"{example.parent.name}.docx").write_bytes(render(read(example).document))
    command = [str(soffice), f"-env:UserInstallation={(folder / 'ho-so').as_uri()}", "--headless", "--convert-to"]
    word, old = "docx:MS Word 2007 XML", "doc:MS Word 97"
    for form, out, files in ((old, folder, "*.docx"), (word, folder / "lai", "*.doc")):
        sources = sorted(map(str, folder.glob(files)))
        done = subprocess.run([*command, form, "--outdir", str(out), *sources], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
    return {path.stem: path.read_bytes() for path in (folder / "lai").glob("*.docx")}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.parent.name)
def test_a_file_that_went_by_way_of_doc_is_the_same_document(example: Path, by_way_of_doc: Mapping[str, bytes]) -> None:
    reading = read_docx(by_way_of_doc[example.parent.name])
    assert reading.document == read(example).document


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(instruction: str, result: str = "") -> str:
    """A field in pieces, as Word writes it; without `result` it was never brought up to date."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    shown = mark.format("separate") + result if result else ""
    return f"{mark.format('begin')}<w:r><w:instrText> {instruction} </w:instrText></w:r>{shown}{mark.format('end')}"


def article(*inside: str) -> str:
    return f"<w:p>{run('Điều 1. ')}{''.join(inside)}</w:p>" + p(f"Điều 2. Thi hành {END}")


MOVED = '<w:{} w:id="6" w:author="A">{}</w:{}>'
ROWS = table([[p("một"), p("hai")], [p("ba"), p("bốn")]], GRID)
WORDLIKE = {
    "a field with a result": (
        article(run("Từ ngày "), field("DATE", run("05 tháng 12")), run(".")),
        "Từ ngày 05 tháng 12.",
    ),
    "a field in one element": (
        article(run("Giao "), f'<w:fldSimple w:instr="MERGEFIELD x">{run("ông A")}</w:fldSimple>', run(".")),
        "Giao ông A.",
    ),
    "a field to fill in": (article(run("Giao "), field("FORMTEXT", run("năm người")), run(".")), "Giao năm người."),
    "fields in a field": (
        article(run("Giao "), field("IF 1", run("việc ") + field("REF y", run("này"))), run(".")),
        "Giao việc này.",
    ),
    "runs in pieces": (article(*(run(letter) for letter in "Giao việc.")), "Giao việc."),
    "a mark between letters": (
        article(run("Gi"), '<w:bookmarkStart w:id="3" w:name="x"/>', run("ao vi"), "<w:proofErr/>", run("ệc.")),
        "Giao việc.",
    ),
    "words in another order": (article('<w:bdo w:val="ltr">' + run("Giao ") + "</w:bdo>", run("việc.")), "Giao việc."),
    "a paragraph mark taken away": (
        f'<w:p><w:pPr><w:rPr><w:del w:id="8" w:author="A"/></w:rPr></w:pPr>{run("Điều 1. Giao ")}</w:p>'
        f"<w:p>{run('việc.')}</w:p>" + p(f"Điều 2. Thi hành {END}"),
        "Giao việc.",
    ),
    "words moved here": (article(run("Giao "), MOVED.format("moveTo", run("việc"), "moveTo"), run(".")), "Giao việc."),
    "words moved away": (
        article(run("Giao "), MOVED.format("moveFrom", run("nhiều "), "moveFrom"), run("việc.")),
        "Giao việc.",
    ),
    "a formula": (article(run("Rộng "), "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", run(" m.")), "Rộng a+b m."),
    "one of two choices": (
        article(
            '<mc:AlternateContent><mc:Choice Requires="wps">' + run("Giao việc.") + "</mc:Choice><mc:Fallback>"
            f"{run('Khác.')}</mc:Fallback></mc:AlternateContent>"
        ),
        "Giao việc.",
    ),
    "a custom element": (
        f'<w:customXml w:uri="x" w:element="y">{article(run("Giao việc."))}</w:customXml>',
        "Giao việc.",
    ),
    "a content control in a control": (
        2 * "<w:sdt><w:sdtContent>" + article(run("Giao việc.")) + 2 * "</w:sdtContent></w:sdt>",
        "Giao việc.",
    ),
}


@pytest.mark.parametrize("name", WORDLIKE)
def test_markup_as_word_writes_it_says_what_is_seen(name: str) -> None:
    body, seen = WORDLIKE[name]
    data = decision(body)
    document = read_docx(data).document
    assert isinstance(document, Decision)
    assert document.articles[0].text == seen
    assert (lost(data), invented(data)) == ([], [])


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (article(run("Giao việc."), field("MERGEFIELD ten")), "field", "MERGEFIELD ten"),
        (article(run("Giao việc.")) + '<w:altChunk r:id="x"/>', "object", "altChunk"),
        (article(run("Giao "), MOVED.format("moveFrom", run("nhiều "), "moveFrom"), run("việc.")), "change", "nhiều"),
    ],
)
def test_what_cannot_be_seen_is_told(body: str, kind: str, words: str) -> None:
    assert any(one.kind == kind and words in str(one) for one in read_docx(decision(body)).remarks)


def test_a_row_that_was_taken_away_comes_back_when_changes_are_refused() -> None:
    mark = '<w:tr><w:trPr><w:del w:id="9" w:author="A"/></w:trPr>'
    rows = ROWS.replace("<w:tr>", mark, 1)
    data = decision(p("Điều 1. Bảng:") + rows + p(f"Điều 2. Thi hành {END}"))
    for refused, count in ((False, 1), (True, 2)):
        document = read_docx(data, reject_changes=refused).document
        assert isinstance(document, Decision)
        (block,) = document.articles[0].blocks
        assert isinstance(block, Table)
        assert len(block.rows) == count


def test_a_control_round_a_row_changes_nothing() -> None:
    wrapped = ROWS.replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>", 1).replace(
        "</w:tr>", "</w:tr></w:sdtContent></w:sdt>", 1
    )
    plain, controlled = (
        read_docx(decision(p("Điều 1. Bảng:") + rows + p(f"Điều 2. Thi hành {END}"))).document
        for rows in (ROWS, wrapped)
    )
    assert plain == controlled
