"""Mends of findings put into the file, and the proof that not a word of its content changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.checks.changes import came, gone
from qdgen.checks.checking import check_facts
from qdgen.checks.content import keeps_words, same_words
from qdgen.checks.report import Located, Report
from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.document import read_document
from qdgen.ooxml.mending import apply
from qdgen.ooxml.mends import ReplaceText, SetColumns, SetMargins, SetPaper
from qdgen.ooxml.reading import document_text, paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from qdgen.checks.settings import Settings
    from qdgen.ooxml.facts import DocumentFacts

_ROUNDS = 4
"""A mend may bring another fault to light (a size that is right now, and differs from the rest)."""
_MOST = 40_000
"""Faults of one rule that are mended in one round: a long text may have one in every paragraph."""
_PAGE = (SetMargins, SetPaper)
_FAR = 500
"""Letters round a change that are compared: a paragraph of a million letters is not read for each of its marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """Kết quả sửa: the new file, and the reports before and after; the faults before are those mended and those left.

    `added` came to light by mending, and are among the faults after.
    """

    data: bytes
    before: Report
    after: Report

    @property
    def mended(self) -> tuple[Located, ...]:
        """Lỗi đã sửa."""
        return gone(self.before, self.after)

    @property
    def added(self) -> tuple[Located, ...]:
        """Lỗi mới thấy sau khi sửa."""
        return came(self.before, self.after)


def fix(data: bytes, settings: Settings, source: str = "") -> Fixed:
    """Sửa những lỗi sửa được chắc chắn: the bytes of a .docx to those of another, whose words are the same.

    The words are compared: letters must stay letter by letter (NFC, Đ for Ð), numbers but for leading zeros; marks and
    spaces may change. Raises SourceError for a file that cannot be read, and if the words were not the same.
    """
    facts = read_document(data, source)
    before = report = check_facts(facts, settings, most=_MOST)
    text = document_text(facts)
    done: set[tuple[object, ...]] = set()
    for _ in range(_ROUNDS):
        chosen = _chosen(report, facts, done)
        if not chosen:
            break
        data = apply(data, [mend for located in chosen for mend in located.finding.mends])
        done.update(map(_key, chosen))
        facts = _read_again(data, source)
        if not same_words(text, document_text(facts)):
            raise SourceError(
                Fault(
                    message="Sửa tự động sẽ làm đổi chữ của văn bản nên đã dừng; tệp gốc giữ nguyên.",
                    location=Location(source=source),
                    advice="sửa bằng tay theo báo cáo kiểm tra, và gửi tệp này cho nhóm phát triển.",
                )
            )
        report = check_facts(facts, settings, most=_MOST)
    return Fixed(data=data, before=before, after=report)


def _read_again(data: bytes, source: str) -> DocumentFacts:
    """The mended file, which must be read to be compared: mends make it longer, and it may have become too long."""
    try:
        return read_document(data, source)
    except SourceError as error:
        said = " ".join(fault.message for fault in error.faults)
        raise SourceError(
            Fault(
                message=f"Bản đã sửa không đọc lại được để đối chiếu nên đã dừng; tệp gốc giữ nguyên. Bản đó: {said}",
                location=Location(source=source),
                advice="chia văn bản thành nhiều tệp rồi sửa từng tệp; hoặc sửa ít quy tắc hơn một lượt (--select).",
            )
        ) from error


def _chosen(report: Report, facts: DocumentFacts, done: Collection[tuple[object, ...]]) -> list[Located]:
    """The findings to mend now: none a second time, no two that change the same characters, none that changes words.

    Columns are fitted to a page only when its paper and margins are right.
    """
    resized = any(
        isinstance(mend, _PAGE) for one in report.findings if _key(one) not in done for mend in one.finding.mends
    )
    typed = {(one.place.part, one.index): one.text for one in paragraphs(facts.blocks)}
    taken: set[tuple[str, int, int]] = set()
    chosen = []
    for located in report.findings:
        mends = located.finding.mends
        changes = [mend for mend in mends if isinstance(mend, ReplaceText)]
        spans = {(mend.part, mend.index, at) for mend in changes for at in range(mend.start, mend.end + 1)}
        waits = resized and any(isinstance(mend, SetColumns) for mend in mends)
        if (
            not mends
            or waits
            or _key(located) in done
            or spans & taken
            or not all(_keeps(mend, typed) for mend in changes)
        ):
            continue
        taken |= spans
        chosen.append(located)
    return chosen


def _key(located: Located) -> tuple[object, ...]:
    place = located.place
    return located.rule.code, place.part, place.section, place.paragraph, place.start, located.finding.message


def _keeps(mend: ReplaceText, typed: Mapping[tuple[str, int], str]) -> bool:
    """Whether a change of text leaves the words round it as they are: looked at from space to space, as far as those

    are near; where there is none, as in no text of words, nothing is mended.
    """
    text = typed.get((mend.part, mend.index))
    if text is None:
        return False
    start, end = max(mend.start - _FAR, 0), min(mend.end + _FAR, len(text))
    if start:
        start = text.find(" ", start, mend.start)
    if end < len(text):
        end = text.rfind(" ", mend.end, end)
    if start < 0 or end < 0:
        return False
    return keeps_words(text[start:end], text[start : mend.start] + mend.text + text[mend.end : end])
