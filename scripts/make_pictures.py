"""Draws the pictures of the guide and the README into docs/images/; run by `make pictures`."""

from __future__ import annotations

import struct
import subprocess
import tempfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from docx.styles.style import ParagraphStyle

from qdgen import check_bytes, preview, read, read_string, render
from qdgen.checks.reports import FORMS
from qdgen.previewers.office import find_office
from qdgen.previewers.pdf import read_pdf
from qdgen.previewers.png import pictures, png
from qdgen.renderers.templates import shipped
from scripts.make_check_draft import DRAFT, faulty, starter

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


def report() -> bytes:
    """What `qdgen check --format html` says of that draft."""
    return FORMS["html"](check_bytes(faulty(), source=DRAFT.name)).encode()


# The name of the picture -> its Word file or web page, and words by which its page is found.
PICTURES: dict[str, tuple[Callable[[], bytes], str]] = {
    "quyet-dinh-thi-dua-1": (lambda: example("thi-dua/quyet-dinh.txt"), "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
    "ke-hoach-thi-dua-1": (lambda: example("thi-dua/quyet-dinh.txt"), "(Kèm theo"),
    "ke-hoach-xa-bang": (lambda: example("ke-hoach-xa/ke-hoach.txt"), "STT"),
    "quy-che-1": (lambda: example("quy-che/quyet-dinh.txt"), "(Kèm theo"),
    "dau-mat-khan": (with_marks, "HỎA TỐC"),
    "mau-rieng-1": (with_own_template, "DỰ THẢO"),
    "bao-cao-kiem-tra": (report, "Kết quả kiểm tra"),
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


def web_page(data: bytes) -> bytes:
    """A web page as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_bytes(data)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = [str(find_office()), profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export"]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True)
        return source.with_suffix(".pdf").read_bytes()


def main() -> None:
    """Draw every picture, all Word files in one start of LibreOffice."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    made = {name: make() for name, (make, _) in PICTURES.items()}
    found = preview({name: data for name, data in made.items() if data.startswith(b"PK")}, pictures=False)
    for name, (_, words) in PICTURES.items():
        pdf = found[name].pdf if name in found else web_page(made[name])
        page = page_of(pdf, words)
        (IMAGES / f"{name}.png").write_bytes(framed(list(pictures(pdf, DPI, name))[page]))
        print(f"docs/images/{name}.png: trang {page + 1}")


if __name__ == "__main__":
    main()
