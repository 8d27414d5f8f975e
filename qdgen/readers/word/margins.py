"""What a Word file holds beside its body: headers and footers, comments, tracked changes, pictures; each is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.model.marks import Circulation
from qdgen.ooxml.reading import paragraphs
from qdgen.readers.grammar.closing import like_an_address
from qdgen.readers.typed.lines import Line, LineKind
from qdgen.standards.nd30 import NATIONAL_TITLE
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from qdgen.errors import RemarkKind
    from qdgen.ooxml.facts import DocumentFacts, HeaderFacts
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.word.words import Aside

_PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_ONLY_A_NUMBER = re.compile(r"\W*(?:trang|page)?\W*\d*\W*(?:trên|of)?\W*\d*\W*", re.IGNORECASE)
_LONGEST_HEAD = 300
_STORIES = {"header": "đầu trang", "footer": "chân trang"}
_SCHEME = re.compile(r"^(?:https?://|mailto:)")
_CONTENT = frozenset({"inserted", "deleted", "moved_from", "moved_to"})
_ADDED = frozenset({"inserted", "moved_to"})


def address_of(facts: DocumentFacts) -> str:
    """Dòng địa chỉ ở chân trang 1 (PL1 III.4): the words of the first footer of the main document; empty without."""
    if not facts.sections:
        return ""
    section = facts.sections[0]
    wanted = "first" if section.title_page else "default"
    words = [_words(footer) for footer in section.footers if footer.pages == wanted]
    return next((text for text in words if text and like_an_address(text)), "")


def circulation_of(facts: DocumentFacts) -> Circulation | None:
    """Dấu chỉ phạm vi lưu hành ở đầu trang (PL1 III.3.c): of the main document; None without."""
    headers = facts.sections[0].headers if facts.sections else ()
    words = {fold(_words(header)) for header in headers}
    return next((mark for mark in Circulation if fold(mark.value) in words), None)


def masthead_of(facts: DocumentFacts) -> HeaderFacts | None:
    """Đầu trang có Quốc hiệu: of the main document, where its body has no Quốc hiệu of its own; None else."""
    title = fold(NATIONAL_TITLE)
    if not facts.sections or any(_has(title, one.text) for one in paragraphs(facts.blocks)):
        return None
    return next((header for header in facts.sections[0].headers if title in fold(_words(header))), None)


def _has(title: str, words: str) -> bool:
    return len(words) <= _LONGEST_HEAD and title in fold(" ".join(words.split()))


def tell_masthead(header: HeaderFacts, ledger: Ledger) -> str:
    """Kể phần đầu văn bản đặt ở đầu trang: a remark; its words."""
    words = _words(header)
    message = "Phần đầu văn bản đặt ở đầu trang (header) được đọc như phần đầu của thân văn bản."
    ledger.remark(None, message, words, kind="header", sure="likely")
    return words


def tell_margins(facts: DocumentFacts, read: Collection[str], ledger: Ledger) -> None:
    """Kể chữ ở đầu trang, chân trang: a remark for each text that is no page number and not among those `read`."""
    told = {fold(words) for words in read} | {""}
    for header in (*facts.headers, *facts.footers):
        words = _words(header)
        if fold(words) not in told:
            told.add(fold(words))
            message = f"Chữ ở {_STORIES[header.story]} không thuộc nội dung văn bản nên được bỏ: “{words}”."
            ledger.remark(None, message, kind="header")


def tell_records(facts: DocumentFacts, ledger: Ledger, *, reject_changes: bool) -> None:
    """Kể những gì đi kèm phần thân: tracked changes and what became of them, comments, notes, pictures and the like."""
    if facts.changes:
        done = (
            "đã từ chối hết (chữ thêm vào được bỏ, chữ đã xóa được giữ)"
            if reject_changes
            else "đã nhận hết (chữ thêm vào được giữ, chữ đã xóa được bỏ); thêm --reject-changes nếu muốn từ chối"
        )
        ledger.remark(None, f"Tệp có {len(facts.changes)} thay đổi đang theo dõi: {done}.", kind="change")
    for change in facts.changes:
        gone = change.kind in _CONTENT and (change.kind in _ADDED) is reject_changes
        if gone and change.text.strip():
            ledger.remark(None, f"Chữ bị bỏ theo thay đổi đang theo dõi: “{change.text.strip()}”.", kind="change")
    shown = {one.index: one.shown for one in paragraphs(facts.blocks)} if facts.comments else {}
    for comment in facts.comments:
        at = None if comment.paragraph is None else _line(comment.paragraph, shown)
        words = " ".join(comment.text.split())
        ledger.remark(at, f"Ghi chú bên lề không thuộc văn bản nên được bỏ: “{words}”.", kind="comment")
    for note in facts.notes:
        words = " ".join(text for one in paragraphs(note.blocks) if (text := " ".join(one.text.split())))
        if note.paragraph is None and words:
            ledger.remark(None, f"Chú thích không gắn với đoạn nào nên được bỏ: “{words}”.", kind="note")
    _tell_links(facts, ledger)
    for what in facts.unread:
        ledger.remark(None, f"Tệp có {what}; phần này không được đưa vào văn bản.", kind="object")


def _tell_links(facts: DocumentFacts, ledger: Ledger) -> None:
    """The addresses of links that the page does not show."""
    links = dict.fromkeys(link.target for link in facts.links if link.kind == "hyperlink")
    seen = "\n".join(one.text for one in paragraphs(facts.blocks)) if links else ""
    for target in links:
        if _SCHEME.sub("", target).rstrip("/") not in seen:
            message = f"Địa chỉ của liên kết không in ra nên không được đưa vào văn bản: “{target}”."
            ledger.remark(None, message, kind="field")


def _line(index: int, shown: Mapping[int, str]) -> Line | int:
    """The paragraph of this index with its words, for messages; its number alone where it has none."""
    words = " ".join(shown.get(index, "").split())
    return Line(at=index + 1, kind=LineKind.TEXT, text=words) if words else index + 1


def tell_asides(asides: Iterable[Aside], ledger: Ledger) -> None:
    """Kể chữ để ra ngoài: hidden text, prompts, tables of contents; those of one kind that follow each other once."""
    for at, why, kind, words in _gathered(asides):
        ledger.remark(at, f"{why} không được đưa vào văn bản: “{words}”.", kind=kind)


def _gathered(asides: Iterable[Aside]) -> Iterator[tuple[int, str, RemarkKind, str]]:
    held: list[Aside] = []
    for aside in asides:
        if held and (aside.why, aside.kind) != (held[0].why, held[0].kind):
            yield _one(held)
            held = []
        held.append(aside)
    if held:
        yield _one(held)


def _one(held: list[Aside]) -> tuple[int, str, RemarkKind, str]:
    first = held[0]
    return first.at, first.why, first.kind, " / ".join(" ".join(aside.words.split()) for aside in held)


def _words(header: HeaderFacts) -> str:
    """The words of a header or footer on one line; empty where they only number the page."""
    texts = []
    for paragraph in paragraphs(header.blocks):
        texts += [run.shown for run in paragraph.runs if run.field not in _PAGE_FIELDS]
        texts.append(" ")
    words = " ".join("".join(texts).split())
    return "" if _ONLY_A_NUMBER.fullmatch(words) else words
