"""A draft typed with the fonts of the time before Unicode, all of it or a part: turned into Unicode, and told."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from qdgen.vietnamese.legacy import converted, is_unicode, legacy_encoding
from qdgen.vietnamese.legacy_lines import encodings_of, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qdgen.errors import Sureness
    from qdgen.readers.ledger import Ledger
    from qdgen.vietnamese.legacy import Encoding

_NAMES = MappingProxyType({"tcvn3": "TCVN3 (ABC)", "vni": "VNI"})
_SHOWN = 40


class Turned(NamedTuple):
    """Chữ đã chuyển mã: in which line (or paragraph) of the source, from which encoding, before and after, how sure."""

    at: int | None
    encoding: Encoding
    before: str
    after: str
    sure: Sureness = "certain"


def in_unicode(text: str, ledger: Ledger) -> str:
    """Chữ Unicode của bản thảo: the text itself where it is Unicode; else converted, which remarks say.

    A text that is all of an old encoding is converted as a whole; of any other, the lines that are, and stretches of a
    line. What is converted must not have been cleaned before: the soft hyphen is the letter ư of TCVN3.
    """
    encoding = legacy_encoding(text)
    lines = text.split("\n")
    if encoding:
        told = [Turned(at, encoding, *pair) for at, pair in enumerate(_turned(lines, encoding), start=1)]
        changed = [one for one in told if one.before != one.after]
        tell_turned([changed[0]] if changed else [], ledger)
        return "\n".join(one.after for one in told)
    turned = _some_turned(lines)
    tell_turned(turned.values(), ledger)
    return "\n".join(turned[at].after if at in turned else line for at, line in enumerate(lines)) if turned else text


def tell_turned(turned: Iterable[Turned], ledger: Ledger) -> None:
    """Kể các chữ đã chuyển mã: a remark for each; the ledger gathers those that say the same."""
    for one in turned:
        message = f"Chữ gõ bằng bảng mã {_NAMES[one.encoding]} được chuyển sang Unicode."
        if one.encoding == "tcvn3":
            message += " Bảng mã này không có chữ hoa mang dấu thanh: xem lại chữ hoa ở đầu câu và tên riêng."
        before, after = one.before[:_SHOWN], one.after[:_SHOWN]
        sure: Sureness = "likely" if one.encoding == "tcvn3" and one.sure == "certain" else one.sure
        ledger.remark(one.at, message, before, after, kind="encoding", sure=sure)


def _turned(lines: list[str], encoding: Encoding) -> Iterable[tuple[str, str]]:
    return zip(lines, converted("\n".join(lines), encoding).split("\n"), strict=True)


def _some_turned(lines: list[str]) -> dict[int, Turned]:
    """The lines that are of an old encoding, or hold a stretch of it, as Unicode, by their places in the list."""
    turned: dict[int, Turned] = {}
    for at, (line, encoding) in enumerate(zip(lines, encodings_of(lines), strict=True)):
        if encoding:
            turned[at] = Turned(at + 1, encoding, line, converted(line, encoding), "likely")
        elif not line.isascii() and is_unicode(line):
            parts = stretches(line)
            old = next((one for _, one in parts if one), None)
            if old:
                after = "".join(converted(part, one) if one else part for part, one in parts)
                turned[at] = Turned(at + 1, old, line, after, "likely")
    return turned
