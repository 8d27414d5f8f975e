"""Who signs: the lines of capacity and title, a post in the body, the name."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from qdgen.model.closing import LEGAL_CHAINS, Capacity, Signatory, SigningAuthority
from qdgen.readers.excerpts import excerpt
from qdgen.readers.grammar.endings import ends_sentence, without_list_mark
from qdgen.readers.grammar.issuers import UNIT, begins_a_body
from qdgen.readers.grammar.signing_words import is_name, is_person, is_post, split_capacity
from qdgen.readers.typed.lines import LineKind
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from qdgen.readers.grammar.cursor import Cursor
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.lines import Line

_K = LineKind
_BARE_AUTHORITY = re.compile(r"(?:T/?M|K/?T|T/?L|T/?U/?Q|Q)\s?\.?")
_AUTHORITY_INSIDE = re.compile(r"\s(?:TM|KT|TL|TUQ|Q)\. ?\S")
_HINT = re.compile(r"\(?\s*(?:đã )?ký(?!\w).*|[.…_\s]+|\(.*\)")
_SIGNED = re.compile(r"\(?\s*đã ký(?: tên)?(?:\s*[,;]?\s*(?:và )?(?:đã )?đóng dấu)?\s*\)?\s*\.?")
_ORDER = (
    "thứ tự là quyền hạn (“KT. GIÁM ĐỐC”), chức vụ (“PHÓ GIÁM ĐỐC”), một dòng trống, rồi họ tên; dòng khác thì xóa, "
    "lời ghi chú thì đặt sau “//”."
)
_UNIT_WORDS = 9
"""Letters of the longest word for a unit: `thành phố`; behind one a name is that of the unit."""
SIGNATURE_KINDS = (_K.SIGNING, _K.UPPER, _K.TEXT, _K.TYPE)
_NAME_AND_POST = 2
_LONGEST_NAME = 60
_SHORT_POST = 3


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
    if len(signing) > 1 and is_name(signing[-1].full) and not UNIT.search(fold(signing[-2].full)[-_UNIT_WORDS:]):
        below.append(signing.pop())
        message = "Dòng này được lấy làm họ tên người ký, không phải phần sau của chức vụ."
        ledger.remark(below[0], message, kind="structure", sure="guess")
    while (line := _next(cursor, at_end)) is not None and (_is_signed(line) or _is_below(line, below)):
        if _is_signed(line):
            _is_hint(cursor.take(), ledger)
        else:
            below.append(cursor.take())
    below = [line for line in below if not _is_hint(line, ledger)]
    if not _are_in_order(signing, below, ledger):
        return None
    capacities, title = _capacities(signing, ledger)
    post, name = _post_and_name(below, ledger)
    chain = tuple(capacity.authority for capacity in capacities)
    if not title and chain in LEGAL_CHAINS and chain[-1:] != (SigningAuthority.ACTING,):
        advice = "ghi chức vụ của người ký bằng chữ in hoa ở dòng ngay dưới, ví dụ “PHÓ CHỦ TỊCH”."
        ledger.fault(signing[-1], "Chức vụ người ký còn trống.", advice)
        return None
    return ledger.built(first, lambda: Signatory(capacities=capacities, title=title, name=name, post=post))


def _are_in_order(signing: list[Line], below: list[Line], ledger: Ledger) -> bool:
    """Whether capacities stand above the title, and the title above the name; else a fault where they do not."""
    first = signing[0]
    is_capacity = [split_capacity(line.full) is not None for line in signing]
    posts = any(is_post(line.full) for line in (*signing[1:], *below[:1]))
    if any(is_capacity) and not is_capacity[0]:
        ledger.fault(first, "Dòng này đứng trên dòng quyền hạn của người ký.", _ORDER)
    elif is_name(first.full) and not first.plain:
        ledger.fault(first, "Họ tên người ký đứng ở chỗ của chức vụ.", _ORDER)
    elif posts and not (any(is_capacity) or first.plain or is_post(first.full) or begins_a_body(first.full)):
        ledger.fault(first, "Dòng này đứng ở chỗ của chức vụ người ký mà không phải chức vụ.", _ORDER)
    else:
        return True
    return False


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
    if line.plain and line.full.isupper() and not line.after_blank:
        return needs_title or first.plain  # capitals that begin with a sign: the author says that they are words
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
    for place, line in enumerate(lines):
        split = split_capacity(line.full)
        if split is not None:
            if found and title:
                found[-1] = (*found[-1][:2], _joined(found[-1][2], title, ledger))
                title = []
            found.append((line, *split))
            if _AUTHORITY_INSIDE.search(split[1]):
                ledger.fault(line, "Hai quyền hạn ký nằm trên một dòng.", "Ghi mỗi quyền hạn một dòng.")
            _check_spelling(line, f"{split[0].value} {split[1]}", ledger)
        elif found and not title and len(lines) > place + 1 and UNIT.match(fold(line.full)):
            found[-1] = (*found[-1][:2], f"{found[-1][2]} {line.full}")
        elif _BARE_AUTHORITY.fullmatch(line.full):
            ledger.fault(line, f"Sau “{line.full}” chưa có chức vụ hoặc tên cơ quan.", "Ghi trên cùng dòng đó.")
        else:
            title.append(line)
    built = [ledger.built(line, partial(Capacity, authority=who, holder=holder)) for line, who, holder in found]
    capacities = tuple(capacity for capacity in built if capacity is not None)
    return capacities, _title(title, ledger)


def _title(lines: list[Line], ledger: Ledger) -> str:
    """The lines of a title, joined; what does not begin as a post, and a second post, are told."""
    if not lines:
        return ""
    first, *more = lines
    if any(is_post(line.full) for line in more):
        if not is_post(first.full):
            ledger.fault(first, "Dòng này đứng ở chỗ của chức vụ người ký mà không phải chức vụ.", _ORDER)
    elif not (first.plain or is_post(first.full) or begins_a_body(first.full)):
        message = "không bắt đầu như một chức vụ; dòng này được lấy làm chức vụ người ký."
        ledger.remark(first, f"“{excerpt(first.full)}” {message}", kind="structure", sure="guess")
    return _joined(first.full, more, ledger)


def _joined(words: str, more: list[Line], ledger: Ledger) -> str:
    """A title or a holder on several lines; a remark says so but for the body or the unit of a post."""
    joined = " ".join((words, *(line.full for line in more)))
    if any(is_post(line.full) or not (begins_a_body(line.full) or UNIT.match(fold(line.full))) for line in more):
        message = "Các dòng này được nối thành một chức vụ hay tên cơ quan."
        ledger.remark(more[0], message, words, joined, kind="joined", sure="likely")
    return joined


def _check_spelling(line: Line, printed: str, ledger: Ledger) -> None:
    if line.full == printed:
        return
    spaced = line.full.replace(" ", "") == printed.replace(" ", "")
    message = "Sau chữ viết tắt có một khoảng trắng." if spaced else "Chữ viết tắt quyền hạn ký có dấu chấm."
    ledger.remark(line, message, line.full, printed, kind="mark")


def _post_and_name(below: list[Line], ledger: Ledger) -> tuple[str, str]:
    r"""The post and the name, which must look like what they are; words behind `\` are taken as they stand."""
    if not below:
        return "", ""
    if len(below) < _NAME_AND_POST:
        if is_post(below[0].full) and not below[0].plain:
            return _post(below[0], ledger), ""
        return "", _name(below[0], ledger)
    post, name = below
    if post.plain or is_post(post.full):
        return _post(post, ledger), _name(name, ledger)
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


def _post(line: Line, ledger: Ledger) -> str:
    """A post as it stands; a remark where it names no body, and so may be a title behind a forgotten `KT.`"""
    if not line.plain and len(line.full.split()) <= _SHORT_POST:
        message = (
            "Dòng này được lấy làm chức vụ khác của người ký, in trên họ tên; nếu ký thay thì ghi “KT.” ở dòng trên."
        )
        ledger.remark(line, message, kind="structure", sure="guess")
    return line.full


def _is_signed(line: Line) -> bool:
    return line.kind is _K.TEXT and not line.plain and _SIGNED.fullmatch(fold(line.full)) is not None


def _is_hint(line: Line, ledger: Ledger) -> bool:
    if not _HINT.fullmatch(fold(line.full)):
        return False
    if not line.full.strip(".…_ "):
        ledger.remark(line, "Chỗ chấm ở phần chữ ký được bỏ: chưa có họ tên người ký.", line.full, kind="dropped")
        return True
    if _is_signed(line):
        message = f"“{line.full}” chỉ có trên bản sao; dòng này được bỏ."
        ledger.remark(line, message, line.full, kind="dropped", sure="likely")
        return True
    ledger.fault(line, "Phần chữ ký còn lời nhắc của mẫu.", "Xóa dòng này, hoặc ghi họ tên người ký.")
    return True


def _name(line: Line, ledger: Ledger) -> str:
    bare = _bare_name(line)
    if bare != line.full:
        ledger.remark(line, "Sau họ tên không có dấu; dấu đó được bỏ.", line.full, bare, kind="mark")
    if not line.plain and not is_person(bare):
        advice = (
            "ghi họ tên người ký, mỗi tiếng viết hoa chữ đầu, ví dụ “Nguyễn Văn A”; nếu đúng là họ tên thì ghi “\\” "
            "ở đầu dòng, nếu không thì xóa."
        )
        ledger.fault(line, "Dòng này đứng ở chỗ của họ tên người ký mà không phải họ tên.", advice)
    elif not (line.plain or is_name(bare)):
        ledger.remark(line, f"“{excerpt(bare)}” được lấy làm họ tên người ký.", kind="structure", sure="guess")
    return bare


def _bare_name(line: Line) -> str:
    return without_list_mark(line.full)[0] or line.full
