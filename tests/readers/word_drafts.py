"""Drafts in text set as Word files, as different people and programs would set them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from xml.sax.saxutils import escape

from tests.ooxml.making import SECTION, docx

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Masthead = Literal["table", "rows", "tabs", "boxes", "plain"]
Closing = Literal["table", "rows", "tabs", "boxes", "plain", "signature first"]
Runs = Literal["whole", "split", "controls", "tracked"]

TYPES = ("QUYẾT ĐỊNH", "KẾ HOẠCH", "TỜ TRÌNH")
CENTER, JUSTIFIED, LEFT = ('<w:jc w:val="center"/>', '<w:jc w:val="both"/>', "")
GRID = (
    "<w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)
NUMBERED = re.compile(r"(?P<label>Điều \d+\.|\d+\.|-) (?P<text>.*)")
FORMS = {"Điều": ("decimal", "Điều %1."), "number": ("decimal", "%1."), "-": ("bullet", "-")}


@dataclass(slots=True)
class Setting:
    """How a draft is set."""

    masthead: Masthead = "table"
    closing: Closing = "table"
    runs: Runs = "whole"
    automatic: bool = False
    spaced: bool = False
    broken: bool = False
    lists: list[str] = field(default_factory=list)
    """The kind of each automatic list so far; a list is a run of labels that count on."""
    open: dict[str, tuple[int, int]] = field(default_factory=dict)
    """By kind of label: the list that is counting, and the last number in it."""


def word_of(draft: str, setting: Setting) -> bytes:
    """The .docx of a draft in text, with nothing but what Word itself would write."""
    lines = draft.splitlines()
    type_at = next(at for at, line in enumerate(lines) if line in TYPES or line.startswith("Kính gửi"))
    closing_at = next(at for at, line in enumerate(lines) if line.startswith("Nơi nhận:"))
    name_at = next(
        at
        for at in range(closing_at, len(lines))
        if lines[at] and not lines[at].isupper() and not lines[at].startswith(("-", "Nơi nhận"))
    )
    recipients = [line for line in lines[closing_at:name_at] if line.startswith(("-", "Nơi nhận"))]
    signature = [line for line in lines[closing_at + len(recipients) : name_at + 1] if line and line not in recipients]
    body = [
        *_masthead([line for line in lines[:type_at] if line], setting),
        *_text(lines[type_at:closing_at], setting),
        *_closing(recipients, signature, setting),
        *_text(lines[name_at + 1 :], setting),
    ]
    return docx("".join(body), SECTION, None, numbering=_numbering(setting))


def paragraph(words: str, look: str, setting: Setting, *, number: str = "") -> str:
    """One paragraph: `**` is bold, a line feed is a line break, a tab is a tab."""
    return f"<w:p><w:pPr>{number}{look}</w:pPr>{''.join(_runs(words, setting))}</w:p>"


def table(rows: Sequence[Sequence[str]], borders: str = "") -> str:
    """A table of cells that hold ready blocks."""
    columns = max(map(len, rows))
    grid = '<w:gridCol w:w="4500"/>' * columns
    cells = ["".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in rows]
    inside = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    return f"<w:tbl><w:tblPr>{borders}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{inside}</w:tbl>"


def box(blocks: str) -> str:
    """A paragraph that holds nothing but a text box, as Word writes it."""
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="2400000"'
        ' cy="600000"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>'
        f"{blocks}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>lặp</w:t></w:r></w:p>"
        "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def _masthead(lines: Sequence[str], setting: Setting) -> Iterator[str]:
    right = [line for line in lines if line.startswith(("CỘNG HÒA", "Độc lập")) or ", ngày" in line]
    left = [line for line in lines if line not in right]
    halves = [[paragraph(line, CENTER, setting) for line in half] for half in (left, right)]
    if setting.masthead == "plain":
        yield from (half for both in halves for half in both)
    elif setting.masthead == "boxes":
        yield from (box("".join(half)) for half in halves)
    elif setting.masthead == "tabs":
        for one, other in zip([*left, "", ""], [*right, "", ""], strict=False):
            if one or other:
                yield paragraph(f"{one}\t{other}" if one else f"\t{other}", LEFT, setting)
    elif setting.masthead == "rows":
        upper, lower = ("".join(half[:-1]) for half in halves), (half[-1] for half in halves)
        yield table([list(upper), list(lower)])
    else:
        yield table([["".join(half) for half in halves]])


def _closing(recipients: Sequence[str], signature: Sequence[str], setting: Setting) -> Iterator[str]:
    left = [paragraph(line, LEFT, setting) for line in recipients]
    gap = "<w:p/>" * 4
    titles = [paragraph(f"**{line}**", CENTER, setting) for line in signature[:-1]]
    right = [*titles, gap, paragraph(f"**{signature[-1]}**", CENTER, setting)]
    if setting.closing == "plain":
        yield from (*left, *right)
    elif setting.closing == "signature first":
        yield from (*right, *left)
    elif setting.closing == "boxes":
        yield from (box("".join(half)) for half in (left, right))
    elif setting.closing == "rows":
        yield table([[left[0], "".join(titles)], ["".join(left[1:]), paragraph(signature[-1], CENTER, setting)]])
    elif setting.closing == "tabs":
        yield from _tabbed(recipients, signature, setting)
    else:
        yield table([["".join(left), "".join(right)]])


def _tabbed(recipients: Sequence[str], signature: Sequence[str], setting: Setting) -> Iterator[str]:
    """Recipients and signature on the same lines; the name stands beside the last recipient."""
    right = [*signature[:-1], *[""] * (len(recipients) - len(signature)), signature[-1]]
    for one, other in zip(recipients, right, strict=True):
        yield paragraph(f"{one}\t{other}" if other else one, LEFT, setting)


def _text(lines: Sequence[str], setting: Setting) -> Iterator[str]:
    rows: list[list[str]] = []
    centered = False
    for place, line in enumerate([*lines, ""]):
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if rows:
            yield _data_table(rows, setting)
            rows = []
        if not line:
            centered = False
            continue
        bare = line.strip("*")
        centered = centered or bare in TYPES or bare.isupper() or line.startswith(("(Kèm theo", "Chương ", "Mục "))
        if bare.isupper() and re.match(r"[IVX]+\. ", bare):
            centered = False
        if setting.spaced and place:
            yield "<w:p/>" if not lines[place - 1] else ""
        yield _line(line, CENTER if centered else JUSTIFIED, setting)


def _line(line: str, look: str, setting: Setting) -> str:
    match = NUMBERED.fullmatch(line) if setting.automatic else None
    if match is None:
        if re.match(r"[IVX]+\. |Chương |Điều ", line.strip("*")):
            setting.open.clear()
        return paragraph(line, look, setting)
    kind = "Điều" if match["label"].startswith("Điều") else "-" if match["label"] == "-" else "number"
    value = 0 if kind == "-" else int(re.sub(r"\D", "", match["label"]))
    found = setting.open.get(kind)
    if found is None or (kind != "-" and value != found[1] + 1):
        if kind != "-" and value != 1:
            return paragraph(line, look, setting)
        setting.lists.append(kind)
        found = (len(setting.lists), 0)
    setting.open[kind] = (found[0], value)
    if kind == "Điều":
        setting.open.pop("number", None)
    number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{found[0]}"/></w:numPr>'
    return paragraph(match["text"], look, setting, number=number)


def _data_table(rows: list[list[str]], setting: Setting) -> str:
    content = [row for row in rows if not re.fullmatch(r"[-: ]+", "".join(row))]
    headed = len(content) < len(rows)
    cells = [
        [
            "".join(
                paragraph(f"**{words}**" if headed and not at and words else words, LEFT, setting)
                for words in cell.split("<br>")
            )
            for cell in row
        ]
        for at, row in enumerate(content)
    ]
    return table(cells, GRID)


def _runs(words: str, setting: Setting) -> Iterator[str]:
    for at, piece in enumerate(words.split("**")):
        look = "<w:rPr><w:b/></w:rPr>" if at % 2 else "<w:rPr/>"
        if setting.broken and len(piece) > 80:
            at_space = piece.find(" ", 60)
            piece = f"{piece[:at_space]}\n{piece[at_space + 1 :]}"  # noqa: PLW2901 - a break in the line
        yield from _pieces(piece, look, setting.runs)


def _pieces(text: str, look: str, runs: Runs) -> Iterator[str]:
    if runs == "whole" or not text:
        yield _run(text, look)
        return
    third = max(len(text) // 3, 1)
    one, two, three = text[:third], text[third : 2 * third], text[2 * third :]
    if runs == "split":
        yield (
            '<w:proofErr w:type="spellStart"/>'
            + _run(one, look, ' w:rsidR="00A1"')
            + '<w:bookmarkStart w:id="1" w:name="x"/>'
        )
        yield _run(two, look, ' w:rsidRPr="00B2"') + '<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="1"/>'
        yield _run(three, look).replace("<w:rPr>", '<w:rPr><w:lang w:val="vi-VN"/>')
    elif runs == "controls":
        yield f"<w:sdt><w:sdtPr/><w:sdtContent>{_run(one, look)}</w:sdtContent></w:sdt>"
        yield f'<w:smartTag w:uri="x" w:element="place">{_run(two, look)}</w:smartTag>'
        yield f'<w:hyperlink w:anchor="y">{_run(three, look)}</w:hyperlink>'
    else:
        yield _run(one, look)
        yield f'<w:ins w:id="3" w:author="A">{_run(two, look)}</w:ins>'
        yield f'<w:del w:id="4" w:author="A">{_run("xóa", look).replace("w:t", "w:delText")}</w:del>'
        yield _run(three, look)


def _run(text: str, look: str, attributes: str = "") -> str:
    inside = []
    for piece in re.split(r"(\t|\n)", text):
        if piece == "\t":
            inside.append("<w:tab/>")
        elif piece == "\n":
            inside.append("<w:br/>")
        elif piece:
            inside.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return f"<w:r{attributes}>{look}{''.join(inside)}</w:r>"


def _numbering(setting: Setting) -> str:
    definitions, lists = [], []
    for number, kind in enumerate(setting.lists, start=1):
        form, text = FORMS[kind]
        definitions.append(
            f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        )
        lists.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>')
    return "".join(definitions + lists)
