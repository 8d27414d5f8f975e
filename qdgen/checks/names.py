"""What the elements of a document are called in messages, and where they stand on the page."""

from __future__ import annotations

from types import MappingProxyType

ELEMENT_NAMES = MappingProxyType(
    {
        "national_title": "Quốc hiệu",
        "motto": "Tiêu ngữ",
        "issuer_parent": "tên cơ quan chủ quản",
        "issuer": "tên cơ quan ban hành",
        "number": "số, ký hiệu",
        "place_and_date": "địa danh, ngày tháng năm",
        "type": "tên loại",
        "summary": "trích yếu",
        "authority": "dòng thẩm quyền ban hành",
        "legal_basis": "căn cứ",
        "proposal": "dòng “Theo đề nghị”",
        "enacting_formula": "dòng “QUYẾT ĐỊNH:”",
        "recipients_label": "“Nơi nhận:”",
        "recipient": "nơi nhận",
        "signing_title": "quyền hạn, chức vụ của người ký",
        "signing_post": "chức vụ ghi trên họ tên",
        "signing_hint": "lời nhắc ở chỗ ký",
        "signatory": "họ tên người ký",
        "addressee": "phần “Kính gửi”",
        "wire_addressees": "nơi nhận công điện",
        "appendix": "chữ “Phụ lục”",
        "appendix_masthead": "phần đầu phụ lục",
        "appendix_title": "tiêu đề phụ lục",
        "list_title": "tiêu đề danh sách",
        "form_signature": "phần ký của biểu",
        "reference": "dòng “Kèm theo”",
        "signature_information": "thông tin ký số",
        "draft_mark": "chữ “Dự thảo”",
        "urgency": "dấu khẩn",
        "secrecy": "dấu mật",
        "circulation": "dấu phạm vi lưu hành",
        "address": "dòng địa chỉ",
        "letter_summary": "trích yếu công văn",
        "page_number": "số trang",
    }
)
"""Tên các thành phần, as a sentence says them."""

COLUMNS = MappingProxyType(
    {
        "national_title": "ô phải",
        "motto": "ô phải",
        "place_and_date": "ô phải",
        "issuer_parent": "ô trái",
        "issuer": "ô trái",
        "number": "ô trái",
    }
)
"""Ô trong phần đầu: where an element of the masthead stands."""


LIST_NAMES = ("danh sách", "danh mục", "biểu", "bảng", "mẫu", "dự toán", "phiếu", "lịch", "phụ biểu", "sơ đồ")
"""Tên các loại danh sách kèm theo, as a place says them."""


AUTHOR = "qdgen"
"""Người ghi chú: by whom the Word comments of a check are known again."""


def capitalized(words: str) -> str:
    """Viết hoa chữ đầu câu."""
    return words[:1].upper() + words[1:]
