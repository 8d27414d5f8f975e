"""What a reader notes on its way through a source: every fault and every repair, with the path where it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qdgen.errors import Fault, Remark, RemarkKind, Sureness, together
from qdgen.location import Location
from qdgen.readers.mappings.tree import Path, line_of, path_text, shown
from qdgen.readers.typed.repairs import CHARACTER_KINDS, REPAIRS, visible

if TYPE_CHECKING:
    from qdgen.readers.mappings.tree import Lines
    from qdgen.vietnamese.text import Repair

MOST_FAULTS = 500
"""Số lỗi được kể: more help nobody, and a hostile source could fill the memory with them."""

_REPAIRS = {
    "nfd": "Dấu viết rời đã được ghép vào chữ cái (Unicode dựng sẵn)",
    "look-alike": "Chữ giống Đ nhưng sai mã đã được thay bằng Đ",
    "space": "Khoảng trắng thừa hoặc lạ đã được sửa",
    "invisible": "Ký tự vô hình đã được bỏ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    message: str
    path: Path = ()
    line: int | None = None
    first: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told(_Note):
    kind: RemarkKind
    sure: Sureness = "certain"
    count: int = 1


@dataclass(frozen=True, slots=True)
class Notes:
    """Sổ ghi: collects while one source is read; faults beyond MOST_FAULTS are counted but not kept."""

    _faults: list[_Note] = field(default_factory=list)
    _remarks: list[_Told] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    @property
    def faulty(self) -> bool:
        """Whether any fault was noted."""
        return self._counts["faults"] > 0

    @property
    def full(self) -> bool:
        """Whether a further fault would only be counted: no pains need be taken over its words."""
        return len(self._faults) >= MOST_FAULTS

    def fault(
        self, message: str, *, path: Path = (), line: int | None = None, found: str = "", advice: str = ""
    ) -> None:
        """Ghi lỗi: `found` are the words as they stand in the source; `line` is given where no path leads there."""
        self._counts["faults"] += 1
        if not self.full:
            self._faults.append(_Note(message=message, path=path, line=line, first=shown(found), second=advice))

    def remark(
        self,
        message: str,
        *,
        path: Path = (),
        line: int | None = None,
        before: str = "",
        after: str = "",
        kind: RemarkKind,
        sure: Sureness = "certain",
    ) -> None:
        """Ghi lưu ý: what was put right or guessed; `kind` and `sure` as in Remark."""
        note = _Told(
            message=message, path=path, line=line, first=shown(before), second=shown(after), kind=kind, sure=sure
        )
        self._remarks.append(note)

    def repairs(self, repairs: tuple[Repair, ...], path: Path) -> None:
        """Ghi các chỗ đã làm sạch trong một chữ; those of one kind become one remark for the whole source."""
        for kind, count in Counter(repair.kind for repair in repairs).items():
            first = next(repair for repair in repairs if repair.kind == kind)
            before, after = shown(visible(first.before)), shown(visible(first.after))
            message = f"{_REPAIRS[kind]}."
            self._remarks.append(
                _Told(message=message, path=path, first=before, second=after, kind=REPAIRS[kind], count=count)
            )

    def faults_in(self, source: str, lines: Lines) -> tuple[Fault, ...]:
        """Các lỗi, in the order of the source, with their places."""
        faults = [
            Fault(message=note.message, location=_location(note, source, lines, note.first), advice=note.second)
            for note in self._faults
        ]
        faults.sort(key=lambda fault: fault.location.line or 0)
        left = self._counts["faults"] - len(faults)
        if left:
            message = f"Còn {left} lỗi nữa không kể ra ở đây."
            place = Location(source=source, line=faults[-1].location.line)
            faults.append(Fault(message=message, location=place, advice="sửa các lỗi trên rồi đọc lại"))
        return tuple(faults)

    def remarks_in(self, source: str, lines: Lines) -> tuple[Remark, ...]:
        """Các lưu ý, in the order of the source, with their places; repairs of characters one for each kind."""
        told: list[Remark] = []
        repairs: dict[str, list[_Told]] = {}
        for note in self._remarks:
            if note.kind in CHARACTER_KINDS:
                repairs.setdefault(note.kind, []).append(note)
            else:
                told.append(_remark(note, source, lines))
        for notes in repairs.values():
            remarks = sorted((_remark(note, source, lines) for note in notes), key=_line)
            count = sum(note.count for note in notes)
            told.append(together(remarks[0], (remark.location.line for remark in remarks), count))
        return tuple(sorted(told, key=_line))

    @property
    def empty(self) -> bool:
        """Whether nothing was noted: no place has to be looked up then."""
        return not (self._faults or self._remarks)


def _remark(note: _Told, source: str, lines: Lines) -> Remark:
    return Remark(
        message=note.message,
        location=_location(note, source, lines, ""),
        before=note.first,
        after=note.second,
        kind=note.kind,
        sure=note.sure,
    )


def _line(remark: Remark) -> int:
    return remark.location.line or 0


def _location(note: _Note, source: str, lines: Lines, excerpt: str) -> Location:
    line = line_of(lines, note.path) if note.line is None else note.line
    return Location(source=source, line=line, path=path_text(note.path), excerpt=excerpt)
