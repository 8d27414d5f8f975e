"""What a file that is no .docx is instead, told from its first bytes, and what its owner can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import Fault
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Collection

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS_DOCX = "Mở tệp bằng chương trình đã tạo ra nó rồi lưu lại dưới dạng Word (.docx)."
_OPEN_IN_WORD = "Mở tệp bằng Word rồi chọn Lưu thành, kiểu “Word Document (.docx)”."

_SIGNATURES = (
    (b"%PDF", "Đây là tệp PDF, không phải .docx.", "Dùng tệp Word đã xuất ra bản PDF này."),
    (b"{\\rtf", "Đây là tệp RTF, không phải .docx.", _OPEN_IN_WORD),
    (b"\x89PNG", "Đây là tệp ảnh, không phải .docx.", "Dùng tệp Word của văn bản, không dùng ảnh chụp."),
    (b"\xff\xd8\xff", "Đây là tệp ảnh, không phải .docx.", "Dùng tệp Word của văn bản, không dùng ảnh chụp."),
    (b"Rar!", "Đây là tệp nén RAR, không phải .docx.", "Giải nén rồi dùng tệp .docx bên trong."),
    (b"7z\xbc\xaf", "Đây là tệp nén 7z, không phải .docx.", "Giải nén rồi dùng tệp .docx bên trong."),
    (b"\x1f\x8b", "Đây là tệp nén gzip, không phải .docx.", "Giải nén rồi dùng tệp .docx bên trong."),
)
_MARKUP = ((b"<!doctype html", "HTML"), (b"<html", "HTML"), (b"<?xml", "XML"))
_FAMILIES = (
    ("xl/", "Đây là bảng tính Excel, không phải văn bản Word."),
    ("ppt/", "Đây là bài trình chiếu PowerPoint, không phải văn bản Word."),
)


def impostor(data: bytes, source: str = "") -> Fault | None:
    """Tệp không phải .docx: the bytes of a file to a fault that says what it is, or None when it begins as a zip."""
    place = Location(source=source)
    if not data:
        return Fault(message="Tệp rỗng.", location=place, advice="Xin lại tệp từ nơi gửi.")
    if data.startswith(_OLE):
        return _compound_file(data, place)
    for signature, message, advice in _SIGNATURES:
        if data.startswith(signature):
            return Fault(message=message, location=place, advice=advice)
    return None if data.startswith(b"PK") else _markup_or_text(data, place)


def foreign_package(names: Collection[str], source: str = "") -> Fault:
    """Gói nén không phải .docx: the names of the parts of a zip without a Word document to a fault that says so."""
    place = Location(source=source)
    if "mimetype" in names and "content.xml" in names:
        return Fault(message="Đây là tệp OpenDocument (.odt), không phải .docx.", location=place, advice=_SAVE_AS_DOCX)
    for folder, message in _FAMILIES:
        if any(name.startswith(folder) for name in names):
            return Fault(message=message, location=place, advice="Dùng tệp Word (.docx) của văn bản.")
    if any(name.lower().endswith(".docx") for name in names):
        message, advice = "Đây là tệp nén có chứa .docx.", "Giải nén rồi dùng tệp .docx bên trong."
    else:
        message, advice = "Tệp thiếu phần nội dung của văn bản Word.", "Xin lại tệp từ nơi gửi."
    return Fault(message=message, location=place, advice=advice)


def _compound_file(data: bytes, place: Location) -> Fault:
    """The old container of Office: a document behind a password, or one of before 2007."""
    if _ENCRYPTED_STREAM in data:
        return Fault(
            message="Tệp được đặt mật khẩu nên không đọc được.",
            location=place,
            advice="Mở tệp bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) rồi lưu lại.",
        )
    return Fault(message="Đây là tệp Word đời cũ (.doc), không phải .docx.", location=place, advice=_OPEN_IN_WORD)


def _markup_or_text(data: bytes, place: Location) -> Fault:
    start = data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for mark, name in _MARKUP:
        if start.startswith(mark):
            return Fault(message=f"Đây là tệp {name}, không phải .docx.", location=place, advice=_SAVE_AS_DOCX)
    try:
        data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8")
    except UnicodeDecodeError:
        message, advice = "Tệp không phải .docx, hoặc đã hỏng ngay từ phần đầu.", "Xin lại tệp từ nơi gửi."
    else:
        message = "Đây là tệp văn bản thuần, không phải .docx."
        advice = "Tệp bị đổi tên thì đổi lại đúng đuôi (.txt); cần .docx thì dùng Word để tạo."
    return Fault(message=message, location=place, advice=advice)
