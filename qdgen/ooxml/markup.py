"""XML from a stranger parsed without harm: no entities, no document type, no network, bounded in size and depth."""

from __future__ import annotations

from lxml import etree

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.namespaces import STRICT, STRICT_MARK

# An attribute or a tag that only says how something looks costs some 190 bytes, in the tree; any other tag, which may
# become facts, up to 600: it counts as three marks. 900,000 marks are a list of 2,500 rows and 7 columns whose looks
# are said for every cell, paragraph and run, and at their worst (90,000 paragraphs of a size each) stay below 300 MB.
MAX_MARKS = 900_000
MAX_BYTES = 16 * 1024 * 1024
_MARKS_A_TAG = 3
_SMALL = 64 * 1024
_LEAST_BYTES_A_TAG = 4
_LOOKS = (
    b"<w:pPr>", b"<w:rPr>", b"<w:tcPr>", b"<w:t>", b"<w:t ", b"<w:sz ", b"<w:szCs ", b"<w:b/>",
    b"<w:bCs/>", b"<w:i/>", b"<w:iCs/>", b"<w:color ", b"<w:lang ", b"<w:spacing ", b"<w:ind ", b"<w:jc ", b"<w:tcW ",
    b"<w:vAlign ", b"<w:shd ",
)  # fmt: skip
"""Tags that become no facts of their own, as programs write them."""
_WORTH_COUNTING = 200_000

_BROKEN_ADVICE = "Mở tệp bằng Word, chọn sửa chữa nếu được hỏi, lưu lại dưới dạng .docx rồi thử lại."
_LARGE_ADVICE = "Chia văn bản thành nhiều tệp, hoặc xin lại tệp từ nơi gửi nếu văn bản không dài."
_HOSTILE_ADVICE = "Không mở tệp này; xin lại tệp từ nơi gửi."


class Budget:
    """Hạn mức đọc một tệp: how much markup one file may hold in all the parts that are read, however it is spread."""

    __slots__ = ("_bytes", "_marks")

    def __init__(self) -> None:
        self._bytes = MAX_BYTES
        self._marks = MAX_MARKS

    def spend(self, data: bytes, source: str = "") -> None:
        """Trừ vào hạn mức: the bytes of one more part. Raises SourceError, naming `source`, when it is used up."""
        self._bytes -= len(data)
        self._marks -= _marks(data)
        if self._bytes < 0 or self._marks < 0:
            raise SourceError(
                Fault(
                    message=f"Tệp quá lớn (hơn {MAX_BYTES >> 20} MB nội dung hoặc {MAX_MARKS} thẻ và thuộc tính), "
                    "không đọc.",
                    location=Location(source=source),
                    advice=_LARGE_ADVICE,
                )
            )


def parse(
    data: bytes,
    part: str,
    source: str = "",
    most: int = MAX_MARKS,
    parser: etree.XMLParser[etree._Element] | None = None,
) -> etree._Element:
    """Đọc một thành phần XML: the bytes of the part named `part` to its root element.

    The Strict form of the format is given the names of the Transitional one. `parser` is a `safe_parser` to be used for
    all parts of one file. Raises SourceError, naming `source` and
    the part, for markup that is broken, declares a document type or entities, is nested too deep or holds more than
    `most` tags and attributes.
    """
    if _marks(data) > most:
        raise SourceError(
            Fault(
                message=f"Thành phần {part} của tệp quá lớn (hơn {most} thẻ và thuộc tính), không đọc.",
                location=Location(source=source, path=part),
                advice=_LARGE_ADVICE,
            )
        )
    if b"<!DOCTYPE" in (data.replace(b"\0", b"") if b"\0" in data else data):
        raise _hostile(part, source)
    if STRICT_MARK in data:
        for strict, transitional in STRICT.items():
            data = data.replace(strict, transitional)
    try:
        root = etree.fromstring(data, parser or safe_parser())
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _broken(part, source, error) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _hostile(part, source)
    return root


def _marks(data: bytes) -> int:
    """What tags and attributes count; of a part that is not worth counting closely, the most they may."""
    size = len(data)
    if size <= _SMALL:
        return size // _LEAST_BYTES_A_TAG * _MARKS_A_TAG
    tags = data.count(b"<") - data.count(b"</")
    marks = tags * _MARKS_A_TAG + data.count(b"=")
    if marks > _WORTH_COUNTING:
        marks -= sum(map(data.count, _LOOKS)) * (_MARKS_A_TAG - 1)
    return marks


def safe_parser() -> etree.XMLParser[etree._Element]:
    """Bộ đọc XML an toàn: one a file, as it remembers the errors of the parse before; never shared between threads."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )


def _hostile(part: str, source: str) -> SourceError:
    return SourceError(
        Fault(
            message=f"Thành phần {part} khai báo kiểu tài liệu (DTD), điều một tệp .docx không được có.",
            location=Location(source=source, path=part),
            advice=_HOSTILE_ADVICE,
        )
    )


def _broken(part: str, source: str, error: Exception) -> SourceError:
    line, column = getattr(error, "position", (None, None))
    place = f" ở dòng {line}, cột {column}" if line else ""
    if "depth" in str(error).lower():
        message = f"Thành phần {part} có các thẻ lồng nhau quá sâu{place}."
        advice = _HOSTILE_ADVICE
    else:
        message = f"Thành phần {part} của tệp bị hỏng{place}: không phải XML đúng dạng."
        advice = _BROKEN_ADVICE
    return SourceError(Fault(message=message, location=Location(source=source, path=part), advice=advice))
