"""XML from a stranger parsed without harm: no entities, no document type, no network, bounded in size and depth."""

from __future__ import annotations

from lxml import etree

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.namespaces import STRICT, STRICT_MARK

# Each mark of the markup may cost some 300 bytes as a node of the tree and as facts: 400,000 are 250 to 600 pages.
MAX_MARKS = 400_000
MAX_BYTES = 16 * 1024 * 1024
_SMALL = 64 * 1024
_LEAST_BYTES_A_MARK = 4

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
    """How many tags and attributes there may be; of a small part, which is not worth counting, the most."""
    size = len(data)
    return size // _LEAST_BYTES_A_MARK if size <= _SMALL else data.count(b"<") + data.count(b"=")


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
