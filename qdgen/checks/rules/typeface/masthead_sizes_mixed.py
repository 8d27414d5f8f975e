"""Allow only sizes of Quốc hiệu, Tiêu ngữ and date that go together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.looks import mended
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.landmarks.records import Piece
    from qdgen.checks.subject import Subject
    from qdgen.standards.standard import Pt, SizeTriple


_NAMED = {"national_title": "Quốc hiệu", "motto": "Tiêu ngữ", "place_and_date": "ngày tháng"}
_FIELDS = {"national_title": "national_title", "motto": "motto", "place_and_date": "date"}


@rule("QD217", provision="PL1 V, ghi chú 1", mendable=True)
def masthead_sizes_mixed(subject: Subject) -> Iterator[Finding]:
    """Cỡ chữ Quốc hiệu, Tiêu ngữ, ngày tháng không khớp nhau.

    ## Yêu cầu
    Cỡ chữ trong một văn bản tăng, giảm thống nhất: Quốc hiệu {nd30.size_triples[0].national_title:g}, Tiêu ngữ
    {nd30.size_triples[0].motto:g}, địa danh và ngày tháng {nd30.size_triples[0].date:g}; hoặc Quốc hiệu
    {nd30.size_triples[1].national_title:g}, Tiêu ngữ {nd30.size_triples[1].motto:g}, địa danh và ngày tháng
    {nd30.size_triples[1].date:g}.

    ## Cách sửa
    Đặt cỡ chữ Quốc hiệu {nd30.size_triples[1].national_title:g}, Tiêu ngữ {nd30.size_triples[1].motto:g}, địa danh và
    ngày tháng {nd30.size_triples[1].date:g}; phần đầu hẹp thì {nd30.size_triples[0].national_title:g},
    {nd30.size_triples[0].motto:g} và {nd30.size_triples[0].date:g}.
    """
    triples = subject.standard.size_triples
    usual = max(triples, key=lambda triple: len(_agreeing(_sizes(subject, subject.main), triple)))
    for piece in subject.pieces:
        sizes = _sizes(subject, piece)
        agreeing = {triple: _agreeing(sizes, triple) for triple in (usual, *triples)}
        if len(sizes) <= 1 or any(len(names) == len(sizes) for names in agreeing.values()):
            continue
        wanted = max(agreeing, key=lambda triple: len(agreeing[triple]))
        wrong = [name for name in sizes if name not in agreeing[wanted]]
        lines = {name: line for name in sizes if (line := piece.one(name))}
        sizes_found = ", ".join(
            f"{_NAMED[name]} {' và '.join(said(size) for size in found)}" for name, found in sizes.items()
        )
        right = " hoặc ".join("–".join(said(_size(triple, name)) for name in sizes) for triple in reversed(triples))
        yield Finding(
            message=f"Cỡ chữ không khớp: {sizes_found}; phải là {right}.",
            where=lines[wrong[0]],
            mends=tuple(mend for name in wrong for mend in mended(lines[name], size=_size(wanted, name))),
        )


def _sizes(subject: Subject, piece: Piece) -> dict[str, list[Pt]]:
    """The sizes of the three lines; none when one is wrong by itself: that is told of elsewhere."""
    lines = {name: line for name in _NAMED if (line := piece.one(name))}
    sizes = {name: sorted({look.size for look in line.formats}) for name, line in lines.items()}
    looks = subject.standard.looks
    legal = all(looks[name].size.holds(size) for name, found in sizes.items() for size in found)
    return sizes if legal and "motto" in sizes else {}


def _agreeing(sizes: dict[str, list[Pt]], triple: SizeTriple) -> list[str]:
    return [name for name, found in sizes.items() if found == [_size(triple, name)]]


def _size(triple: SizeTriple, name: str) -> Pt:
    size: Pt = getattr(triple, _FIELDS[name])
    return size
