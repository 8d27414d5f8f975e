"""Whether a template prints the whole document: one that leaves out the bases or the articles would lose words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.errors import Fault, TemplateError
from qdgen.location import Location
from qdgen.renderers.parts import Parts, W

if TYPE_CHECKING:
    from qdgen.renderers.context import Context

_TAG = re.compile(r"\{[{%](.*?)[%}]\}", flags=re.DOTALL)
_NAME = re.compile(r"(?<![.\w])[a-z_]+")
TERMS = {
    "address": "địa chỉ",
    "appendix_label": "nhãn phụ lục",
    "authority": "thẩm quyền ban hành",
    "circulation": "phạm vi lưu hành",
    "drafter": "ký hiệu người soạn thảo",
    "issuer": "tên cơ quan",
    "joint_signatures": "chữ ký của các cơ quan",
    "lines": "nội dung",
    "number_line": "số, ký hiệu",
    "place_and_date": "địa danh, ngày tháng",
    "preamble": "căn cứ",
    "recipients": "nơi nhận",
    "reference_line": "dòng “Kèm theo”",
    "secrecy": "dấu độ mật",
    "signature": "người ký",
    "summary": "trích yếu",
    "title": "tiêu đề phụ lục",
    "urgency": "dấu độ khẩn",
}
_OF_THE_MAIN_DOCUMENT = frozenset({"recipients", "signature", "joint_signatures", "drafter"})


def covering(template: bytes, context: Context, name: str) -> None:
    """Mẫu in đủ: raises TemplateError when `context` holds something to print that `template` has no tag for."""
    used = _names(template)
    missing = [term for key, term in TERMS.items() if _wanted(key, context) and key not in used]
    if missing:
        raise TemplateError(
            Fault(
                message=f"Mẫu không in ra: {', '.join(missing)}.",
                location=Location(source=name),
                advice="thêm thẻ của phần đó (xem templates/README.md), hoặc dùng đúng mẫu của loại văn bản này.",
            )
        )


def _wanted(key: str, context: Context) -> bool:
    if key in _OF_THE_MAIN_DOCUMENT and not context["standalone"]:
        return False
    if key == "signature" and context["joint_signatures"]:
        return False
    if key == "issuer" and "appendix_label" in context:
        return False  # an appendix has no masthead
    return bool(context.get(key))


def _names(template: bytes) -> frozenset[str]:
    package = Parts(template)
    found: set[str] = set()
    for story in package.stories():
        for paragraph in package.tree(story).iter(f"{W}p"):
            text = "".join(part.text or "" for part in paragraph.iter(f"{W}t"))
            for tag in _TAG.findall(text):
                found |= set(_NAME.findall(tag))
    return frozenset(found)
