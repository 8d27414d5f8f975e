"""Which emphasis a part of the text keeps, and what is told of the rest: the body is upright, its headings bold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.kinds.emphasis_marks import emphasised_lines, shifted
from qdgen.kinds.labels import PREAMBLE_OPENING
from qdgen.model.table import Row, Table
from qdgen.readers.grammar.unkept import Loss
from qdgen.readers.typed.letter_looks import (
    BOLD,
    COLOURED,
    ITALIC,
    KEPT,
    LOWERED,
    RAISED,
    SHADED,
    SMALL_CAPITALS,
    UNDERLINED,
    codes_in,
    emphasis_in,
    emphasised,
    has_throughout,
    throughout,
    with_plain_spaces,
    without,
)
from qdgen.readers.typed.lines import LineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.emphasis import Emphasis
    from qdgen.model.table import Cell
    from qdgen.readers.ledger import Ledger
    from qdgen.readers.typed.letter_looks import Looks
    from qdgen.readers.typed.lines import Line

LONG = 60
"""Letters: what is longer is no caption, no heading and no label, and all of it is not set apart from anything."""

_NOTES = ("(", "*", "Ghi chú", "Lưu ý")
_ENDS = (".", ";", ":")
_NAMES = {
    BOLD: "Chữ đậm",
    ITALIC: "Chữ nghiêng",
    RAISED: "Chỉ số trên",
    LOWERED: "Chỉ số dưới",
    UNDERLINED: "Chữ gạch chân",
    COLOURED: "Chữ màu",
    SHADED: "Chữ tô nền",
    SMALL_CAPITALS: "Chữ hoa nhỏ",
}
_WHOLE = {BOLD: "Cả đoạn in đậm", ITALIC: "Cả đoạn in nghiêng"}
_BASE = {BOLD: "Cả phần nội dung in đậm", ITALIC: "Cả phần nội dung in nghiêng"}
_FEWEST = 4
_NEARLY_ALL = 0.8
_K = LineKind
_SET_BY_THE_FORM = frozenset(
    {_K.NATIONAL, _K.MOTTO, _K.NUMBER, _K.PLACE_DATE, _K.MARK, _K.CO_ISSUER, _K.RULE, _K.TYPE, _K.ENACTING, _K.UPPER}
    | {_K.RECIPIENTS, _K.SIGNING, _K.CO_SIGNING, _K.APPENDIX, _K.REFERENCE, _K.TABLE}
)


def kept(
    text: str, looks: Looks | None, *, heading: bool = False, numbered: bool = False
) -> tuple[tuple[Emphasis, ...], tuple[Loss, ...]]:
    """Phần nhấn mạnh của một đoạn nội dung, và những gì không giữ (PL1 II.6.e: the text is upright).

    A `heading` is bold anyway. All of a long paragraph, or of a whole sentence that is `numbered`, in bold or italics
    is not set apart from anything, unless its marks are `sure`. Other looks than bold, italics and raised or lowered
    letters have no place.
    """
    if looks is None:
        return (), ()
    aligned = codes_in(text, looks)
    if aligned is None:
        return (), tuple(losses_of(text, looks, KEPT))
    losses: list[Loss] = []
    rest: Looks | None = looks
    upright = heading or (len(text) > LONG and not text.startswith(_NOTES))
    if heading:
        rest = without(looks, BOLD)
    elif not looks.sure and text.endswith(_ENDS) and (numbered or len(text) > LONG) and throughout(text, aligned, BOLD):
        rest = without(looks, BOLD)
        losses.append(Loss(_WHOLE[BOLD], text))
    if rest and upright and not looks.sure and throughout(text, aligned, ITALIC):
        rest = without(rest, ITALIC)
        losses.append(Loss(_WHOLE[ITALIC], text))
    losses += losses_of(text, looks, ~KEPT)
    return (emphasis_in(text, rest) or ()), tuple(losses)


def visible(
    text: str, emphasis: Sequence[Emphasis], *, heading: bool = False, numbered: bool = False
) -> tuple[Emphasis, ...]:
    """Phần nhấn mạnh nhìn thấy được: as a reader of the printed text would note it."""
    return kept(text, _seen(text, emphasis), heading=heading, numbered=numbered)[0] if emphasis else ()


def losses_of(text: str, looks: Looks | None, wanted: int) -> list[Loss]:
    """Những kiểu chữ không giữ: of the `wanted` looks those that a part of the text has, and not all of it."""
    if looks is None:
        return []
    if not any(ord(code) & wanted for code in set(looks.codes)):
        return []
    aligned = codes_in(text, looks)
    words = text if aligned else looks.letters
    codes, places = aligned or ([ord(code) for code in looks.codes], tuple(range(len(looks.codes))))
    found = []
    for look, name in _NAMES.items():
        if not look & wanted or not any(code & look for code in codes) or throughout(words, (codes, places), look):
            continue
        first = next(at for at, code in enumerate(codes) if code & look)
        last = next((at for at in range(first, len(codes)) if not codes[at] & look), len(codes)) - 1
        found.append(Loss(name, words[places[first] : places[last] + 1].strip()))
    return found


def cell_words(paragraphs: Sequence[tuple[str, Looks | None]]) -> tuple[list[str], tuple[Emphasis, ...]]:
    """Chữ và phần nhấn mạnh của một ô: of its paragraphs, each with how it was set, as `Cell` counts them."""
    found: list[Emphasis] = []
    start = 0
    for text, looks in paragraphs:
        found += shifted(emphasis_in(text, looks) or (), start)
        start += len(text) + 1
    return [text for text, _ in paragraphs], tuple(found)


def _seen(text: str, emphasis: Iterable[Emphasis]) -> Looks | None:
    return with_plain_spaces(emphasised(text, emphasis))


def visible_in_cell(cell: Cell, *, header: bool) -> tuple[Emphasis, ...]:
    """Phần nhấn mạnh nhìn thấy được của một ô."""
    if not cell.emphasis:
        return ()
    found: list[Emphasis] = []
    start = 0
    for text, emphasis in emphasised_lines(cell):
        found += shifted(emphasis_in(text, _seen(text, emphasis)) or (), start)
        start += len(text) + 1
    return without_bold(found) if header else tuple(found)


def settled_header(table: Table) -> Table:
    """Bảng với hàng đầu không còn chữ đậm riêng: the form prints it in bold (PL1 II.6.e)."""
    if not any(cell.emphasis for row in table.header for cell in row.cells):
        return table
    return replace(table, header=tuple(Row(cells=tuple(map(_plain_cell, row.cells))) for row in table.header))


def _plain_cell(cell: Cell) -> Cell:
    return replace(cell, emphasis=without_bold(cell.emphasis))


def without_bold(emphasis: Sequence[Emphasis]) -> tuple[Emphasis, ...]:
    """Phần nhấn mạnh của chữ vốn in đậm: what is left of it."""
    bare = (replace(one, bold=False) for one in emphasis if one.italic or one.script)
    found: list[Emphasis] = []
    for one in bare:
        if (
            found
            and found[-1].end == one.start
            and replace(found[-1], end=one.end) == replace(one, start=found[-1].start)
        ):
            found[-1] = replace(found[-1], end=one.end)
        else:
            found.append(one)
    return tuple(found)


def without_base_look(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """Các dòng của một phần nội dung, without the bold or the italics that nearly all of them have."""
    found = list(lines)
    ledger.unkept.body.update(line.at for line in lines)
    if sum(line.looks is not None for line in lines) < _FEWEST:
        return found
    worded = [line for line in lines if line.kind is not _K.TABLE and line.text]
    for look, name in _BASE.items():
        said = [line for line in worded if has_throughout(line.text, line.looks, look)]
        if len(said) < max(_FEWEST, _NEARLY_ALL * len(worded)):
            continue
        ledger.unkept.add(said[0].at, [Loss(name, said[0].full)])
        found = [line if line.looks is None else replace(line, looks=without(line.looks, look)) for line in found]
    return found


def tell_unkept(lines: Iterable[Line], document: AdministrativeDocument, ledger: Ledger) -> None:
    """Kể các kiểu chữ không giữ: a remark for each kind; `lines` are all of the draft, for those outside the text.

    What the form prints in bold or in italics anyway is no loss in Word, nor is the look of a whole line of it; marks
    that were typed are, unless the form sets the whole line so.
    """
    in_bold = _in_bold(document)
    reference_open = False
    for line in lines:
        in_reference = line.kind is LineKind.REFERENCE or (reference_open and line.kind is LineKind.TEXT)
        reference_open = in_reference and not line.text.endswith(")")
        if line.looks is None or line.at in ledger.unkept.body:
            continue
        by_form = BOLD | ITALIC if line.kind in _SET_BY_THE_FORM or in_reference else 0
        by_form |= ITALIC if PREAMBLE_OPENING.match(line.text) else 0
        by_form |= BOLD if line.text in in_bold else 0
        if not ledger.in_word:
            ledger.unkept.add(line.at, _typed_losses(line.text, line.looks, by_form))
        elif line.kind not in _SET_BY_THE_FORM:
            ledger.unkept.add(line.at, losses_of(line.text, line.looks, KEPT & ~by_form))
    for name, places in ledger.unkept.found.items():
        at, words = places[0]
        more = f" và {len(places) - 1} chỗ khác" if len(places) > 1 else ""
        message = f"{name} (“{_short(words)}”{more}) không được giữ; chữ được in như thể thức của phần đó."
        ledger.remark(at, message, kind="emphasis")


def _typed_losses(text: str, looks: Looks, by_form: int) -> list[Loss]:
    """What goes of the marks that an author typed in a line, of which the form sets all of some look."""
    whole = [
        Loss(name, text)
        for look, name in _NAMES.items()
        if look & KEPT & ~by_form and has_throughout(text, looks, look)
    ]
    return [*losses_of(text, looks, KEPT), *whole]


def _in_bold(document: AdministrativeDocument) -> str:
    """The words outside the text that the form prints in bold and that need not be in capitals."""
    titles = (getattr(annex, "summary", "") or getattr(annex, "title", "") for annex in document.annexes)
    names = (signatory.name for signatory in (document.signatory, *document.co_signatories))
    return "\n".join((document.summary, *titles, *names))


def _short(words: str) -> str:
    return words if len(words) <= LONG else f"{words[: LONG - 1].rstrip()}…"
