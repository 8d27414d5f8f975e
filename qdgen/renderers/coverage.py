"""Whether a filled template prints the whole document: one that leaves out a level or the bases would lose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.errors import Fault, TemplateError
from qdgen.location import Location
from qdgen.renderers.parts import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.renderers.context import Context, Value
    from qdgen.renderers.parts import Parts

MOST_TOLD = 5
LONGEST_EXCERPT = 60
_TERMS = {
    "secrecy": "dấu độ mật",
    "urgency": "dấu độ khẩn",
    "circulation": "phạm vi lưu hành",
    "issuer": "tên cơ quan",
    "number_line": "số, ký hiệu",
    "place_and_date": "địa danh, ngày tháng",
    "appendix_label": "nhãn phụ lục",
    "title": "tiêu đề phụ lục",
    "summary": "trích yếu",
    "reference_line": "dòng “Kèm theo”",
    "addressees": "nơi gửi đến (Kính gửi)",
    "authority": "thẩm quyền ban hành",
    "preamble": "căn cứ",
    "lines": "nội dung",
    "recipients": "nơi nhận",
    "drafter": "ký hiệu người soạn thảo",
    "signature": "người ký",
    "joint_signatures": "chữ ký của các cơ quan",
    "address": "địa chỉ",
}
_OF_THE_MAIN_DOCUMENT = frozenset({"recipients", "signature", "joint_signatures", "drafter"})


def covering(package: Parts, context: Context, name: str) -> None:
    """Mẫu in đủ: raises TemplateError when words of `context` are not in `package`, which the template `name` gave.

    Capitals and spaces are the template's own business; an issuer's name is asked for only where a masthead stands.
    """
    printed = _printed(package)
    place = 0
    missing: dict[str, str] = {}
    for term, text in _texts(context):
        words = _plain(text)
        found = printed.find(words, place)
        found = printed.find(words) if found < 0 else found
        if found < 0:
            missing.setdefault(term, text)
        else:
            place = found
    if missing:
        raise TemplateError(
            *(
                Fault(
                    message=f"Mẫu không in ra {term}.",
                    location=Location(source=name, excerpt=_excerpt(text)),
                    advice="thêm thẻ của phần đó (xem templates/README.md), hoặc dùng đúng mẫu của loại văn bản này.",
                )
                for term, text in list(missing.items())[:MOST_TOLD]
            )
        )


def _texts(context: Context) -> Iterator[tuple[str, str]]:
    """The texts that must be printed, with the term of the part that each belongs to."""
    for key, term in _TERMS.items():
        if key in _OF_THE_MAIN_DOCUMENT and not context["standalone"]:
            continue
        if key == "signature" and context["joint_signatures"]:
            continue
        if key == "issuer" and "appendix_label" in context:
            continue  # an appendix has no masthead
        for text in _words_of(context.get(key), key):
            if text.strip():
                yield term, text


def _words_of(value: Value, key: str) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _words_of(one, key)
    elif isinstance(value, dict):
        if "role" in value:
            yield f"{value['label']} {value['text']}"
        elif key == "issuer":
            yield from _words_of([value["parents"], value["lines"]], "")
        else:
            yield from _words_of(list(value.values()), "")


def _printed(package: Parts) -> str:
    texts = (text.text or "" for story in package.stories() for text in package.tree(story).iter(f"{W}t"))
    return _plain("".join(texts))


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_EXCERPT else f"{words[:LONGEST_EXCERPT]}…"
