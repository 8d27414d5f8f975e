"""Who signs: the lines of capacity and title, a post in the body, the name."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from qdgen.model.closing import LEGAL_CHAINS, Capacity, Signatory, SigningAuthority
from qdgen.readers.endings import ends_sentence, without_list_mark
from qdgen.readers.lines import LineKind
from qdgen.readers.signing_words import is_person, is_post, split_capacity
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.readers.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.lines import Line

_K = LineKind
_BARE_AUTHORITY = re.compile(r"(?:T/?M|K/?T|T/?L|T/?U/?Q|Q)\s?\.?")
_UNIT = re.compile(r"(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)(?!\w)")
_HINT = re.compile(r"\(?\s*(?:đã )?ký(?!\w).*|[.…_\s]+|\(.*\)")
SIGNATURE_KINDS = (_K.SIGNING, _K.UPPER, _K.TEXT, _K.TYPE)
_NAME_AND_POST = 2
_LONGEST_NAME = 60


def read_signatory(cursor: Cursor, ledger: Ledger, at_end: int) -> Signatory | None:
    """Đọc khối chữ ký, which begins with the next line and reaches to `at_end` at most.

    ```
    signatory := capacity* [title] [[post] name]
    capacity  := ("TM." | "KT." | "TL." | "TUQ." | "Q.") holder
    ```
    The lines of capacity and title stand together, in capitals; a line that is neither goes on with the one above. Name
    and post follow, behind a blank line or in small letters; what looks like neither is a fault, and so is a hint
    such as `(Ký, ghi rõ họ tên)`.
    """
    if not (cursor.place < at_end and cursor.at(*SIGNATURE_KINDS)):
        return None
    first = cursor.take()
    signing = [first]
    while (line := _next(cursor, at_end)) is not None and _is_signing(line, signing, first):
        signing.append(cursor.take())
    below: list[Line] = []
    while (line := _next(cursor, at_end)) is not None and _is_below(line, below):
        below.append(cursor.take())
    below = [line for line in below if not _is_hint(line, ledger)]
    capacities, title = _capacities(signing, ledger)
    post, name = _post_and_name(below, ledger)
    chain = tuple(capacity.authority for capacity in capacities)
    if not title and chain in LEGAL_CHAINS and chain[-1:] != (SigningAuthority.ACTING,):
        advice = "ghi chức vụ của người ký bằng chữ in hoa ở dòng ngay dưới, ví dụ “PHÓ CHỦ TỊCH”."
        ledger.fault(signing[-1], "Chức vụ người ký còn trống.", advice)
        return None
    return ledger.built(first, lambda: Signatory(capacities=capacities, title=title, name=name, post=post))


def may_sign(line: Line) -> bool:
    """Có thể là dòng chức vụ: whether a signature block may begin with the line; in small letters only a short one."""
    if line.kind is _K.TEXT:
        return len(line.full) <= _LONGEST_NAME and not ends_sentence(line.full)
    return line.kind in SIGNATURE_KINDS


def _next(cursor: Cursor, at_end: int) -> Line | None:
    return cursor.line if cursor.place < at_end and cursor.at(*SIGNATURE_KINDS) else None


def _is_signing(line: Line, signing: list[Line], first: Line) -> bool:
    """Whether the line still belongs to capacities and title."""
    if split_capacity(line.full) is not None:
        return True
    last = split_capacity(signing[-1].full)
    needs_title = last is not None and last[0] is not SigningAuthority.ACTING
    if line.after_blank or line.kind is _K.TEXT:
        return needs_title and (line.kind is not _K.TEXT or (first.kind is _K.TEXT and not line.after_blank))
    return first.kind is not _K.TEXT


def _is_below(line: Line, below: list[Line]) -> bool:
    """Whether the line is the name, or, under a post, the name that follows it at once or under capitals."""
    if not below:
        return True
    apart = line.after_blank and (below[0].kind is _K.TEXT or line.kind is not _K.TEXT or ends_sentence(line.full))
    return len(below) < _NAME_AND_POST and not apart and len(line.full) <= _LONGEST_NAME


def _capacities(lines: list[Line], ledger: Ledger) -> tuple[tuple[Capacity, ...], str]:
    """The capacities from the top line down, and the title below them."""
    found: list[tuple[Line, SigningAuthority, str]] = []
    title: list[Line] = []
    for line in lines:
        split = split_capacity(line.full)
        if split is not None:
            if found and title:
                found[-1] = (*found[-1][:2], " ".join((found[-1][2], *(broken.full for broken in title))))
                title = []
            found.append((line, *split))
            _check_spelling(line, f"{split[0].value} {split[1]}", ledger)
        elif found and not title and len(lines) > lines.index(line) + 1 and _UNIT.match(fold(line.full)):
            found[-1] = (*found[-1][:2], f"{found[-1][2]} {line.full}")
        elif _BARE_AUTHORITY.fullmatch(line.full):
            ledger.fault(line, f"Sau “{line.full}” chưa có chức vụ hoặc tên cơ quan.", "Ghi trên cùng dòng đó.")
        else:
            title.append(line)
    built = [ledger.built(line, partial(Capacity, authority=who, holder=holder)) for line, who, holder in found]
    return tuple(capacity for capacity in built if capacity is not None), " ".join(line.full for line in title)


def _check_spelling(line: Line, printed: str, ledger: Ledger) -> None:
    if line.full == printed:
        return
    spaced = line.full.replace(" ", "") == printed.replace(" ", "")
    message = "Sau chữ viết tắt có một khoảng trắng." if spaced else "Chữ viết tắt quyền hạn ký có dấu chấm."
    ledger.remark(line, message, line.full, printed)


def _post_and_name(below: list[Line], ledger: Ledger) -> tuple[str, str]:
    r"""The post and the name, which must look like what they are; words behind `\` are taken as they stand."""
    if not below:
        return "", ""
    if len(below) < _NAME_AND_POST:
        if is_post(below[0].full) and not below[0].plain:
            return below[0].full, ""
        return "", _name(below[0], ledger)
    post, name = below
    if post.plain or is_post(post.full):
        return post.full, _name(name, ledger)
    if is_person(_bare_name(post)):
        advice = (
            "xóa dòng này (lời ghi chú thì đặt sau “//”); chức vụ khác của người ký, nếu có, đứng ngay trên họ tên."
        )
        ledger.fault(name, "Dưới họ tên người ký không ghi thêm gì.", advice)
    else:
        advice = (
            "trên họ tên chỉ ghi một chức vụ, ví dụ “PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”; nếu đúng là chức vụ thì ghi "
            "“\\” ở đầu dòng, nếu không thì xóa."
        )
        ledger.fault(post, "Dòng này đứng ở chỗ của chức vụ mà không phải chức vụ.", advice)
    return "", ""


def _is_hint(line: Line, ledger: Ledger) -> bool:
    if not _HINT.fullmatch(fold(line.full)):
        return False
    if not line.full.strip(".…_ "):
        ledger.remark(line, "Chỗ chấm ở phần chữ ký được bỏ: chưa có họ tên người ký.", line.full)
        return True
    ledger.fault(line, "Phần chữ ký còn lời nhắc của mẫu.", "Xóa dòng này, hoặc ghi họ tên người ký.")
    return True


def _name(line: Line, ledger: Ledger) -> str:
    bare = _bare_name(line)
    if bare != line.full:
        ledger.remark(line, "Sau họ tên không có dấu; dấu đó được bỏ.", line.full, bare)
    if not line.plain and not is_person(bare):
        advice = (
            "ghi họ tên người ký, mỗi tiếng viết hoa chữ đầu, ví dụ “Nguyễn Văn A”; nếu đúng là họ tên thì ghi “\\” "
            "ở đầu dòng, nếu không thì xóa."
        )
        ledger.fault(line, "Dòng này đứng ở chỗ của họ tên người ký mà không phải họ tên.", advice)
    return bare


def _bare_name(line: Line) -> str:
    return without_list_mark(line.full)[0] or line.full
