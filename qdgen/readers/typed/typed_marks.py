"""Marks that are derived and were typed all the same: `;` behind a basis, `- ` before a recipient, `./.` at the end."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from qdgen.kinds import kind_of
from qdgen.kinds.printed import body_lines
from qdgen.kinds.wording import basis_text, proposal_text
from qdgen.model import AdministrativeDocument, DocumentNumber, Filing, LegalBasis, Proposal, Recipient
from qdgen.model.body import Body
from qdgen.readers.grammar.endings import without_list_mark
from qdgen.readers.mappings.tree import steps
from qdgen.standards.nd30 import FILING_LABEL

if TYPE_CHECKING:
    from qdgen.kinds.printed import PrintedLine
    from qdgen.readers.mappings.tree import Path
    from qdgen.readers.notes import Notes

_Cited = TypeVar("_Cited", bound=LegalBasis | Proposal)
_Ended = TypeVar("_Ended", bound=AdministrativeDocument | Body)
_Any = TypeVar("_Any")

_END_MARK = re.compile(r"\s?\.\s?/\s?\.(?:/\.)*$")
_DASH = re.compile(r"[-–—•]\s+")
_NUMBER_WORD = re.compile(r"số\s*:?\s+", re.IGNORECASE)
_ADDRESSED = re.compile(r"kính gửi\s*:\s*", re.IGNORECASE)
_OF = re.compile(r"của\s+")
_TYPED_NUMBER = re.compile(r"(?:Số\s*:\s*)?(?P<serial>[0-9]{0,6})\s*/\s*(?P<symbol>\S.*)|Số\s*:\s*(?P<only>\S.*)")


def without_typed_marks(made: object, path: Path, notes: Notes) -> object:
    """Bỏ dấu tự ghi: one part of a document as it was made, without marks that are printed anyway; each is a remark."""
    if isinstance(made, LegalBasis):
        return _ending(_cited(made, path, notes), path, notes)
    if isinstance(made, Proposal):
        return _ending(_cited(made, path, notes), path, notes)
    if isinstance(made, Recipient):
        return _recipient(made, path, notes)
    if isinstance(made, Filing):
        return _filing(made, path, notes)
    if addressees := getattr(made, "addressees", ()):
        bare = tuple(_addressee(one, (*path, "addressees", index), notes) for index, one in enumerate(addressees))
        return _with(made, "addressees", bare)
    return _number(made, path, notes) if isinstance(made, DocumentNumber) else made


def _cut(text: str, typed: re.Pattern[str], path: Path, notes: Notes) -> str:
    """The text without what the pattern finds at its beginning, unless nothing would be left."""
    match = typed.match(text)
    if match is None or not text[match.end() :]:
        return text
    message = f"Chữ hoặc dấu “{match[0].strip()}” được tự ghi nên đã bỏ."
    notes.remark(message, path=path, before=text, after=text[match.end() :], kind="mark")
    return text[match.end() :]


def bare_of(text: str, path: Path, notes: Notes) -> str:
    """Bỏ dấu cuối của một mục: the text without `;`, `.` at its end, unless nothing would be left."""
    bare, marks = without_list_mark(text)
    if not marks or not bare:
        return text
    message = f"Dấu “{marks}” ở cuối được tự ghi nên đã bỏ."
    notes.remark(message, path=path, before=text[-20:], after=bare[-20:], kind="mark")
    return bare


def _cited(made: _Cited, path: Path, notes: Notes) -> _Cited:
    """Without the words that stand before number and issuer anyway."""
    made = _with(made, "number", _cut(made.number, _NUMBER_WORD, (*path, "number"), notes))
    if isinstance(made, LegalBasis):
        return _with(made, "issuer", _cut(made.issuer, _OF, (*path, "issuer"), notes))
    return made


def _ending(made: _Cited, path: Path, notes: Notes) -> _Cited:
    """Without the mark at the end of the field that is printed last."""
    text = basis_text(made) if isinstance(made, LegalBasis) else proposal_text(made)
    bare, marks = without_list_mark(text)
    if not marks or not bare:
        return made
    for name in ("wording", "note", "summary", "issuer", "number", "proposer"):
        value = getattr(made, name, "")
        if value and text.endswith(value):
            return _with(made, name, bare_of(value, (*path, name), notes))
    return made


def without_dash(text: str, path: Path, notes: Notes) -> str:
    """Bỏ dấu gạch đầu dòng của một nơi nhận hay dòng lưu, unless nothing would be left."""
    return _cut(text, _DASH, path, notes)


def _recipient(made: Recipient, path: Path, notes: Notes) -> Recipient:
    name = without_dash(made.name, (*path, "name"), notes)
    if not made.purpose:
        name = bare_of(name, (*path, "name"), notes)
    return replace(made, name=name)


def _filing(made: Filing, path: Path, notes: Notes) -> Filing:
    units = list(made.units)
    place = (*path, "units")
    units[0] = _cut(without_dash(units[0], place, notes), re.compile(rf"{FILING_LABEL}\s*"), place, notes)
    units[-1] = bare_of(units[-1], place, notes)
    return replace(made, units=tuple(units))


def _addressee(words: str, path: Path, notes: Notes) -> str:
    """An addressee without `Kính gửi:`, dash and mark."""
    return bare_of(without_dash(_cut(words, _ADDRESSED, path, notes), path, notes), path, notes)


def _number(made: DocumentNumber, path: Path, notes: Notes) -> DocumentNumber:
    """`Số: 15/QĐ-UBND` typed as the symbol: the symbol alone, and the serial if it was not given."""
    match = _TYPED_NUMBER.fullmatch(made.symbol)
    if match is None or (match["serial"] and made.serial not in (None, int(match["serial"]))):
        return made
    symbol = match["symbol"] or match["only"]
    serial = int(match["serial"]) if match["serial"] and int(match["serial"]) else made.serial
    message = "“Số:” và dấu “/” được tự ghi nên đã bỏ khỏi ký hiệu."
    notes.remark(message, path=(*path, "symbol"), before=made.symbol, after=symbol, kind="mark")
    return replace(made, serial=serial, symbol=symbol)


def without_end_marks(document: AdministrativeDocument, notes: Notes) -> AdministrativeDocument:
    """Bỏ dấu kết thúc `./.` ở cuối mỗi phần, the document's own content and each annex; a full stop is left.

    A typed label that is printed anyway (`Điều 1. Điều 1. ...`) is only told: the words stay the author's.
    """
    document = _ended(document, kind_of(document).lines(document), (), notes)
    annexes = tuple(
        _ended(annex, body_lines(annex), ("annexes", index), notes) for index, annex in enumerate(document.annexes)
    )
    return document if annexes == document.annexes else replace(document, annexes=annexes)


def _ended(part: _Ended, lines: tuple[PrintedLine, ...], path: Path, notes: Notes) -> _Ended:
    for line in lines:
        if line.label and line.text.startswith(f"{line.label} "):
            message = f"“{line.label}” được tự ghi trước dòng này, nên sẽ in hai lần."
            place = (*path, *steps(line.path))
            printed = f"{line.label} {line.text}"
            notes.remark(message, path=place, before=line.text, after=printed, kind="numbering", sure="likely")
    if not lines or lines[-1].table is not None:
        return part
    inner = steps(lines[-1].path)
    replaced = _without_end_mark(part, inner, (*path, *inner), notes)
    return replaced if isinstance(replaced, type(part)) else part


def _without_end_mark(node: object, inner: Path, path: Path, notes: Notes) -> object:
    """The node rebuilt along the inner path, the text at its end without `./.`; the same node when there is none."""
    if inner:
        name, index = str(inner[0]), int(inner[1])
        items = getattr(node, name)
        new = _without_end_mark(items[index], inner[2:], path, notes)
        return node if new is items[index] else _with(node, name, (*items[:index], new, *items[index + 1 :]))
    name = "text" if getattr(node, "text", "") else "heading"
    text = getattr(node, name)
    match = _END_MARK.search(text)
    if match is None or not text[: match.start()].strip():
        return node
    before = text[: match.start()]
    after = before if name == "heading" or before.endswith((".", "!", "?", "…", ":", ";", ",")) else f"{before}."
    message = "Dấu kết thúc “./.” được tự ghi nên đã bỏ."
    notes.remark(message, path=(*path, name), before=text[-20:], after=after[-20:], kind="mark")
    return _with(node, name, after)


def _with(node: _Any, name: str, value: object) -> _Any:
    """The dataclass with another value for one field."""
    changed: _Any = replace(node, **{name: value})  # type: ignore[type-var] # every node of the model is a dataclass
    return changed
