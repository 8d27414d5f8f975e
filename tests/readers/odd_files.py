"""Word files as they come: a decision in its plainest form, with whatever a test puts into it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from qdgen.errors import SourceError
from qdgen.ooxml.document import read_document
from qdgen.ooxml.reading import document_text
from qdgen.readers.docx import read_docx
from qdgen.renderers.docx import to_docx
from qdgen.vietnamese.text import fold
from tests.ooxml.making import SECTION, docx, p, style
from tests.readers.word_drafts import CENTER, GRID, box, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.errors import Fault
    from qdgen.model.document import AdministrativeDocument
    from qdgen.readers.reading import Reading

MASTHEAD = table(
    [
        [
            p("ỦY BAN NHÂN DÂN", CENTER) + p("TỈNH BÌNH MINH", CENTER) + p("Số: 12/QĐ-UBND", CENTER),
            p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTER)
            + p("Độc lập - Tự do - Hạnh phúc", CENTER)
            + p("Bình Minh, ngày 05 tháng 12 năm 2026", CENTER),
        ]
    ]
)
HEAD = (
    p("QUYẾT ĐỊNH", CENTER)
    + p("Về việc kiện toàn Tổ công tác", CENTER)
    + p("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", CENTER)
    + p("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
    + p("Theo đề nghị của Giám đốc Sở Nội vụ.")
    + p("QUYẾT ĐỊNH:", CENTER)
)
ARTICLES = (
    p("Điều 1. Kiện toàn Tổ công tác gồm 05 thành viên.")
    + p("Điều 2. Quyết định này có hiệu lực từ ngày ký.")
    + p("Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.")
)
CLOSING = table(
    [
        [
            p("Nơi nhận:") + p("- Như Điều 3;") + p("- Lưu: VT, NC."),
            p("KT. CHỦ TỊCH", CENTER) + p("PHÓ CHỦ TỊCH", CENTER) + "<w:p/><w:p/>" + p("Nguyễn Văn A", CENTER),
        ]
    ]
)
END = "Quyết định này./."
CALL = '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
NOTE = '<w:footnote w:id="2"><w:p><w:r><w:t>Theo Nghị quyết số 3.</w:t></w:r></w:p></w:footnote>'
REFERENCE = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 12 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Bình Minh)"
BREAK = f"<w:p><w:pPr>{SECTION}</w:pPr></w:p>"


def decision(
    articles: str = ARTICLES,
    *,
    masthead: str = MASTHEAD,
    head: str = HEAD,
    closing: str = CLOSING,
    after: str = "",
    **parts: str,
) -> bytes:
    """A decision as a .docx; parts by name as in `docx`."""
    return docx(masthead + head + articles + closing + after, SECTION, None, **parts)


def noted(body: str, words: str) -> str:
    """The body with a footnote called behind these words."""
    return body.replace(f"{words}</w:t></w:r></w:p>", f"{words}</w:t></w:r>{CALL}")


def told(reading: Reading) -> str:
    """All that the remarks of a reading say, one a line."""
    return "\n".join(str(remark) for remark in reading.remarks)


def words_in(text: str) -> list[str]:
    """The words and figures of a text, whatever stands between them."""
    return re.findall(r"[^\W_]+", fold(text))


def printed(document: AdministrativeDocument) -> list[str]:
    """The words of a document once it is a Word file of our own, with the address that its first page has."""
    return words_in(f"{document_text(read_document(to_docx(document)))}\n{document.address}")


def faults_of(data: bytes) -> tuple[Fault, ...]:
    """The faults for which a file is refused; none where it is read."""
    try:
        read_docx(data)
    except SourceError as error:
        return error.faults
    return ()


def lost(data: bytes) -> Sequence[str]:
    """The words of the body of a file that are neither in the document read from it nor named in a remark."""
    reading = read_docx(data)
    body = Counter(words_in(document_text(read_document(data, settling="accept"))))
    kept = Counter(printed(reading.document)) + Counter(words_in(told(reading)))
    return sorted((body - kept).elements())


def invented(data: bytes) -> Sequence[str]:
    """The words of the document read from a file that neither stand in the file nor are named in a remark.

    None where a remark says that a line was written in.
    """
    reading = read_docx(data)
    if "được tự ghi" in told(reading):
        return []
    known = Counter(words_in(document_text(read_document(data, settling="accept"))))
    return sorted((Counter(printed(reading.document)) - known - Counter(words_in(told(reading)))).elements())


ODD: dict[str, bytes] = {
    "nothing odd": decision(),
    "a footnote": decision(noted(ARTICLES, "05 thành viên."), footnotes=NOTE),
    "a footnote in a basis": decision(head=noted(HEAD, "2025;"), footnotes=NOTE),
    "a footnote at the end": decision(noted(ARTICLES, "này./."), footnotes=NOTE),
    "hidden words": decision(ARTICLES + p("chữ ẩn ở đây", "", "<w:vanish/>")),
    "a box in the text": decision(
        p("Điều 1. Kiện toàn.") + box(p("Khung chữ trong điều.")) + p(f"Điều 2. Thi hành {END}")
    ),
    "a table in a table": decision(
        p("Điều 1. Danh sách:")
        + table([[p("STT"), p("Tên")], [p("1"), p("Có bảng:") + table([[p("x"), p("y")]], GRID)]], GRID)
        + p(f"Điều 2. Thi hành {END}")
    ),
    "signs of the text form": decision(
        p("Điều 1. Kiện toàn:")
        + p("| không phải bảng | đâu |")
        + p("// không phải ghi chú.")
        + p("\\ gạch chéo.")
        + p("Dấu * và ** ở đây.")
        + p("a) \\x và **y**;")
        + p(f"Điều 2. Thi hành {END}")
    ),
    "the national title in two": decision(
        masthead=MASTHEAD.replace(
            "XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>",
            "XÃ HỘI</w:t></w:r></w:p>" + p("CHỦ NGHĨA VIỆT NAM", CENTER),
        )
    ),
    "all of it in one table": docx(table([[MASTHEAD + HEAD + ARTICLES + CLOSING]])),
    "content controls": decision(f"<w:sdt><w:sdtPr/><w:sdtContent>{ARTICLES}</w:sdtContent></w:sdt>"),
    "rows of dashes": decision(
        masthead=MASTHEAD.replace("</w:p></w:tc>", "</w:p>" + p("-----------", CENTER) + "</w:tc>")
    ),
    "a table of contents": decision(
        after=BREAK
        + p("PHỤ LỤC", CENTER)
        + p("DANH SÁCH", CENTER)
        + p(REFERENCE, CENTER)
        + p("Người thứ nhất 3", '<w:pStyle w:val="toc_1"/>')
        + p("1. Một người.")
        + p("2. Hai người."),
        styles=style("toc_1"),
    ),
    "capitals by their look": decision(
        head=HEAD.replace(p("QUYẾT ĐỊNH", CENTER), p("Quyết định", CENTER, "<w:caps/>")).replace(
            p("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", CENTER),
            p("Chủ tịch Ủy ban nhân dân tỉnh Bình Minh", CENTER, "<w:caps/>"),
        )
    ),
    "two lines that are one": decision(
        p("Điều 1. Kiện toàn Tổ công tác") + p("gồm 05 thành viên.") + p(f"Điều 2. Thi hành {END}")
    ),
    "symbols of a font": decision(
        p("Điều 1. Kiện toàn:") + p("\uf0b7 Tổ trưởng;") + p("\uf0fc Tổ phó \uf04a.") + p(f"Điều 2. Thi hành {END}")
    ),
    "tabs within the text": decision(
        p("Điều 1.    Kiện toàn")
        + "<w:p><w:r><w:t>a)</w:t><w:tab/><w:t>Tổ trưởng;</w:t></w:r></w:p>"
        + p(f"Điều 2. Thi hành {END}")
    ),
}

APPENDIX = (
    *(p("Phụ lục", CENTER), p("DANH SÁCH", CENTER), p(REFERENCE, CENTER)),
    *(p("1. Một người."), p("2. Hai người.")),
)
WHOLE = (
    MASTHEAD,
    *(f"{block}</w:p>" for block in f"{HEAD}{ARTICLES}".split("</w:p>") if block),
    *(CLOSING, BREAK, *APPENDIX),
)
"""The blocks of a decision and its appendix."""

_LINES = (
    *("1. Giao Sở Nội vụ chủ trì.", "a) Lập danh sách;", "- Hoàn thành trước ngày 10;", "Các đơn vị thực hiện."),
    *("I. NỘI DUNG", "-------", "phần sau của câu bị ngắt", "12 người", "Mục 2", "PHỤ LỤC", "Nguyễn Văn B"),
    *("HỎA TỐC", "Số: 5", "(Dự thảo)", "Nơi nhận:", "GIÁM ĐỐC", "Căn cứ Luật Thư viện;", "Trang 2", "QUYẾT ĐỊNH"),
    *("Kính gửi: Sở Nội vụ", "_______", "* * *", "\\", "|", "**", "1.", "Điều 5.", "“Điều 1. trích", "Cùng ký:"),
    *("Địa chỉ: đường Mẫu", "Cùng ban hành: SỞ A (SA)"),
)
PIECES = (
    *(p(line) for line in _LINES),
    *("<w:p/>", BREAK, box(p("Khung chữ.")), p("ẩn đi", "", "<w:vanish/>")),
    table([[p("STT", "", "<w:b/>"), p("Tên", "", "<w:b/>")], [p("1"), p("An") + p("Bình")]], GRID),
    table([[p("Không kẻ ô"), p("hai cột")]]),
    "<w:p><w:r><w:t>một dòng</w:t><w:br/><w:t>hai dòng</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>trái</w:t><w:tab/><w:t>phải</w:t></w:r></w:p>",
    "<w:p><w:r><w:tab/><w:t>đẩy phải</w:t></w:r></w:p>",
)
"""What may stand anywhere in a file."""
