"""Elements that a document of its kind must have: their rules cannot see when they are not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.finding import Unseen
from qdgen.checks.names import ELEMENT_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject

_WITHOUT_SUMMARY = frozenset(
    {
        "Công văn", "Thư công", "Hợp đồng", "Bản ghi nhớ", "Bản thỏa thuận", "Giấy mời", "Giấy giới thiệu",
        "Giấy ủy quyền", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Bản sao y", "Bản trích sao",
        "Bản sao lục",
    }
)  # fmt: skip
"""Types whose sample forms (PL3) may go without a summary."""
_OF_DECISIONS = frozenset({"authority", "legal_basis", "enacting_formula"})


def is_letter(piece: Piece) -> bool:
    """Công văn: a document without a type name, with "V/v" under its number or an addressee."""
    return not piece["type"] and bool(piece["letter_summary"] or piece["addressee"])


def called(piece: Piece) -> str:
    """Văn bản tự gọi mình là gì: its type, "Công văn" without one, "văn bản" where neither is known."""
    return piece.term or ("Công văn" if is_letter(piece) else "văn bản")


def wants_summary(piece: Piece) -> bool:
    """Văn bản phải có trích yếu dưới tên loại."""
    return bool(piece["type"]) and piece.term not in _WITHOUT_SUMMARY


def absent(subject: Subject, element: str) -> Iterator[Unseen]:
    """Thành phần phải có mà không tìm thấy: the reason why a rule on it could not see; nothing when it is there."""
    main = subject.main
    if main[element] or main.kind == "appendix":
        return
    if element in _OF_DECISIONS:
        expected = subject.is_decision
    elif element == "summary":
        expected = wants_summary(main)
    else:
        expected = not is_letter(main)
    if expected:
        yield Unseen(reason=f"Không tìm thấy {ELEMENT_NAMES[element]}.")
