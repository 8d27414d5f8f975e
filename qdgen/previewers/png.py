"""Pages of a PDF as pictures; the PNG is written here, so that no picture library is needed."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

from qdgen.previewers.pdf import opened
from qdgen.standards.standard import POINTS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Iterator

DPI = 110
MOST_PIXELS = 40_000_000  # an A4 page at 650 dpi; a page of three metres must not fill the memory

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_POINTS_PER_INCH = 72
_MM_PER_METRE = 1000
_RGB = (8, 2, 0, 0, 0)  # bits a channel, true colour, the usual compression, filter and no interlacing
_CHANNELS = 3


def pictures(data: bytes, dpi: float = DPI, source: str = "") -> Iterator[bytes]:
    """Ảnh từng trang: the bytes of a PDF to a PNG a page, at `dpi` dots an inch (fewer on a huge page).

    Raises PreviewError when the file is no PDF or pypdfium2 is not installed.
    """
    with opened(data, source) as document:
        for number in range(len(document)):
            page = document[number]
            yield _picture(page, dpi)
            page.close()


def _picture(page: Any, dpi: float) -> bytes:  # noqa: ANN401 - pypdfium2 has no types
    width, height = page.get_size()
    scale = min(dpi / _POINTS_PER_INCH, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        used, stride = bitmap.width * _CHANNELS, bitmap.stride
        pixels = bytes(bitmap.buffer)
        rows = b"".join(b"\0" + pixels[row * stride : row * stride + used] for row in range(bitmap.height))
        return png(bitmap.width, bitmap.height, rows, scale)
    finally:
        bitmap.close()


def png(width: int, height: int, rows: bytes, scale: float) -> bytes:
    """Tệp PNG: from `rows` of RGB pixels, each row with its filter byte in front; `scale` is in pixels a point."""
    per_metre = round(scale * POINTS_PER_MM * _MM_PER_METRE)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, *_RGB)),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            _chunk(b"IDAT", zlib.compress(rows)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
