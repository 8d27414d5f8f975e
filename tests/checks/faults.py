"""Faults put into a rendered example: what a case's `edits` say, done to the draft, the paragraphs or the XML."""

from __future__ import annotations

import copy
import io
import unicodedata
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import docx
from docx.enum.text import WD_COLOR_INDEX, WD_PARAGRAPH_ALIGNMENT
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from qdgen import read_string, render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from docx.document import Document
    from docx.parts.document import DocumentPart

EXAMPLES = Path(__file__).parents[2] / "examples"

ALIGNMENTS = {
    "left": WD_PARAGRAPH_ALIGNMENT.LEFT,
    "right": WD_PARAGRAPH_ALIGNMENT.RIGHT,
    "center": WD_PARAGRAPH_ALIGNMENT.CENTER,
    "both": WD_PARAGRAPH_ALIGNMENT.JUSTIFY,
}


def _set_font(run: Run, name: str) -> None:
    run.font.name = name
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(kind), name)


def _set_language(run: Run, code: str) -> None:
    properties = run._r.get_or_add_rPr()
    language = properties.find(qn("w:lang"))
    if language is None:
        language = properties.makeelement(qn("w:lang"), {})
        properties.append(language)
    language.set(qn("w:val"), code)


def _bullet(paragraph: Paragraph, mark: str) -> None:
    """An automatic bullet before the paragraph, its list made for it."""
    levels = f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{mark}"/></w:lvl>'
    lists = f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
    numbers = '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>'
    xml = f"<w:numbering {nsdecls('w')}>{lists}{numbers}</w:numbering>"
    part = Part(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, xml.encode(), paragraph.part.package)
    paragraph.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    properties = paragraph._p.get_or_add_pPr()
    numbering = properties.makeelement(qn("w:numPr"), {})
    for name, value in (("w:ilvl", "0"), ("w:numId", "7")):
        numbering.append(numbering.makeelement(qn(name), {qn("w:val"): value}))
    properties.append(numbering)


def _break_section(paragraph: Paragraph, stated: str) -> None:
    """End a section before this paragraph; of what was said of page numbers the rest says only `stated` (markup)."""
    last = paragraph.part.element.body.sectPr
    before = copy.deepcopy(paragraph._p)
    for child in list(before):
        before.remove(child)
    before.get_or_add_pPr().append(copy.deepcopy(last))
    paragraph._p.addprevious(before)
    for name in ("w:pgNumType", "w:titlePg"):
        for child in last.findall(qn(name)):
            last.remove(child)
    if stated:
        last.append(parse_xml(stated.replace("/>", f" {nsdecls('w')}/>")))


def _comment(paragraph: Paragraph, text: str) -> None:
    document = cast("DocumentPart", paragraph.part).document
    document.add_comment(paragraph.runs, text, "Nguyễn Văn A")


RUN_EDITS: Mapping[str, Callable[[Run, Any], object]] = {
    "size": lambda run, value: setattr(run.font, "size", Pt(value)),
    "bold": lambda run, value: setattr(run.font, "bold", value),
    "italic": lambda run, value: setattr(run.font, "italic", value),
    "underline": lambda run, value: setattr(run.font, "underline", value),
    "strike": lambda run, value: setattr(run.font, "strike", value),
    "caps": lambda run, value: setattr(run.font, "all_caps", value),
    "color": lambda run, value: setattr(run.font.color, "rgb", RGBColor.from_string(value)),
    "highlight": lambda run, value: setattr(run.font, "highlight_color", WD_COLOR_INDEX[value]),
    "font": _set_font,
    "lang": _set_language,
}
PARAGRAPH_EDITS: Mapping[str, Callable[[Paragraph, Any], object]] = {
    "align": lambda paragraph, value: setattr(paragraph, "alignment", ALIGNMENTS[value]),
    "first_line": lambda paragraph, value: setattr(paragraph.paragraph_format, "first_line_indent", Mm(value)),
    "left": lambda paragraph, value: setattr(paragraph.paragraph_format, "left_indent", Mm(value)),
    "right": lambda paragraph, value: setattr(paragraph.paragraph_format, "right_indent", Mm(value)),
    "before": lambda paragraph, value: setattr(paragraph.paragraph_format, "space_before", Pt(value)),
    "after": lambda paragraph, value: setattr(paragraph.paragraph_format, "space_after", Pt(value)),
    "line": lambda paragraph, value: setattr(paragraph.paragraph_format, "line_spacing", value),
    "line_points": lambda paragraph, value: setattr(paragraph.paragraph_format, "line_spacing", Pt(value)),
    "keep_next": lambda paragraph, value: setattr(paragraph.paragraph_format, "keep_with_next", value),
    "style": lambda paragraph, value: setattr(paragraph, "style", value),
    "text": lambda paragraph, value: _set_text(paragraph, 0, len(paragraph.text), value),
    "append": lambda paragraph, value: _set_text(paragraph, len(paragraph.text), len(paragraph.text), value),
    "replace": lambda paragraph, value: _replace(paragraph, *value),
    "insert_before": lambda paragraph, value: _insert(paragraph, value, after=False),
    "insert_after": lambda paragraph, value: _insert(paragraph, value, after=True),
    "page_break_before": lambda paragraph, value: setattr(paragraph.paragraph_format, "page_break_before", value),
    "section_before": _break_section,
    "comment": _comment,
    "remove": lambda paragraph, _: _remove(paragraph),
    "bullet": _bullet,
}
SECTION_EDITS = {
    "top": "top_margin",
    "bottom": "bottom_margin",
    "left": "left_margin",
    "right": "right_margin",
    "gutter": "gutter",
    "header": "header_distance",
    "width": "page_width",
    "height": "page_height",
}


def made(example: str, edits: Sequence[Mapping[str, Any]]) -> bytes:
    """The .docx of an example (a folder of examples/) with the faults of `edits`.

    `draft: [old, new]` changes the draft. `paragraph: words` takes the paragraph that is or begins with these words
    (`nth: 2` the second such, no-break spaces as plain ones), in the body, its tables and the headers; the further keys
    are those of RUN_EDITS (all its runs, or only the `words` in it) and PARAGRAPH_EDITS. `section: 0` takes the keys of
    SECTION_EDITS (mm) and `title_page`. `xml: part` with `replace: [old, new]` changes the markup; `part: name` with
    `content` puts a part in.
    """
    data = _rendered(example, tuple((edit["draft"][0], edit["draft"][1]) for edit in edits if "draft" in edit))
    rest = [edit for edit in edits if "draft" not in edit]
    if any("xml" not in edit for edit in rest):
        document = docx.Document(io.BytesIO(data))
        for edit in rest:
            if "section" in edit:
                _edit_section(document, edit)
            elif "paragraph" in edit:
                _edit_paragraph(document, edit)
        stream = io.BytesIO()
        document.save(stream)
        data = stream.getvalue()
    for edit in rest:
        if "xml" in edit:
            data = _edit_part(data, edit["xml"], *edit["replace"])
        elif "part" in edit:
            data = _add_part(data, edit["part"], edit["content"])
    return data


@cache
def _rendered(example: str, changes: tuple[tuple[str, str], ...]) -> bytes:
    draft = next((EXAMPLES / example).glob("*.txt")).read_text(encoding="utf-8")
    for old, new in changes:
        assert old in draft, f"{example}: the draft does not hold {old!r}"
        draft = draft.replace(old, new)
    return render(read_string(draft).document)


def _remove(paragraph: Paragraph) -> None:
    parent = paragraph._p.getparent()
    assert parent is not None
    parent.remove(paragraph._p)


def _edit_section(document: Document, edit: Mapping[str, Any]) -> None:
    section = document.sections[edit["section"]]
    for key, value in edit.items():
        if key in SECTION_EDITS:
            setattr(section, SECTION_EDITS[key], Mm(value))
        elif key == "title_page":
            section.different_first_page_header_footer = value
        else:
            assert key == "section", f"no such edit of a section: {key}"


def _edit_paragraph(document: Document, edit: Mapping[str, Any]) -> None:
    wanted = edit["paragraph"]
    found = [paragraph for paragraph in _paragraphs(document) if _plain(paragraph.text).startswith(wanted)]
    exact = [paragraph for paragraph in found if _plain(paragraph.text) == wanted]
    nth = edit.get("nth", 1)
    assert len(exact or found) >= nth, f"no paragraph {nth} begins with {wanted!r}"
    paragraph = (exact or found)[nth - 1]
    for key, value in edit.items():
        if key in RUN_EDITS:
            for run in _runs(paragraph, edit.get("words")):
                RUN_EDITS[key](run, value)
        elif key in PARAGRAPH_EDITS:
            PARAGRAPH_EDITS[key](paragraph, value)
        else:
            assert key in {"paragraph", "nth", "words"}, f"no such edit of a paragraph: {key}"


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    for element in document.element.body.iter(qn("w:p")):
        yield Paragraph(element, document._body)
    for section in document.sections:
        yield from section.header.paragraphs
        yield from section.footer.paragraphs


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace("\u00a0", " ").strip()


def _runs(paragraph: Paragraph, words: str | None) -> list[Run]:
    """All runs, or runs cut so that one holds just these words."""
    if words is None:
        return list(paragraph.runs)
    at = paragraph.text.replace("\u00a0", " ").index(words)
    _cut(paragraph, at)
    _cut(paragraph, at + len(words))
    chosen, seen = [], 0
    for run in paragraph.runs:
        if at <= seen < at + len(words):
            chosen.append(run)
        seen += len(run.text)
    return chosen


def _cut(paragraph: Paragraph, at: int) -> None:
    seen = 0
    for run in paragraph.runs:
        inside = at - seen
        if 0 < inside < len(run.text):
            second = copy.deepcopy(run._r)
            run._r.addnext(second)
            Run(second, paragraph).text = run.text[inside:]
            run.text = run.text[:inside]
            return
        seen += len(run.text)


def _set_text(paragraph: Paragraph, start: int, end: int, text: str) -> None:
    """Write `text` for the characters from start to end, in the look of the run they begin in."""
    seen, written = 0, False
    for run in list(paragraph.runs):
        length = len(run.text)
        first, last = max(start - seen, 0), min(end - seen, length)
        if seen <= start <= seen + length and not written:
            run.text = run.text[: start - seen] + text + run.text[max(last, start - seen) :]
            written = True
        elif first < last:
            run.text = run.text[:first] + run.text[last:]
        seen += length


def _replace(paragraph: Paragraph, old: str, new: str) -> None:
    at = paragraph.text.replace("\u00a0", " ").index(old)
    _set_text(paragraph, at, at + len(old), new)


def _insert(paragraph: Paragraph, text: str, *, after: bool) -> None:
    """A paragraph of the same look beside this one."""
    twin = copy.deepcopy(paragraph._p)
    if after:
        paragraph._p.addnext(twin)
    else:
        paragraph._p.addprevious(twin)
    other = Paragraph(twin, paragraph._parent)
    _set_text(other, 0, len(other.text), text)


def _add_part(data: bytes, part: str, content: str) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as target:
        target.writestr(part, content)
    return stream.getvalue()


def _edit_part(data: bytes, part: str, old: str, new: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                text = content.decode()
                assert old in text, f"{part} does not hold {old!r}"
                content = text.replace(old, new).encode()
            target.writestr(name, content)
    return stream.getvalue()
