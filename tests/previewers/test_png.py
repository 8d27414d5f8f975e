from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pypdfium2
import pytest

from qdgen.errors import PreviewError
from qdgen.previewers.png import MOST_PIXELS, pictures, png


def blank_pdf(*sizes: tuple[float, float]) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for width, height in sizes:
        document.new_page(width, height)
    result = BytesIO()
    document.save(result)
    document.close()
    return result.getvalue()


def chunks(picture: bytes) -> dict[bytes, bytes]:
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    found, place = {}, 8
    while place < len(picture):
        (length,) = struct.unpack_from(">I", picture, place)
        name, content = picture[place + 4 : place + 8], picture[place + 8 : place + 8 + length]
        (checked,) = struct.unpack_from(">I", picture, place + 8 + length)
        assert checked == zlib.crc32(name + content)
        found[name] = content
        place += length + 12
    return found


def size(picture: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">II", chunks(picture)[b"IHDR"])
    return width, height


def test_every_page_becomes_a_picture_of_its_size() -> None:
    found = list(pictures(blank_pdf((595, 842), (842, 595)), dpi=72))
    assert [size(picture) for picture in found] == [(595, 842), (842, 595)]


def test_the_dots_an_inch_give_the_size_and_stand_in_the_picture() -> None:
    (picture,) = pictures(blank_pdf((72, 144)), dpi=200)
    assert size(picture) == (200, 400)
    assert struct.unpack(">IIB", chunks(picture)[b"pHYs"]) == (7874, 7874, 1)


def test_a_blank_page_is_white() -> None:
    (picture,) = pictures(blank_pdf((10, 7)), dpi=72)
    assert zlib.decompress(chunks(picture)[b"IDAT"]) == (b"\0" + b"\xff" * 30) * 7


def test_the_channels_are_red_green_blue() -> None:
    picture = png(2, 1, b"\0\xff\0\0\0\0\xff", scale=1)
    assert chunks(picture)[b"IHDR"][8:] == bytes((8, 2, 0, 0, 0))
    assert zlib.decompress(chunks(picture)[b"IDAT"]) == b"\0\xff\0\0\0\0\xff"
    assert chunks(picture)[b"IEND"] == b""


def test_a_page_of_metres_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qdgen.previewers.png.MOST_PIXELS", 1_000_000)
    (picture,) = pictures(blank_pdf((14_000, 14_000)), dpi=300)
    width, height = size(picture)
    assert width * height == pytest.approx(1_000_000, rel=0.01)
    assert MOST_PIXELS < 100_000_000


def test_a_broken_pdf_is_refused() -> None:
    with pytest.raises(PreviewError, match=r"a\.pdf: Không đọc được tệp PDF"):
        list(pictures(b"%PDF-1.7", source="a.pdf"))
