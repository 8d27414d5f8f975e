"""A file is cut into the documents it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qdgen.checks.landmarks.find import find_landmarks
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

if TYPE_CHECKING:
    from qdgen.checks.landmarks.records import Landmarks


def landmarks_of(example: str, *edits: dict[str, Any]) -> Landmarks:
    return find_landmarks(read_document(made(example, edits), "x.docx"))


@pytest.mark.parametrize(
    ("example", "pieces"),
    [
        ("bo-nhiem", [("main", "Quyết định")]),
        ("thi-dua", [("main", "Quyết định"), ("attached", "Kế hoạch")]),
        ("quy-che", [("main", "Quyết định"), ("attached", "Quy chế")]),
        ("khen-thuong", [("main", "Quyết định"), ("appendix", "")]),
        ("ke-hoach-xa", [("main", "Kế hoạch")]),
    ],
)
def test_each_document_of_a_file_is_a_piece(example: str, pieces: list[tuple[str, str]]) -> None:
    assert [(piece.kind, piece.term) for piece in landmarks_of(example).pieces] == pieces


def test_a_whole_document_is_known_for_sure() -> None:
    assert landmarks_of("bo-nhiem").confidence == 1.0


def test_pieces_share_out_all_lines() -> None:
    pieces = landmarks_of("thi-dua").pieces
    shared = [line.paragraph.index for piece in pieces for line in piece.lines]
    assert shared == sorted(shared)


def test_an_attached_document_without_a_masthead_begins_at_its_type() -> None:
    masthead = ["BỘ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    found = landmarks_of("quy-che", *({"paragraph": line, "nth": 2, "text": ""} for line in masthead))
    assert [piece.term for piece in found.pieces] == ["Quyết định", "Quy chế"]
    assert found.main.text("signatory") == "Lê Văn C"
    assert found.attached[0].text("type") == "QUY CHẾ"


def test_a_second_masthead_in_one_table_begins_no_document_without_lines() -> None:
    twice = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    found = landmarks_of("thi-dua", {"paragraph": twice, "nth": 2, "insert_after": twice})
    assert all(piece.lines for piece in found.pieces)
    assert len(found.pieces) == len(landmarks_of("thi-dua").pieces)
