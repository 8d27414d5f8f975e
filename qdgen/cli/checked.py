"""One file after the check: its report, the copies to be written, and what is said of it beside the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen import api
from qdgen.checks.report import Report
from qdgen.checks.reports.summary import chosen, conclusion
from qdgen.cli.files import refused
from qdgen.errors import Fault, unexpected
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.checks.fixing import Fixed
    from qdgen.checks.report import Located
    from qdgen.checks.settings import Settings
    from qdgen.cli.telling import Telling


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Một tệp đã kiểm tra: its report (of the mended copy where one was asked for), copies by the path to write to.

    `notes` are lines for stderr.
    """

    source: Path
    report: Report
    copies: Mapping[Path, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def checked(
    source: Path, settings: Settings, told: Telling, *, annotate: Path | None = None, fix: Path | None = None
) -> Checked:
    """Kiểm tra một tệp: with the copies that were asked for; beside `fix`, report and notes are of the mended file.

    Raises SourceError, or what rendering a draft raises.
    """
    data = _word(source, told)
    if fix is None:
        report = api.check_bytes(data, settings, source=_shown(source))
        copies = {annotate: api.annotate(data, report)} if annotate else {}
        return Checked(source=source, report=report, copies=copies)
    fixed = api.fix(data, settings, source=_shown(source))
    copies = {annotate: api.annotate(fixed.data, fixed.after)} if annotate else {}
    return Checked(
        source=source,
        report=replace(fixed.after, source=_shown(fix)),
        copies={**copies, fix: fixed.data},
        notes=tuple(_mended(fixed)),
    )


def refuse_draft(source: Path) -> None:
    """Bản có ghi chú, bản đã sửa chỉ làm từ tệp Word. Raises OutputError for a draft."""
    if source.suffix.lower() in api.DRAFTS:
        message = "Đây là dự thảo; --annotate và --fix chỉ dùng cho tệp Word."
        raise refused(source, message, "sửa ngay trong dự thảo, hoặc xuất Word (qdgen render) rồi kiểm tra tệp Word.")


def together(found: Sequence[Checked], unread: int) -> str:
    """Kết luận chung của nhiều tệp: how many were clean, had faults, came under other rules, could not be read."""
    clean, faulty = sum(one.report.clean for one in found), sum(bool(one.report.faults) for one in found)
    broken = sum(bool(one.report.broken and not one.report.faults) for one in found)
    numbers = {
        "không thấy lỗi": clean,
        "có lỗi": faulty,
        "chưa kiểm tra hết": broken,
        "ngoài phạm vi": len(found) - clean - faulty - broken,
        "không kiểm tra được": unread,
    }
    parts = ", ".join(f"{number} tệp {words}" for words, number in numbers.items() if number)
    return f"Đã xem {len(found) + unread} tệp: {parts}."


def broken_rules(one: Checked) -> Iterator[Fault]:
    """Quy tắc dừng giữa chừng trên một tệp: a fault of qdgen each, with the rule's code and what to do meanwhile."""
    for result in one.report.broken:
        code = result.rule.code
        yield _internal(one.report.source, f"quy tắc {code} dừng giữa chừng", result.failure, f"--ignore {code} để bỏ")


def stopped(source: Path, error: Exception) -> Fault:
    """Tệp không kiểm tra được vì lỗi ngoài dự tính: that of qdgen itself, or too much for this machine."""
    shown = _shown(source)
    if isinstance(error, (MemoryError, RecursionError)):
        message, advice = "Tệp quá lớn hoặc lồng nhau quá sâu.", "tách tệp thành nhiều tệp nhỏ hơn."
        return Fault(message=message, location=Location(source=shown), advice=advice)
    return _internal(shown, "không kiểm tra được tệp này", unexpected(error))


def _internal(source: str, what: str, failure: str, meanwhile: str = "") -> Fault:
    advice = "gửi thông báo này, kèm tệp nếu được, cho nhóm phát triển."
    return Fault(
        message=f"Lỗi của chính qdgen: {what} ({failure}).",
        location=Location(source=source),
        advice=f"{meanwhile} qua quy tắc đó; {advice}" if meanwhile else advice,
    )


def in_short(one: Checked) -> str:
    """Kết luận của một tệp, where its report itself is not on the screen."""
    return f"{one.report.source}: {conclusion(one.report)}"


def _shown(path: Path) -> str:
    """A file as its report names it: the path as given, so that files of several folders are told apart; of a path

    from the root, what lies below the current folder, or the name alone.
    """
    if not path.is_absolute():
        return path.as_posix()
    below = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else Path(path.name)
    return below.as_posix()


def _word(source: Path, told: Telling) -> bytes:
    """The Word file, or that of a draft; what was guessed while reading the draft is said."""
    if source.suffix.lower() not in api.DRAFTS:
        return api.contents(source)
    reading = api.read(source)
    told.tell(reading.remarks)
    return api.render(reading.document)


def _mended(fixed: Fixed) -> Iterator[str]:
    """How many places were found, mended and left, rule by rule; what came to light by mending is told apart."""
    found, mended, added = len(fixed.before.faults), fixed.mended, fixed.added
    left = found - len(mended)
    if mended:
        rest = f"còn {left} chỗ phải sửa bằng tay" if left else "đã hết"
        yield f"Tệp gốc sai {found} chỗ: đã sửa {len(mended)} chỗ, {rest}."
        yield "Đã sửa:"
        yield from _by_rule(mended)
    elif found:
        yield f"Không có lỗi nào sửa tự động được: {found} chỗ phải sửa bằng tay."
    if added:
        yield f"Sửa xong thấy thêm {len(added)} chỗ, phải sửa bằng tay:"
        yield from _by_rule(added)
    if not fixed.after.faults:
        yield f"Không còn lỗi nào thấy được{chosen(fixed.after, ' trong')}."


def _by_rule(found: tuple[Located, ...]) -> Iterator[str]:
    for rule, number in Counter(located.rule for located in found).items():
        yield f"  {rule.code}  {rule.title}" + (f" ({number} chỗ)" if number > 1 else "")
