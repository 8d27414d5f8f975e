"""Draws the pictures of the guide and the README into docs/images/; run by `make pictures`."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from docx.styles.style import ParagraphStyle

from qdgen import preview, read, read_string, render
from qdgen.previewers.pdf import read_pdf
from qdgen.previewers.png import png
from qdgen.renderers.templates import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
DPI = 80
_POINTS_PER_INCH = 72
_GREY = b"\xb0\xb0\xb0"
_CHANNELS = len(_GREY)
_STEPS = 8  # shades of a channel: print needs no more, and the files are half as large
_SHADES = bytes(round(value * (_STEPS - 1) / 255) * 255 // (_STEPS - 1) for value in range(256))


def example(name: str) -> bytes:
    """The Word file of an example, by its path under examples/."""
    return render(read(ROOT / "examples" / name).document)


def starter() -> str:
    """The starter draft of a decision, without its annex."""
    text = (ROOT / "qdgen" / "starters" / "decision.txt").read_text(encoding="utf-8")
    return text.partition("// Văn bản ban hành kèm theo.")[0]


def with_marks() -> bytes:
    """A decision with a mark of secrecy, one of urgency, the drafter, and the line at the foot of page 1."""
    draft = starter().replace("Số: /QĐ-UBND", "MẬT\n\nHỎA TỐC\n\nSố: 09/QĐ-UBND")
    draft = draft.replace("ngày tháng 12", "ngày 05 tháng 12").replace("Lưu: VT, VX.", "Lưu: VT, VX (03).\nNVA.(20)")
    draft += "\n---\nĐịa chỉ: Số 1 đường Giả Định, tỉnh Bình Minh; Điện thoại: 0200 000 000\n"
    return render(read_string(draft).document)


def own_template() -> bytes:
    """The shipped template of a decision, changed as docs/huong-dan/mau-rieng.md tells."""
    document = Document(BytesIO(shipped("decision.docx")))
    for name in ("QĐ Căn cứ", "QĐ Điều", "QĐ Khoản", "QĐ Điểm", "QĐ Gạch đầu dòng", "QĐ Đoạn"):
        style = document.styles.get_by_id(document.styles[name].style_id, WD_STYLE_TYPE.PARAGRAPH)
        if isinstance(style, ParagraphStyle):
            style.paragraph_format.line_spacing = 1.3
            style.paragraph_format.space_before = Pt(8)
    type_line = next(paragraph for paragraph in document.paragraphs if paragraph.text == "{{ type }}")
    type_line.insert_paragraph_before("DỰ THẢO", type_line.style)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def with_own_template() -> bytes:
    """The starter draft printed through the changed template."""
    return render(read_string(starter()).document, templates={"decision.docx": own_template()})


# The name of the picture -> its document, and words by which its page is found.
PICTURES: dict[str, tuple[Callable[[], bytes], str]] = {
    "quyet-dinh-thi-dua-1": (lambda: example("thi-dua/quyet-dinh.txt"), "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
    "ke-hoach-thi-dua-1": (lambda: example("thi-dua/quyet-dinh.txt"), "(Kèm theo"),
    "ke-hoach-xa-bang": (lambda: example("ke-hoach-xa/ke-hoach.txt"), "STT"),
    "quy-che-1": (lambda: example("quy-che/quyet-dinh.txt"), "(Kèm theo"),
    "dau-mat-khan": (with_marks, "HỎA TỐC"),
    "mau-rieng-1": (with_own_template, "DỰ THẢO"),
}


def page_of(pdf: bytes, words: str) -> int:
    """The place of the first page that has these words."""
    pages = read_pdf(pdf).pages
    return next(place for place, page in enumerate(pages) if words in " ".join(page.text.split()))


def framed(picture: bytes) -> bytes:
    """The picture of a page with a thin grey edge, so that the page is seen on white."""
    width, height = struct.unpack(">II", picture[16:24])
    start = picture.index(b"IDAT")
    length = struct.unpack(">I", picture[start - 4 : start])[0]
    rows = zlib.decompress(picture[start + 4 : start + 4 + length]).translate(_SHADES)
    size = 1 + width * _CHANNELS
    edge = b"\0" + _GREY * width
    inner = (rows[row * size : (row + 1) * size] for row in range(1, height - 1))
    sides = (b"\0" + _GREY + row[1 + _CHANNELS : -_CHANNELS] + _GREY for row in inner)
    return png(width, height, b"".join((edge, *sides, edge)), DPI / _POINTS_PER_INCH)


def main() -> None:
    """Draw every picture, all pages in one start of LibreOffice."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    found = preview({name: make() for name, (make, _) in PICTURES.items()}, dpi=DPI)
    for name, (_, words) in PICTURES.items():
        page = page_of(found[name].pdf, words)
        (IMAGES / f"{name}.png").write_bytes(framed(found[name].pages[page]))
        print(f"docs/images/{name}.png: trang {page + 1}")


if __name__ == "__main__":
    main()
