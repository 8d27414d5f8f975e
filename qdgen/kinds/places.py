"""What a part of a document is called on paper: `Điều 2, khoản 1`, not `articles[1].clauses[0]`."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of
from qdgen.kinds.printed import Role, body_lines
from qdgen.kinds.wording import appendix_numbers
from qdgen.model.annex import Appendix
from qdgen.vietnamese.letters import roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.document import AdministrativeDocument

_NAMED = MappingProxyType(
    {
        "issuer.parent": "tên cơ quan chủ quản",
        "issuer.name": "tên cơ quan ban hành",
        "number.symbol": "ký hiệu của văn bản",
        "place": "địa danh",
        "summary": "trích yếu",
        "authority": "dòng thẩm quyền ban hành",
        "proposal": "dòng đề nghị",
        "filing": "dòng “Lưu:”",
        "signatory.title": "chức vụ người ký",
        "signatory.post": "chức vụ trong cơ quan của người ký",
        "signatory.name": "họ tên người ký",
        "address": "dòng địa chỉ",
        "title": "tiêu đề",
        "reference.issuer": "dòng “Kèm theo”",
    }
)
_COUNTED = MappingProxyType(
    {
        "legal_bases": "căn cứ",
        "addressees": "nơi gửi đến",
        "recipients": "nơi nhận",
        "co_issuers": "cơ quan cùng ban hành",
        "co_signatories": "người cùng ký",
        "blocks": "đoạn",
        "items": "dòng “+”",
        "conclusion": "đoạn kết",
    }
)
_LEVELS = MappingProxyType(
    {
        Role.SECTION: "mục ",
        Role.CLAUSE: "khoản ",
        Role.CLAUSE_HEADING: "khoản ",
        Role.POINT: "điểm ",
    }
)
"""What stands before a label that does not say itself what it is."""

_ANNEX = re.compile(r"annexes\[(\d+)\]\.(.+)")
_STEP = re.compile(r"(\w+)\[(\d+)\]")
_CELL = re.compile(r"(.+)\.(header|rows)\[(\d+)\]\.cells\[(\d+)\]")


def place_of(document: AdministrativeDocument, path: str) -> str:
    """Tên gọi của một chỗ: a path of the model to the words that name it, as they stand inside a sentence.

    A path that has no name of its own is given back as it is.
    """
    found = _ANNEX.fullmatch(path)
    if found is None:
        return _within(kind_of(document).lines(document), path)
    index = int(found[1])
    annex = document.annexes[index]
    if isinstance(annex, Appendix):
        number = appendix_numbers(document)[index]
        name = "Phụ lục" if number is None else f"Phụ lục {roman(number)}"
    else:
        name = f"{annex.type} kèm theo"
    return f"{name}, {_within(body_lines(annex), found[2])}"


def _within(lines: tuple[PrintedLine, ...], path: str) -> str:
    if path in _NAMED:
        return _NAMED[path]
    places: dict[str, PrintedLine] = {}
    for line in lines:
        places.setdefault(line.path, line)
    cell = _CELL.fullmatch(path)
    names = list(_names(cell[1] if cell else path, places))
    if cell:
        table = places[cell[1]].table
        above = len(table.header) if table and cell[2] == "rows" else 0
        names.append(f"hàng {int(cell[3]) + above + 1}, ô {int(cell[4]) + 1}")
    return ", ".join(names) or path


def _names(path: str, places: Mapping[str, PrintedLine]) -> Iterator[str]:
    """The name of each level on the way to a part, the outermost first."""
    for step in _STEP.finditer(path):
        line = places.get(path[: step.end()])
        if line is not None and line.table is not None:
            yield f"bảng ở đoạn thứ {int(step[2]) + 1}"
        elif step[1] in _COUNTED:
            yield f"{_COUNTED[step[1]]} thứ {int(step[2]) + 1}"
        elif line is not None:
            yield f"{_LEVELS.get(line.role, '')}{line.label.rstrip('.)')}"
