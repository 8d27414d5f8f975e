"""The markup of paragraphs and words, their looks said in three ways: directly, by styles, by theme and defaults."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol
from xml.sax.saxutils import escape

from tests.checks.description import Paragraph, Words
from tests.ooxml.making import style

if TYPE_CHECKING:
    from collections.abc import Iterable

_BASE_SIZE = 14
_LANGUAGE = '<w:lang w:val="vi-VN"/>'
_SPACES = '<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'
_RULE_PARAGRAPH = Paragraph(words=(), align="center", keep_next=True)


class Looks(Protocol):
    """A way of saying looks."""

    def paragraph(self, paragraph: Paragraph, more: str = "", inside: str = "") -> str:
        """A paragraph with the rule below it; `more` goes into its properties, `inside` before its words."""

    def page_number(self, look: Words, align: str) -> str:
        """The paragraph of a header that holds the page number."""

    def parts(self) -> dict[str, str]:
        """The parts of the package that it needs."""


def twips(millimetres: float) -> int:
    return round(millimetres * 1440 / 25.4)


def emu(millimetres: float) -> int:
    """English metric units."""
    return round(millimetres * 36000)


def drawn(length: float, *, drop: float = 1.2, left: float | None = None) -> str:
    """A line of DrawingML anchored in the text: in the middle of its column, or at a distance from the left."""
    across = "<wp:align>center</wp:align>" if left is None else f"<wp:posOffset>{emu(left)}</wp:posOffset>"
    shape = (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(length)}" cy="0"/></a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
        "</a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
    )
    drawing = anchored(shape, across=across, down=drop, size=(length, 0), wrap="wrapNone")
    return f"<w:r><mc:AlternateContent>{drawing}</mc:AlternateContent></w:r>"


def anchored(shape: str, *, across: str, down: float, size: tuple[float, float], wrap: str) -> str:
    """A shape of DrawingML anchored in the text, as the choice of programs that know it."""
    return (
        '<mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        ' relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column">{across}</wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{emu(down)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{emu(size[0])}" cy="{emu(size[1])}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:{wrap}/>'
        '<wp:docPr id="1" name="x"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData'
        f' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{shape}</a:graphicData></a:graphic>'
        "</wp:anchor></w:drawing></mc:Choice>"
    )


def _vml_line(length: float) -> str:
    points = length * 72 / 25.4
    return (
        '<w:r><w:pict><v:line style="position:absolute;mso-position-horizontal:center;margin-top:3pt"'
        f' from="0,0" to="{points:.1f}pt,0" strokecolor="black" strokeweight=".75pt"/></w:pict></w:r>'
    )


def _text(words: str) -> str:
    pieces = (f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in words.split("\t"))
    return "<w:tab/>".join(pieces)


def _field(properties: str) -> str:
    def run(content: str) -> str:
        return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"

    return (
        run('<w:fldChar w:fldCharType="begin"/>')
        + run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')
        + run('<w:fldChar w:fldCharType="separate"/>')
        + run("<w:t>2</w:t>")
        + run('<w:fldChar w:fldCharType="end"/>')
    )


def _font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def _said(words: Words, usual: Words | None = None) -> str:
    """The properties of words; with `usual` only those that differ."""
    said = []
    if usual is None or words.font != usual.font:
        said.append(_font(words.font))
    for name, now, before in (
        ("b", words.bold, usual and usual.bold),
        ("i", words.italic, usual and usual.italic),
    ):
        if now != before:
            said.append(f'<w:{name} w:val="{int(now)}"/>')
    if words.color != (usual.color if usual else ""):
        said.append(f'<w:color w:val="{words.color or "auto"}"/>')
    if usual is None or words.size != usual.size:
        said.append(f'<w:sz w:val="{round(words.size * 2)}"/><w:szCs w:val="{round(words.size * 2)}"/>')
    if words.underline != (usual.underline if usual else ""):
        said.append(f'<w:u w:val="{words.underline or "none"}"/>')
    return "".join(said)


def _paragraph_said(paragraph: Paragraph, line: str = "") -> str:
    return (
        ("<w:keepNext/>" if paragraph.keep_next else "")
        + "{more}"
        + (
            line
            or _SPACES.format(
                before=round(paragraph.before * 20),
                after=round(paragraph.after * 20),
                line=round(paragraph.line * 240),
                rule="auto",
            )
        )
        + f'<w:ind w:left="{twips(paragraph.left)}" w:firstLine="{twips(paragraph.first_line)}"/>'
        + f'<w:jc w:val="{paragraph.align}"/>'
    )


_LOW = _SPACES.format(before=0, after=0, line=120, rule="exact")


@dataclass(slots=True)
class Direct:
    """Every paragraph and every run says all of its look."""

    def paragraph(self, paragraph: Paragraph, more: str = "", inside: str = "") -> str:
        runs = "".join(f"<w:r><w:rPr>{_said(one)}{_LANGUAGE}</w:rPr>{_text(one.text)}</w:r>" for one in paragraph.words)
        properties = _paragraph_said(paragraph).format(more=more)
        return f"<w:p><w:pPr>{properties}</w:pPr>{inside}{runs}</w:p>{self._rule(paragraph.rule)}"

    def _rule(self, length: float) -> str:
        if not length:
            return ""
        properties = _paragraph_said(_RULE_PARAGRAPH, _LOW).format(more="")
        return f"<w:p><w:pPr>{properties}</w:pPr>{drawn(length)}</w:p>"

    def page_number(self, look: Words, align: str) -> str:
        properties = _paragraph_said(Paragraph(words=(), align=align)).format(more="")
        return f"<w:p><w:pPr>{properties}</w:pPr>{_field(_said(look) + _LANGUAGE)}</w:p>"

    def parts(self) -> dict[str, str]:
        return {}


@dataclass(slots=True)
class Styles:
    """Paragraphs and runs name styles and say nothing themselves; styles are based on one another."""

    known: dict[tuple[str, ...], str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def paragraph(self, paragraph: Paragraph, more: str = "", inside: str = "") -> str:
        usual = max(paragraph.words, key=lambda one: len(one.text))
        properties = f'<w:pStyle w:val="{self._paragraph_style(paragraph, usual)}"/>{more}'
        runs = "".join(self._run(one, usual) for one in paragraph.words)
        rule = self._rule(paragraph) if paragraph.rule else ""
        return f"<w:p><w:pPr>{properties}</w:pPr>{inside}{runs}</w:p>{rule}"

    def _run(self, words: Words, usual: Words) -> str:
        named = self._character_style(words, usual)
        properties = f'<w:rPr><w:rStyle w:val="{named}"/></w:rPr>' if named else ""
        return f"<w:r>{properties}{_text(words.text)}</w:r>"

    def _rule(self, paragraph: Paragraph) -> str:
        properties = _paragraph_said(_RULE_PARAGRAPH, _LOW).format(more="")
        named = self._style("paragraph", "Goc", f"<w:pPr>{properties}</w:pPr>")
        return f'<w:p><w:pPr><w:pStyle w:val="{named}"/></w:pPr>{drawn(paragraph.rule)}</w:p>'

    def page_number(self, look: Words, align: str) -> str:
        named = self._paragraph_style(Paragraph(words=(look,), align=align), look)
        return f'<w:p><w:pPr><w:pStyle w:val="{named}"/></w:pPr>{_field("")}</w:p>'

    def _paragraph_style(self, paragraph: Paragraph, usual: Words) -> str:
        """A style based on one that says the opposite of what it says of bold and italic, itself based on the root."""
        opposite = "".join(
            f'<w:{name} w:val="{int(not now)}"/>' for name, now in (("b", usual.bold), ("i", usual.italic))
        )
        bare = replace(usual, text="")
        base = self._style("paragraph", "Goc", f"<w:rPr>{opposite}</w:rPr>")
        properties = _paragraph_said(replace(paragraph, words=())).format(more="")
        return self._style("paragraph", base, f"<w:pPr>{properties}</w:pPr><w:rPr>{_said(bare)}</w:rPr>")

    def _character_style(self, words: Words, usual: Words) -> str:
        """Bold and italic are toggles: a character style that asks for bold undoes that of the paragraph's style."""
        if replace(words, text="") == replace(usual, text=""):
            return ""
        toggles = "".join(
            f"<w:{name}/>"
            for name, differs in (("b", words.bold != usual.bold), ("i", words.italic != usual.italic))
            if differs
        )
        rest = _said(replace(words, bold=usual.bold, italic=usual.italic), usual)
        base = self._style("character", "", f"<w:rPr>{toggles}</w:rPr>") if toggles else ""
        return self._style("character", base, f"<w:rPr>{rest}</w:rPr>") if rest else base

    def _style(self, kind: str, base: str, content: str) -> str:
        key = (kind, base, content)
        if key not in self.known:
            self.known[key] = f"Kieu{len(self.known) + 1}"
            self.said.append(style(self.known[key], content, kind, base))
        return self.known[key]

    def parts(self) -> dict[str, str]:
        root = f"<w:rPr>{_font('Times New Roman')}{_LANGUAGE}</w:rPr>"
        normal = style(
            "Normal", '<w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr>', default="1"
        )
        own = style("Goc", f'<w:pPr><w:spacing w:after="0" w:line="240"/></w:pPr>{root}', base="Normal")
        return {"styles": normal + own + "".join(self.said)}


@dataclass(slots=True)
class Theme:
    """Fonts come from the theme, the usual size and language from the defaults of the file; only the rest is said."""

    def paragraph(self, paragraph: Paragraph, more: str = "", inside: str = "") -> str:
        runs = "".join(self._run(one) for one in paragraph.words)
        rule = ""
        if paragraph.rule:
            properties = _paragraph_said(_RULE_PARAGRAPH, _LOW).format(more="")
            rule = f"<w:p><w:pPr>{properties}</w:pPr>{_vml_line(paragraph.rule)}</w:p>"
        spaces = _SPACES.format(
            before=round(paragraph.before * 20), after=round(paragraph.after * 20), line=round(paragraph.line * 240),
            rule="auto",
        )  # fmt: skip
        plain = (paragraph.before, paragraph.after, paragraph.line) == (6, 0, 1)
        properties = _paragraph_said(paragraph, "<!-- the usual spaces -->" if plain else spaces).format(more=more)
        return f"<w:p><w:pPr>{properties}</w:pPr>{inside}{runs}</w:p>{rule}"

    def _run(self, words: Words) -> str:
        return f"<w:r><w:rPr>{_said(words, _USUAL)}</w:rPr>{_text(words.text)}</w:r>"

    def page_number(self, look: Words, align: str) -> str:
        spaces = _SPACES.format(before=0, after=0, line=240, rule="auto")
        properties = _paragraph_said(Paragraph(words=(), align=align), spaces).format(more="")
        return f"<w:p><w:pPr>{properties}</w:pPr>{_field(_said(look, _USUAL))}</w:p>"

    def parts(self) -> dict[str, str]:
        return {"styles": _DEFAULTS, "theme": _THEME}


_USUAL = Words(text="", size=_BASE_SIZE)
_DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"'
    ' w:cstheme="minorBidi"/>'
    f'<w:sz w:val="{_BASE_SIZE * 2}"/><w:szCs w:val="{_BASE_SIZE * 2}"/>{_LANGUAGE}'
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="120" w:after="0" w:line="240"'
    ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' + style("Normal", default="1")
)


def _scheme(names: Iterable[tuple[str, str]]) -> str:
    return "".join(f'<a:{name}><a:latin typeface="{font}"/></a:{name}>' for name, font in names)


_THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements>'
    '<a:fontScheme name="x">'
    + _scheme((("majorFont", "Arial"), ("minorFont", "Times New Roman")))
    + "</a:fontScheme></a:themeElements></a:theme>"
)
