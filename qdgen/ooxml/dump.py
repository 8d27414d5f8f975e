"""A .docx as lines that a reviewer can read and a test can compare: one a paragraph, with its look and its text."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import TYPE_CHECKING

from qdgen.ooxml.document import read_document
from qdgen.ooxml.facts import ParagraphFacts
from qdgen.ooxml.formats import RunFormat
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts, HeaderFacts, RuleFacts, SectionFacts, TableFacts
    from qdgen.ooxml.formats import Borders, ParagraphFormat

_MARKS = str.maketrans({"\t": "→", "\n": "↵", "\f": "⇟", "\u00a0": "␣", "\u202f": "␣", "\u2011": "‑", "\u00ad": "¬"})
_FLAGS = (("bold", "B"), ("italic", "I"), ("caps", "C"), ("small_caps", "c"), ("strike", "S"), ("vanish", "H"))
_FONTS = ("font", "font_other", "font_complex", "font_east_asian")
_NAMED_APART = {"size", *_FONTS, *(name for name, _ in _FLAGS)}
_TRAITS = tuple(item.name for item in fields(RunFormat) if item.name not in _NAMED_APART)
_NO_TRAITS = ("", *(item.default for item in fields(RunFormat) if item.name in _TRAITS))


def dump(data: bytes) -> str:
    """Bản kê của một tệp .docx: its bytes to text, the same for the same facts. Raises SourceError as read_document.

    The first line says how most of the text looks; what is unlike it is named where it stands. A paragraph is
    `[style] size flags align ind left/right/first mm gap before/after pt xN | text`. A stretch that looks different
    stands in ⟦what: it⟧, a field in ‹NAME result›, an automatic number in ‹№ it›. Flags: Bold, Italic, Capitals, small
    c, Struck, Hidden. Marks: → tab, ↵ line break, ⇟ page break, ␣ no-break space.
    """
    return dump_facts(read_document(data))


def dump_facts(facts: DocumentFacts) -> str:
    """Bản kê của một văn bản đã đọc; see `dump`."""
    return "\n".join(_Dumper(facts).lines()) + "\n"


class _Dumper:
    """Knows how most of the text looks, so that only what is unlike it is named."""

    def __init__(self, facts: DocumentFacts) -> None:
        self.facts = facts
        letters: Counter[tuple[object, ...]] = Counter()
        for paragraph in paragraphs(facts.blocks):
            for run in paragraph.runs:
                letters[_traits(run.format)] += len(run.text)
        self.common: tuple[object, ...] = max(letters, key=lambda traits: letters[traits]) if letters else _NO_TRAITS

    def lines(self) -> Iterator[str]:
        yield f"text {', '.join(_unlike(self.common, _NO_TRAITS))}".rstrip()
        for section in self.facts.sections:
            yield from self.section(section)
        yield "body"
        yield from self.blocks(self.facts.blocks, 1)
        for note in self.facts.notes:
            yield f"{note.story} {note.id}"
            yield from self.blocks(note.blocks, 1)
        yield from self.remarks()

    def section(self, section: SectionFacts) -> Iterator[str]:
        margins = "/".join(_mm(length) for length in (section.top, section.bottom, section.left, section.right))
        details = [
            f"section {section.index + 1}: {_mm(section.width)} x {_mm(section.height)} mm",
            f"margins {margins} mm (top/bottom/left/right)",
            f"header {_mm(section.header_distance)} mm",
            f"footer {_mm(section.footer_distance)} mm",
        ]
        states = {
            "landscape": section.landscape,
            "title page": section.title_page,
            f"gutter {_mm(section.gutter)} mm": bool(section.gutter),
            f"numbered from {section.number_start}": section.number_start is not None,
            f"numbers {section.number_format}": section.number_format != "decimal",
            section.start: section.start != "nextPage",
            f"{section.columns} columns": section.columns > 1,
            f"vertically {section.vertical_align}": section.vertical_align != "top",
        }
        yield ", ".join([*details, *(name for name, true in states.items() if true)])
        for header in (*section.headers, *section.footers):
            yield from self.header(header)

    def header(self, header: HeaderFacts) -> Iterator[str]:
        yield f"  {header.story} of {header.pages} pages{' as before' if header.inherited else ''}"
        if not header.inherited:
            yield from self.blocks(header.blocks, 2)

    def blocks(self, blocks: Iterable[BlockFacts], depth: int) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, ParagraphFacts):
                yield from self.paragraph(block, depth)
            else:
                yield from self.table(block, depth)

    def paragraph(self, paragraph: ParagraphFacts, depth: int) -> Iterator[str]:
        base = _base(paragraph)
        look = [f"[{paragraph.style_name}]", f"{base.size:g}", _flags(base), *_paragraph_look(paragraph.format)]
        look += _unlike(_traits(base), self.common)
        pad = "  " * depth
        text = "".join(self.text(paragraph, base))
        yield f"{pad}{' '.join(filter(None, look))} | {text}".rstrip()
        for rule in paragraph.rules:
            yield f"{pad}  {_rule(rule)}"
        for box in paragraph.boxes:
            yield f"{pad}  box {_mm(box.width)} x {_mm(box.height)} mm{' framed' if box.framed else ''}"
            yield from self.blocks(box.blocks, depth + 2)
        if paragraph.ends_section:
            yield f"{pad}--- section ends"

    def text(self, paragraph: ParagraphFacts, base: RunFormat) -> Iterator[str]:
        """The text, with what differs from the look of most of it marked."""
        number = paragraph.numbering
        if number:
            differences = _differences(number.look, base)
            yield f"‹№ {' '.join([*differences, number.text])}›"
        for run in paragraph.runs:
            text = run.text.translate(_MARKS)
            text = f"‹{run.field} {text}›" if run.field else text
            differences = [] if run.format is base else _differences(run.format, base)
            differences += [f"style {run.style_name}"] if run.style_name else []
            differences += [f"link {run.link}"] if run.link else []
            differences += ["inserted"] if run.inserted else []
            differences += ["placeholder"] if run.placeholder else []
            yield f"⟦{', '.join(differences)}: {text}⟧" if differences else text
        shown = {run.field for run in paragraph.runs}
        yield from (f"‹{field.name}›" for field in paragraph.fields if field.name not in shown)

    def table(self, table: TableFacts, depth: int) -> Iterator[str]:
        pad = "  " * depth
        grid = " + ".join(_mm(width) for width in table.grid)
        share = "" if table.width_share is None else f" {table.width_share:.0%} wide"
        states = f"{' fixed' if table.fixed else ''}{' floating' if table.floating else ''}"
        indent = f" indented {_mm(table.indent)} mm" if table.indent else ""
        yield f"{pad}table {table.index + 1} [{table.style_name}] {grid} mm{share} {table.align}{indent}{states}"
        for number, row in enumerate(table.rows, start=1):
            height = "" if row.height is None else f" {row.height_rule} {row.height:g} pt high"
            states = f"{' header' if row.header else ''}{' unsplit' if row.cant_split else ''}"
            yield f"{pad}  row {number}{states}{height}"
            for cell in row.cells:
                details = [f"{_mm(cell.width)} mm", _sides(cell.borders), cell.merge and f"merge {cell.merge}"]
                details += [cell.vertical_align if cell.vertical_align != "top" else ""]
                details += [f"{cell.span} columns" if cell.span > 1 else "", cell.shading]
                yield f"{pad}    cell {cell.column + 1}: {', '.join(filter(None, details))}"
                yield from self.blocks(cell.blocks, depth + 3)

    def remarks(self) -> Iterator[str]:
        """What is not on the page: tracked changes, comments, links, macros, what could not be read."""
        for change in self.facts.changes:
            yield f"change {change.kind}: {change.text.translate(_MARKS)}"
        for comment in self.facts.comments:
            yield f"comment on paragraph {comment.paragraph}: {comment.text.translate(_MARKS)}"
        for link in self.facts.links:
            yield f"link {link.kind}: {link.target}"
        yield from (f"unread: {name}" for name in self.facts.unread)
        states = {"macros": self.facts.macros, "protected": self.facts.protected, "tracking": self.facts.tracking}
        yield from (name for name, true in states.items() if true)


def _differences(look: RunFormat, base: RunFormat) -> list[str]:
    """What is unlike the look of most of a paragraph: size, flags, then the rest."""
    found = [f"{look.size:g}"] if look.size != base.size else []
    found += [_flags(look) or "plain"] if _flags(look) != _flags(base) else []
    return found + _unlike(_traits(look), _traits(base))


def _traits(look: RunFormat) -> tuple[object, ...]:
    """Everything about a look but its size and flags."""
    return (_fonts_of(look), *(getattr(look, name) for name in _TRAITS))


def _unlike(traits: tuple[object, ...], base: tuple[object, ...]) -> list[str]:
    pairs = zip(("font", *_TRAITS), traits, base, strict=True)
    return [f"{name} {value or 'none'}" for name, value, other in pairs if value != other]


def _base(paragraph: ParagraphFacts) -> RunFormat:
    """The look of most of a paragraph's text; of its mark when it is empty."""
    letters: Counter[RunFormat] = Counter()
    for run in paragraph.runs:
        letters[run.format] += len(run.text)
    return max(letters, key=lambda look: letters[look]) if letters else paragraph.mark


def _paragraph_look(look: ParagraphFormat) -> list[str]:
    indents = "/".join(_mm(length) for length in (look.indent_left, look.indent_right, look.first_line))
    before = "auto" if look.auto_before else f"{look.space_before:g}"
    after = "auto" if look.auto_after else f"{look.space_after:g}"
    states = {
        "contextual": look.contextual_spacing,
        "keep-next": look.keep_next,
        "keep-lines": look.keep_lines,
        "page-break-before": look.page_break_before,
        "no-widow-control": not look.widow_control,
        f"outline {look.outline_level}": look.outline_level is not None,
        f"borders {_sides(look.borders)}": bool(_sides(look.borders)),
        f"shading {look.shading}": bool(look.shading),
        "framed": look.framed,
        "right-to-left": look.right_to_left,
        f"tabs {' '.join(f'{_mm(stop.position)}{stop.align[0]}{stop.leader[:1]}' for stop in look.tabs)}": bool(
            look.tabs
        ),
    }
    found = [look.align, f"ind {indents}", f"gap {before}/{after}", str(look.line)]
    return found + [name for name, true in states.items() if true]


def _rule(rule: RuleFacts) -> str:
    details = [
        f"rule {rule.kind} {rule.side}",
        f"{_mm(rule.length)} mm" if rule.length is not None else "",
        f"{rule.weight:g} pt" if rule.weight is not None else "",
        rule.style,
        rule.color,
        rule.align,
        f"left {_mm(rule.left)} mm" if rule.left is not None else "",
        f"drop {_mm(rule.drop)} mm" if rule.drop is not None else "",
        f"“{rule.text.translate(_MARKS)}”" if rule.text else "",
    ]
    return " ".join(filter(None, details))


def _flags(look: RunFormat) -> str:
    return "".join(letter for name, letter in _FLAGS if getattr(look, name))


def _sides(borders: Borders) -> str:
    sides = {"top": borders.top, "bottom": borders.bottom, "left": borders.left, "right": borders.right}
    return "+".join(side for side, line in sides.items() if line)


def _fonts_of(look: RunFormat) -> str:
    """Each font once: "Times New Roman", or all of them when they differ."""
    return "/".join(dict.fromkeys(getattr(look, name) for name in _FONTS))


def _mm(length: float | None) -> str:
    return "?" if length is None else f"{round(length, 1) + 0:g}"
