"""Rule lines: real line shapes that a person can click on, in DrawingML with a VML fallback for old programs."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

EMU_PER_MM = 36_000
EMU_PER_POINT = 12_700
WEIGHT_POINTS = 0.75
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
VML = "urn:schemas-microsoft-com:vml"
NAMESPACES = {"mc": MC, "wp": WP, "a": A, "wps": WPS, "v": VML}


def rule_run(width_mm: float, number: int, name: str, below_mm: float) -> str:
    """Đoạn chữ mang đường kẻ: a run with one centred line of `width_mm`, `below_mm` under the top of its paragraph.

    DrawingML for Word 2010 and newer and for LibreOffice, VML for older programs. `number` is the shape's id, `name`
    what Word's selection pane and a screen reader call it. All prefixes but `w` are those of NAMESPACES.
    """
    width = round(width_mm * EMU_PER_MM)
    title = quoteattr(name)
    drawing = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        f'relativeHeight="{251658240 + number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(below_mm * EMU_PER_MM)}</wp:posOffset>'
        f'</wp:positionV><wp:extent cx="{width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name={title} descr={title}/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="0"/></a:xfrm>'
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="{round(WEIGHT_POINTS * EMU_PER_POINT)}">'
        '<a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    points = round(width / EMU_PER_POINT, 2)
    fallback = (
        f'<w:pict><v:line id="QDRule{number}" alt={title} style="position:absolute;z-index:{number};'
        "mso-position-horizontal:center;mso-position-horizontal-relative:text;"
        f'mso-position-vertical-relative:text" from="0,{below_mm / 25.4 * 72:.2f}pt" '
        f'to="{points}pt,{below_mm / 25.4 * 72:.2f}pt" strokecolor="black" strokeweight="{WEIGHT_POINTS}pt"/></w:pict>'
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )
