"""Files that are no .docx: each is called by its name."""

from __future__ import annotations

import pytest

from qdgen.ooxml.recognition import foreign_package, impostor

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Tệp rỗng"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"{\\rtf1 ...", "RTF"),
        (b"\x89PNG\r\n", "tệp ảnh"),
        (b"\xff\xd8\xff\xe0", "tệp ảnh"),
        (b"Rar!\x1a", "RAR"),
        (b"\x1f\x8b\x08", "gzip"),
        (_OLE + b"\0" * 100, "Word đời cũ (.doc)"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        ("QUYẾT ĐỊNH\nĐiều 1.".encode(), "văn bản thuần"),
        ("QUYẾT ĐỊNH".encode("utf-16"), "văn bản thuần"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "HTML"),
        (b"<?xml version='1.0'?><w:wordDocument/>", "XML"),
        (bytes(range(128, 200)), "không phải .docx"),
    ],
    ids=[
        "empty",
        "pdf",
        "rtf",
        "png",
        "jpeg",
        "rar",
        "gzip",
        "doc",
        "locked",
        "text",
        "utf-16",
        "html",
        "xml",
        "noise",
    ],
)
def test_an_impostor_is_called_by_its_name_and_its_owner_told_what_to_do(data: bytes, words: str) -> None:
    fault = impostor(data, "du-thao.docx")
    assert fault is not None
    assert words in fault.message
    assert fault.advice
    assert fault.location.source == "du-thao.docx"


def test_a_zip_is_no_impostor() -> None:
    assert impostor(b"PK\x03\x04") is None


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("mimetype", "content.xml"), "OpenDocument"),
        (("[Content_Types].xml", "xl/workbook.xml"), "Excel"),
        (("[Content_Types].xml", "ppt/presentation.xml"), "PowerPoint"),
        (("van-ban/QĐ.docx",), "tệp nén có chứa .docx"),
        (("readme.txt",), "thiếu phần nội dung"),
    ],
)
def test_another_package_is_called_by_its_name(names: tuple[str, ...], words: str) -> None:
    assert words in foreign_package(names).message
