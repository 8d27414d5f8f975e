"""What stands in a file besides the document: what was issued with it, and what is a document of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject

_OWN = ("number", "place_and_date", "signing_title")


@once
def attached(subject: Subject) -> tuple[Piece, ...]:
    """Các văn bản ban hành kèm theo: a plan, a regulation; not a second document of its own in the same file."""
    return tuple(_attached(subject))


def _attached(subject: Subject) -> Iterator[Piece]:
    for piece in subject.pieces:
        if piece.kind == "attached" and not is_document(piece):
            yield piece


@once
def appendices(subject: Subject) -> tuple[Piece, ...]:
    """Các phụ lục."""
    return tuple(_appendices(subject))


def _appendices(subject: Subject) -> Iterator[Piece]:
    return (piece for piece in subject.pieces if piece.kind == "appendix")


@once
def labelled(subject: Subject) -> tuple[Piece, ...]:
    """Các phụ lục có chữ “Phụ lục”; not the lists, tables and forms that were issued without it."""
    return tuple(piece for piece in appendices(subject) if piece["appendix"])


@once
def lists(subject: Subject) -> tuple[Piece, ...]:
    """Các danh sách, bảng, biểu, mẫu kèm theo không có chữ “Phụ lục”."""
    return tuple(piece for piece in appendices(subject) if not piece["appendix"])


def is_document(piece: Piece) -> bool:
    """Văn bản riêng: with number, date and signature, and no line that says what it was issued with."""
    return not piece["reference"] and all(piece[element] for element in _OWN)


@once
def documents(subject: Subject) -> tuple[Piece, ...]:
    """Các văn bản có phần cuối của mình: the document, and others in the file that stand for themselves."""
    return tuple(_documents(subject))


def _documents(subject: Subject) -> Iterator[Piece]:
    for piece in subject.pieces:
        if piece.kind == "main" or is_document(piece):
            yield piece
