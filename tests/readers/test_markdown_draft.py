from __future__ import annotations

import re
from pathlib import Path

import pytest

from qdgen import Dash, Decision, Emphasis, SourceError
from qdgen.api import read, read_string
from qdgen.readers.markdown_draft import read_markdown
from qdgen.renderers.markdown import to_markdown

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
DRAFT = """<!-- Bản nháp
của phòng --><!-- lần 2 -->
| SỞ NỘI VỤ | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
|:---:|:---:|
| Số: /QĐ-SNV | **Độc lập - Tự do - Hạnh phúc** |
| | *Bình Minh, ngày tháng 3 năm 2026* |

QUYẾT ĐỊNH
==========

**Về việc thử nghiệm** Markdown

## GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Giả định ngày 16 tháng 6 năm 2025.

### QUYẾT ĐỊNH: ###

## Điều 1. Các việc

1. Việc *thứ nhất*:
   - Phần một;
     - nhỏ hơn;
     * nhỏ nữa;
   * Phần hai.

2. Theo [Kế hoạch](https://kehoach.example).

> **Điều 2.** Văn phòng chịu trách nhiệm thi hành Quyết định này./.

***

**Nơi nhận:**
* Như Điều 2;
* Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn A
"""


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_comes_back_from_markdown(path: Path) -> None:
    document = read(path).document
    reading = read_markdown(to_markdown(document))
    assert reading.document == document
    assert reading.remarks == ()


def test_a_draft_as_people_write_markdown_is_read() -> None:
    reading = read_string(DRAFT, "md", source="nhap.md")
    document = reading.document
    assert (document.issuer.name, document.place) == ("SỞ NỘI VỤ", "Bình Minh")
    assert document.summary == "Về việc thử nghiệm Markdown"
    assert isinstance(document, Decision)
    first, second = document.articles
    assert first.heading == "Các việc"
    one, two = first.clauses
    dashes = [(dash.text, [item.text for item in dash.items]) for dash in one.blocks if isinstance(dash, Dash)]
    assert dashes == [("Phần một;", ["nhỏ hơn;", "nhỏ nữa;"]), ("Phần hai.", [])]
    assert one.emphasis == (Emphasis(start=5, end=13, italic=True),)
    assert (one.text, two.text) == ("Việc thứ nhất:", "Theo Kế hoạch.")
    assert second.text.startswith("Văn phòng")
    assert [recipient.executors for recipient in document.recipients] == [True]


def test_what_markdown_cannot_carry_over_is_told_with_its_line() -> None:
    remarks = {remark.message: remark.location for remark in read_markdown(DRAFT, "nhap.md").remarks}
    struck = DRAFT.replace("*thứ nhất*", "~~thứ~~ nhất").replace("Phần hai", "`Phần` hai")
    (lost,) = (one.message for one in read_markdown(struck).remarks if one.message.startswith("Dấu Markdown"))
    assert "dòng 21 và 25" in lost
    (bold,) = (remark for remark in read_markdown(DRAFT).remarks if remark.kind == "emphasis")
    assert (bold.location.line, "“Về việc thử nghiệm”" in bold.message) == (11, True)
    link = remarks["Địa chỉ của liên kết được bỏ, chữ được giữ."]
    assert (link.source, link.line) == ("nhap.md", 27)


def test_a_fault_stands_at_the_line_of_the_file() -> None:
    wrong = DRAFT.replace("ngày tháng 3 năm 2026", "ngày 31 tháng 2 năm 2026").replace("* Lưu: VT.\n", "")
    with pytest.raises(SourceError) as caught:
        read_markdown(wrong, "nhap.md")
    lines = {fault.location.line for fault in caught.value.faults}
    assert lines == {6, 33}


def test_notes_are_left_out_and_a_note_that_never_ends_is_words() -> None:
    noted = DRAFT.replace("## Điều 1.", "<!-- hỏi lại\n\nĐiều 9. Không có\n-->\n## Điều 1. <!-- x -->")
    assert read_markdown(noted).document == read_markdown(DRAFT).document
    open_note = DRAFT.replace("Theo [Kế hoạch]", "Theo <!-- [Kế hoạch]")
    assert "Theo <!-- Kế hoạch." in str(read_markdown(open_note).document)


def test_every_word_of_a_draft_is_in_its_document_or_in_a_remark() -> None:
    reading = read_markdown(DRAFT)
    said = f"{reading.document!r} {reading.remarks!r} Căn cứ Điều Như Lưu VT Nơi nhận QUYẾT ĐỊNH ngày tháng năm Số"
    body = re.sub(r"<!--.*?-->", "", DRAFT, flags=re.DOTALL).partition("## GIÁM ĐỐC")[2]
    assert [word for word in re.findall(r"\w+", body) if word not in said] == []


def test_an_empty_draft_is_refused_as_ever() -> None:
    with pytest.raises(SourceError, match="Bản thảo trống"):
        read_markdown("<!-- chỉ có ghi chú -->\n")
