"""Kinds of remarks: each that is documented is produced, each that is produced is documented."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from qdgen.cli.templates import chosen_templates
from qdgen.errors import RemarkKind, Sureness
from qdgen.readers.data import read_yaml
from qdgen.readers.docx import read_docx
from qdgen.readers.reopening import read_word
from qdgen.readers.text import read_text
from qdgen.renderers.data import to_yaml
from qdgen.renderers.docx import to_docx
from tests.ooxml.making import SECTION, p
from tests.readers.dirty import EXAMPLES, reading_of, variants
from tests.readers.edited_words import edited, word
from tests.readers.odd_files import ARTICLES, NOTE, ODD, decision, noted
from tests.renderers.offices import replaced
from tests.vietnamese.old_encodings import in_vni

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qdgen.errors import Remark

KINDS: tuple[RemarkKind, ...] = get_args(RemarkKind)
ROOT = Path(__file__).resolve().parents[2]
CHAPTER = ROOT / "docs" / "huong-dan" / "doc-du-thao.md"
TEXT = EXAMPLES["khen-thuong"]
PLANS = EXAMPLES["thi-dua"]
CARRYING = to_docx(read_text(TEXT).document)


def text(*changes: tuple[str, str], of: str = TEXT) -> Callable[[], Iterable[Remark]]:
    """The remarks to a draft with the first of each pair, a pattern, changed into the second."""

    def remarks() -> Iterable[Remark]:
        draft = of
        for pattern, typed in changes:
            assert re.search(pattern, draft, re.MULTILINE), f"the draft has no {pattern!r}"
            draft = re.sub(pattern, typed, draft, count=1, flags=re.MULTILINE)
        return read_text(draft).remarks

    return remarks


def file(data: bytes) -> Callable[[], Iterable[Remark]]:
    return lambda: read_docx(data).remarks


CHANGED = (
    '<w:p><w:r><w:t>Điều 1. Kiện toàn</w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t> Tổ.</w:t></w:r></w:ins></w:p>'
)
PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><a:graphic><a:graphicData uri="x">'
    "<pic:pic><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)
CASES: dict[RemarkKind, Callable[[], Iterable[Remark]]] = {
    "unicode": lambda: read_text(unicodedata.normalize("NFD", TEXT)).remarks,
    "look-alike": text(("Điều 2", "Ðiều 2")),
    "space": text(("Điều 2. ", "Điều 2.\u00a0")),
    "invisible": text(("Căn cứ", "Căn\u200b cứ")),
    "encoding": lambda: read_text(in_vni(TEXT)).remarks,
    "glued": text(("^Căn cứ", "Căncứ")),
    "mark": text((r"\./\.$", ".")),
    "label": text((r"^Điều 2\.", "Điều 2:")),
    "dash": text((r"^- ", "– ")),
    "date": text(("ngày 12 tháng 11 năm 2025$", "12/11/2025")),
    "capitals": text((r"^I\. .*$", "I. Mục đích, yêu cầu"), of=PLANS),
    "wording": text(("CỘNG HÒA", "CỘNG HOÀ")),
    "emphasis": text((r"^(Điều 2\. \S+)", r"\1 * **")),
    "joined": text((r"^(Căn cứ Luật \S+) ", r"\1\n")),
    "split": text((r";\n\n(?=Căn cứ )", "; ")),
    "comment": lambda: read_yaml(re.sub("(?m)^place: .*$", "place: Bình Minh #1", _yaml())).remarks,
    "dropped": text((r"^QUYẾT ĐỊNH:$", "QUYẾT ĐỊNH:\n\nQUYẾT ĐỊNH:")),
    "dropped-rule": text(("^(Độc lập.*)$", r"\1\n-------")),
    "added": text((r"^QUYẾT ĐỊNH:\n\n", "")),
    "numbering": text((r"^Điều 3\.", "Điều 5.")),
    "structure": text((r"^(Căn cứ Luật .*;)$", r"\1\n\nNhằm ghi nhận thành tích của các tập thể, cá nhân;")),
    "change": file(decision(CHANGED + p("Điều 2. Thi hành Quyết định này./."))),
    "header": lambda: (
        read_docx(
            decision(
                after=f"<w:p><w:pPr>{SECTION.replace('<w:sectPr>', HEADER)}</w:pPr></w:p>", header1=p("DỰ THẢO LẦN 2")
            )
        ).remarks
    ),
    "hidden": file(decision(ARTICLES + p("chữ ẩn ở đây", "", "<w:vanish/>"))),
    "note": file(decision(noted(ARTICLES, "05 thành viên."), footnotes=NOTE)),
    "object": file(decision(PICTURE + ARTICLES)),
    "field": file(ODD["a table of contents"]),
    "edited": lambda: read_word(edited(CARRYING, word("Bằng khen", "Giấy khen"))).remarks,
    "model": lambda: read_word(replaced(CARRYING, "customXml/item1.xml", 'schema="1"', 'schema="9"')).remarks,
    "template": lambda: (
        chosen_templates((f"plan={ROOT / 'templates' / 'plan.docx'}",), read_text(TEXT).document).remarks
    ),
}
HEADER = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'


def _yaml() -> str:
    return to_yaml(read_text(TEXT).document)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_produced_by_something(kind: RemarkKind) -> None:
    assert kind in {remark.kind for remark in CASES[kind]()}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_remark_about_a_dirty_draft_has_a_kind_and_says_how_sure_it_is(name: str) -> None:
    remarks = [remark for variant in variants(name) if (reading := reading_of(variant)) for remark in reading.remarks]
    assert len(remarks) > len(KINDS)
    assert {remark.kind for remark in remarks} <= set(KINDS)
    assert {remark.sure for remark in remarks} <= set(get_args(Sureness))


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_was_changed_says_what_it_was_or_what_became_of_it(name: str) -> None:
    remarks = [remark for variant in variants(name) if (reading := reading_of(variant)) for remark in reading.remarks]
    silent = {one.message for one in remarks if one.sure != "guess" and not one.before + one.after}
    assert silent <= {"Dấu ngắt trang, dấu xuống dòng mềm chép từ Word hoặc PDF được coi là xuống dòng."}


def test_the_guide_tells_what_every_kind_means() -> None:
    chapter = CHAPTER.read_text(encoding="utf-8")
    rows = re.compile(r"^\| `([a-z-]+)` \|", re.MULTILINE)
    assert tuple(rows.findall(chapter, chapter.index("### Các loại lưu ý"))) == KINDS
    assert set(get_args(Sureness)) <= set(rows.findall(chapter))
