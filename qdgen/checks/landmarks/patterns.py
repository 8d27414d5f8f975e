"""The one table of patterns by which landmarks are known, on keys (`Line.key`) unless said otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds.name_words import TITLES
from qdgen.standards.nd30 import ND30
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.checks.line import Line

NATIONAL_TITLE = re.compile(
    r"\W*cộng\s*hòa\s+xã\s+hội(?:\s+chủ\s+nghĩa\s+việt\s+nam|(?:\s+chủ(?:\s+nghĩa(?:\s+việt)?)?)?\W*$)"
    r"|\W*c\S{1,3}\s+h\S{1,3}\s+x\S{1,2}\s+h\S{1,2}\s+ch\S{1,2}\s+ngh?\S{1,3}\s+v\S{2,4}\s+n\S{1,3}\W*$"
)
"""Quốc hiệu: whole, its first words where it goes on in the next line, or misspelt."""
NATIONAL_TITLE_SIGN = re.compile(r"[xX]\S{1,2}\s+[hH]")
"""In the text of a line that may hold a Quốc hiệu."""
NATIONAL_TITLE_END = re.compile(r"(?:(?:chủ\s+)?nghĩa\s+)?việt\s+nam\W*$|nam\W*$")
MOTTO = re.compile(
    r"\W*độc\s+lập\W+tự\s+do\W+hạnh\s+phúc"
    r"|\W*đ\S{1,2}\s+l\S{1,2}\W+t\S{1,2}\s+d\S{1,2}\W+h\S{2,4}\s+ph\S{1,3}\W*$"
)
PARTY = re.compile(r"\W*đảng\s+cộng\s+sản\s+việt\s+nam")
LETTER_SUMMARY = re.compile(r"v/v\b|về việc\b")
NUMBER = re.compile(r"số\s*(?:[:;.]|[\d\s….x_]*[/–-])")
_OPEN = r"[\d\s….x_]{1,12}"
DATE = re.compile(
    r"(?!(?:căn cứ|thực hiện|thi hành|trả lời|phúc đáp|tiếp theo|theo|xét|về|ban hành|kèm)\b)(?:"
    r"[^;:]{0,60}?\bngày\b.{0,30}?\btháng\b[\d\s….,x_/-]{0,20}(?:\bnăm\b[\d\s….x_]{0,30})?$"
    rf"|[^;]{{0,60}}?(?:\bngày\b|,){_OPEN}[/.–-]{_OPEN}[/.–-]\s*\d{{2,4}}[.\s]*$"
    r"|[^;\d]{2,60}\d{1,2}\s+tháng\s+\d{1,2},?(?:\s+năm)?\s+\d{4}[.\s]*$)"
)
"""Địa danh và thời gian: in the long form, in figures, or with words missing."""
DRAFT_MARK = re.compile(r"\(?\s*(?:bản\s+)?dự thảo\b.{0,30}$")
REFERENCE = re.compile(
    r"\(?\s*(?:ban hành )?kèm theo\s+(?:quyết định|nghị quyết|kế hoạch|văn bản|công văn|thông báo|tờ trình|báo cáo)\b.*"
    r"|\(?\s*(?:ban hành )?kèm theo\s+(?:chỉ thị|quy chế|quy định)\b.*|\(\s*(?:ban hành )?kèm theo\b.*",
    re.DOTALL,
)
APPENDIX = re.compile(r"phụ lục(?:\s+(?:số\s*)?(?:[ivxlc]+|\d+|[a-zđ]))?\s*[.:]?")
_APPENDIX_TITLED = re.compile(r"phụ lục(?:\s+(?:số\s*)?(?:[ivxlc]+|\d+))?\s*[.:–-]\s*[^\W\d_].*", re.DOTALL)
LISTS = (
    *("danh sách", "danh mục", "biểu ", "bảng ", "mẫu ", "dự toán ", "phiếu ", "lịch ", "phụ biểu", "phụ lục danh "),
    "sơ đồ ",
)
"""Từ đứng đầu tên một danh sách, bảng, biểu, mẫu kèm theo, as keys."""
FORM_SIGNERS = ("người ", "cán bộ ", "kế toán", "thủ quỹ", "thủ kho", "xác nhận ", "đại diện ", "lập biểu", "lập bảng")
"""Từ đứng đầu chức danh của người ký một biểu mẫu, as keys."""
ADDRESSEE = re.compile(r"kính gửi\b.*")
LISTED = re.compile(r":\s*(?:[-–—+•*]\s*\S.*)?$|;$")
"""In a line of those addressed, on the text itself: more of them stand below."""
WIRES = re.compile(r"[^:;]{3,110}\bđiện\s*(?::.*)?$")
"""Dòng “... điện:” của công điện: who wires to whom."""
RECIPIENTS = re.compile(r"\W*n[ơo]i\s*(?:nh[ậâặăạa]n|gửi)\s*(?:$|[:.;-])")
FILING = re.compile(
    r"\W*(?i:lưu)\s*(?:[:.;]|$|\s(?i:vt|văn thư|hồ sơ)\b)|\W*Lưu\s+[A-ZĐ]{2,}(?![^\W\d_])(?! +[^\W\d_]{2,}$)"
)
"""Dòng lưu, on the text itself: a person may be called Lưu, and an archive too begins with that word."""
ENACTING = re.compile(r"(?:quyết định|quyết nghị|q\s?u\s?y\s?ế\s?t\s+đ\s?ị\s?n\s?h)\s*[:.;]*")
BASIS = re.compile(r"[-–+•]?\s*(?:căn cứ|thực hiện|xét|theo đề nghị|thi hành)\b.*")
PROPOSAL = re.compile(r"[-–+•]?\s*(?:theo đề nghị|xét đề nghị)\b.*")
CAPACITY = re.compile(
    r"(?:tm|kt|tl|tuq|q)\s*[./:]\s*\S.*|[tk]/[mtlq]\s+\S.*|[a-zđ]\.[a-zđ]\.? ?(?:chủ|giám|ủy|bộ|hội|thủ|cục|trưởng).*"
    r"|(?:tm|kt|tl|tuq) (?:chủ tịch|giám đốc|ủy ban|ubnd|bộ trưởng|hội đồng|thủ trưởng|cục trưởng|trưởng).*"
    r"|[a-zđ]{1,4}\. ?(?:chủ tịch|giám đốc|ủy ban|ubnd|bộ trưởng|hội đồng|thủ tướng|cục trưởng|trưởng ban|chánh).*"
)
_SHORT_TITLE = re.compile(r"(?:p?gđ|p?ct|p?tgđ|pcvp|cvp|p?tp|p?bt)(?: (?:sở|ubnd|ủy ban|ban|bộ|phòng).*)?$")
PARTY_SIGNS = re.compile(r"(?:người )?đại diện\b|(?:các )?bên\b")
"""Dòng “ĐẠI DIỆN BÊN A” trên chữ ký của một bên hợp đồng: whom the signer stands for, no title of his."""
HINT = re.compile(r"\(\s*(?:ký|chữ ký|đã ký|ký tên)\b.*\)|\(\s*(?:chữ ký của|họ và tên).*\)")
SIGNATURE_INFORMATION = re.compile(
    r"(?:số:.*;\s*)?(?:\d{1,2}/\d{1,2}/\d{4}|ngày/tháng/năm)\s*[;,]\s*(?:\d{1,2}:\d{2}:\d{2}|giờ).*"
)
ADDRESS = re.compile(r"(?:địa chỉ|trụ sở)\s*:.*|.*(?:điện thoại|đt|fax|e-?mail|website)\s*[:.].*")

TYPES = {fold(name): name for name in (*ND30.abbreviations, *ND30.unabbreviated)}
"""Tên loại: keys of the types of Đ.7 to their names."""

DECIDING = ("Quyết định", "Nghị quyết")
"""Tên loại của văn bản có dòng thẩm quyền, căn cứ và dòng “QUYẾT ĐỊNH:”."""

SYMBOL = re.compile(r"/\s*(?P<type>[^\W\d_]+)\s*[-–]")
"""Chữ viết tắt tên loại trong ký hiệu, on the text itself."""

ABBREVIATED = {abbreviation: name for name, abbreviation in ND30.abbreviations.items()}
"""Chữ viết tắt tên loại to the type it stands for."""

MARKS = {
    fold(mark): element
    for mark, element in (
        *((mark, "urgency") for mark in ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", "HỎA TỐC HẸN GIỜ")),
        *((mark, "secrecy") for mark in ("TUYỆT MẬT", "TỐI MẬT", "MẬT")),
        *((mark, "circulation") for mark in ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ")),
    )
}
"""Dấu khẩn, mật, phạm vi lưu hành: keys to the element each is."""

OFFICES = tuple(
    sorted(
        {fold(title) for title in TITLES}
        | {"phó trưởng", "trưởng", "tư lệnh", "chính ủy", "quyền", "kế toán trưởng", "thư ký", "chủ tọa"}
    )
)
"""Chức vụ đứng đầu một dòng ký hoặc dòng thẩm quyền, as keys."""

BODY_WORDS = tuple(
    fold(word)
    for word in (
        "Ủy ban", "UBND", "Hội đồng", "HĐND", "Bộ", "Sở", "Ban", "Cục", "Chi cục", "Tổng cục", "Vụ", "Văn phòng",
        "Phòng", "Trung tâm", "Trường", "Công ty", "Tổng công ty", "Tập đoàn", "Viện", "Bệnh viện", "Học viện",
        "Đại học", "Chính phủ", "Thủ tướng", "Quốc hội", "Kho bạc", "Thanh tra", "Công an", "Tòa án", "Đài", "Báo",
        "Quỹ", "Liên đoàn", "Hội", "Đoàn", "Trạm", "Thuế", "Hải quan", "Kiểm toán", "Ngân hàng", "Bảo hiểm", "Đội",
    )
)  # fmt: skip
"""Từ đứng đầu tên một cơ quan, as keys."""

_BODY_STARTS = tuple(f"{word} " for word in BODY_WORDS)

UNIT_WORDS = ("tỉnh", "thành phố", "xã", "phường", "đặc khu", "huyện", "quận", "thị xã", "thị trấn")
"""Đơn vị hành chính: begins the second line of the name of an Ủy ban or Hội đồng, as keys."""

_UNFINISHED = frozenset(BODY_WORDS) - {
    fold(word) for word in ("UBND", "HĐND", "Chính phủ", "Thủ tướng", "Quốc hội", "Thanh tra", "Công an", "Kho bạc")
}
_JOINTS = (" và", " của", " thuộc", "-", "–", ",")
_SUBORDINATE = (
    *("cục", "chi cục", "vụ", "phòng", "văn phòng", "trung tâm", "trạm", "đội", "trường", "viện", "bệnh viện"),
    *("ban quản lý", "ban chấp hành", "hạt", "kho", "khoa", "tổng cục", "đại học", "học viện"),
)
"""Từ đứng đầu tên cơ quan, đơn vị thường trực thuộc cơ quan khác, as keys."""
_EQUALS = ("bộ", "sở", "phòng", "vụ", "tổng cục")

_STARTS = re.compile(
    r"(?P<chapter>chương\s+(?:[ivxlc]+|\d+))\b|(?P<part>phần\s+(?:thứ\s+\w+|[ivxlc]+|\d+))\b(?=[.:]?\s*$|[.:]\s)"
    r"|(?P<division>(?:tiểu\s+)?mục\s+(?:[ivxlc]+|\d+))\b(?=[.:]?\s*$|[.:]\s)|(?P<article>điều\s+\d+[a-zđ]?)\b"
)


def starts_a_level(key: str) -> re.Match[str] | None:
    """Dòng mở đầu phần, chương, mục, điều: on a key."""
    return _STARTS.match(key)


def is_appendix(line: Line) -> bool:
    """Dòng "Phụ lục" đầu một phụ lục: the label alone, or with the title on its line."""
    if not line.opening.startswith("phụ lục"):
        return False
    key = line.key
    return APPENDIX.fullmatch(key.partition("\n")[0].strip()) is not None or _APPENDIX_TITLED.fullmatch(key) is not None


def is_signature_information(line: Line) -> bool:
    """Thông tin chữ ký số: the number that may stand before its time is of any length."""
    opening = line.opening
    may_be = opening[:1].isdigit() or opening.startswith(("số:", "ngày/"))
    return may_be and SIGNATURE_INFORMATION.match(line.key) is not None


def begins_as_title(key: str) -> bool:
    """Bắt đầu như dòng quyền hạn, chức vụ của người ký: on a key; abbreviations that the decree does not know, too."""
    return CAPACITY.match(key) is not None or begins_with_office(key) or _SHORT_TITLE.match(key) is not None


def is_enacting(key: str) -> bool:
    """Dòng “QUYẾT ĐỊNH:”, whatever stands after the words: on a key."""
    return key.startswith("q") and ENACTING.fullmatch(key) is not None


def begins_with_office(key: str) -> bool:
    """Bắt đầu bằng một chức vụ hoặc tên cơ quan có thẩm quyền."""
    return key.startswith(OFFICES)


def begins_with_body(key: str) -> bool:
    """Bắt đầu bằng từ chỉ một cơ quan."""
    return f"{key} ".startswith(_BODY_STARTS)


def is_unfinished(key: str) -> bool:
    """Tên cơ quan còn tiếp ở dòng sau: a body's word alone, or a word that joins at the end."""
    return key in _UNFINISHED or key.endswith(_JOINTS)


def continues_a_name(key: str) -> bool:
    """Dòng nối tiếp tên cơ quan ở dòng trên: the place of a council, or a word that joins."""
    return key.startswith((*UNIT_WORDS, "và ", "-", "–"))


def stands_under(below: str, above: str) -> bool:
    """Cơ quan thứ nhất có vẻ trực thuộc cơ quan thứ hai: on keys; bodies of the same word are equals."""
    word = next((word for word in _SUBORDINATE if below.startswith(f"{word} ")), "")
    return bool(word) and not above.startswith(f"{word} ")


def are_of_one_rank(first: str, second: str) -> bool:
    """Hai cơ quan ngang cấp cùng ban hành: two ministries, two departments."""
    return any(first.startswith(f"{word} ") and second.startswith(f"{word} ") for word in _EQUALS)
