"""Several bodies in the masthead of a Word file that several sign, as a draft in text names them: `Cùng ban hành:`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qdgen.kinds.name_words import FIELDS
from qdgen.readers.grammar.issuers import UNIT, abbreviation_of, names_in
from qdgen.readers.typed.lines import Line, LineKind
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_K = LineKind
_ABOVE_THE_TYPE = frozenset({_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.PLACE_DATE, _K.MARK, _K.UPPER, _K.TEXT, _K.RULE})
_PREFIX = "Cùng ban hành:"
_FIELDS = tuple(sorted((fold(field).split() for field in FIELDS), key=len, reverse=True))
_SYLLABLE = re.compile(r"[^\W\d_]+")
_NOT_COUNTED = frozenset({"và"})


@dataclass(frozen=True, slots=True)
class _Body:
    """A body of the masthead: the lines of its parent, which may be none, and those of its own name."""

    parent: tuple[Line, ...]
    name: tuple[Line, ...]


def with_co_issuers(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """Ghi các cơ quan cùng ban hành: the lines of a Word file, the names behind the first one as lines of their own.

    As many bodies issue a document as sign it: with one name more, the first is the parent of the first; with twice as
    many, each has its parent. Other numbers are left as they are, to be refused. The abbreviation of a co-issuer is not
    printed: it is taken from the symbol, else from the name, and told.
    """
    signers = 1 + sum(line.kind is _K.CO_SIGNING for line in lines)
    end = next((place for place, line in enumerate(lines) if line.kind not in _ABOVE_THE_TYPE), 0)
    head = [line for line in lines[:end] if line.kind is _K.UPPER]
    if signers == 1 or not head or any(line.kind is _K.CO_ISSUER for line in lines):
        return list(lines)
    bodies = _bodies(names_in(head), signers)
    if not bodies:
        return list(lines)
    first, *others = bodies
    pieces = _pieces(lines[:end], signers)
    told = [_co_issuer(body, piece, ledger) for body, piece in zip(others, pieces[1:], strict=True)]
    _tell_order(lines, ledger)
    taken = {id(line) for body in others for line in (*body.parent, *body.name)}
    settled: list[Line] = []
    for line in lines[:end]:
        if id(line) not in taken:
            settled.append(line)
        if line is first.name[-1]:
            settled += told
    return [*settled, *_without_repeated(lines[end:], head, taken)]


def likely_abbreviation(name: str) -> str:
    """Chữ viết tắt thường dùng: `SỞ Y TẾ TỈNH A` to `SYT`, the first letters up to the unit or a known field's end."""
    known = abbreviation_of(name)
    if known:
        return known
    words = fold(name).split()
    count = next((at for at in range(1, len(words)) if UNIT.match(" ".join(words[at:]))), len(words))
    bare = [word.strip(",-–") for word in words]
    for at in range(1, count):
        field = next((one for one in _FIELDS if [part.strip(",-–") for part in one] == bare[at : at + len(one)]), None)
        if field is not None:
            count = at + len(field)
            break
    syllables = [word for word in name.split()[:count] if _SYLLABLE.match(word) and fold(word) not in _NOT_COUNTED]
    return "".join(word[0].upper() for word in syllables)


def _bodies(names: Sequence[tuple[Line, ...]], signers: int) -> list[_Body]:
    if len(names) == signers:
        return [_Body((), name) for name in names]
    if len(names) == signers + 1:
        return [_Body(names[0], names[1]), *(_Body((), name) for name in names[2:])]
    if len(names) == 2 * signers:
        return [_Body(parent, name) for parent, name in zip(names[::2], names[1::2], strict=True)]
    return []


def _pieces(head: Sequence[Line], signers: int) -> list[str]:
    """The abbreviations in a symbol that has one for each body, as `KH-SNV-STC`; empty ones where it has not."""
    number = next((line.full for line in head if line.kind is _K.NUMBER), "")
    _, *pieces = number.partition("/")[2].split("-")
    found = [piece.strip(" .;") for piece in pieces]
    return found if len(found) == signers and all(found) else [""] * signers


def _co_issuer(body: _Body, piece: str, ledger: Ledger) -> Line:
    parent, name = (" ".join(line.full for line in lines) for lines in (body.parent, body.name))
    abbreviation = piece or likely_abbreviation(name)
    message = "Phần đầu có nhiều cơ quan cùng ban hành; chữ viết tắt của cơ quan này không in ra, được lấy từ "
    message += "ký hiệu." if piece else "tên cơ quan."
    first = body.name[0]
    ledger.remark(first, message, name, f"{name} ({abbreviation})", kind="structure", sure="guess")
    words = f"{parent} / {name}" if parent else name
    return replace(first, kind=_K.CO_ISSUER, prefix=_PREFIX, text=f"{words} ({abbreviation})")


def _tell_order(lines: Sequence[Line], ledger: Ledger) -> None:
    at = next(line for line in lines if line.kind is _K.CO_SIGNING)
    message = (
        "Nhiều người cùng ký: người ký của cơ quan đứng đầu được lấy theo tên cơ quan trong chức vụ, không có thì theo "
        "chỗ ký ở bên phải hàng cuối."
    )
    ledger.remark(at.at, message, kind="structure", sure="likely")


def _without_repeated(lines: Sequence[Line], head: Sequence[Line], taken: set[int]) -> list[Line]:
    """The rest of a file; where an annex names all bodies again, only the first one, as all of them are the main's."""
    wanted = fold(" ".join(line.full for line in head))
    dropped = len([name for name in names_in(head) if id(name[0]) in taken])
    settled: list[Line] = []
    block: list[Line] = []
    for line in (*lines, None):
        if line is not None and line.kind is _K.UPPER:
            block.append(line)
            continue
        if fold(" ".join(one.full for one in block)) == wanted:
            names = names_in(block)
            block = [one for name in names[: len(names) - dropped] for one in name]
        settled += block
        block = []
        if line is not None:
            settled.append(line)
    return settled
