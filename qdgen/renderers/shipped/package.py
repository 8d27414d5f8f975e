"""A lean .docx package around the content of a template; equal input gives equal bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from qdgen.renderers.rules import NAMESPACES, rule_paragraph
from qdgen.renderers.shipped.blocks import OVER_ADDRESS, frame
from qdgen.renderers.shipped.markup import line, page_field, paragraph, tag
from qdgen.renderers.shipped.styles import WORD, styles_xml
from qdgen.renderers.shipped.theme import theme_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.standards.standard import Standard

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_PARTS = {
    "document": "document.main",
    "styles": "styles",
    "settings": "settings",
    "fontTable": "fontTable",
    "header1": "header",
    "header2": "header",
    "footer1": "footer",
}


def package(content: str, standard: Standard) -> bytes:
    """The .docx whose body is `content`, with styles, settings, headers and properties."""
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    whole = f'xmlns:w="{WORD}" xmlns:r="{RELATIONSHIPS}" {spaces}'
    marks = frame("circulation", "QDCirculation", standard, red=False, align="right")
    number, name = OVER_ADDRESS
    rule = rule_paragraph(standard.page.text_width, number, name)
    address = f"{tag('if address')}{rule}{line('QDAddress', '{{ address }}')}{tag('endif')}"
    nothing = paragraph("QDBreak")
    return zipped(
        {
            "[Content_Types].xml": _content_types(),
            "_rels/.rels": _package_relationships(),
            "docProps/app.xml": (
                '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
                "<Application>qdgen</Application></Properties>"
            ),
            "docProps/core.xml": _core_properties(),
            "word/document.xml": f"<w:document {whole}><w:body>{content}</w:body></w:document>",
            "word/_rels/document.xml.rels": _document_relationships(),
            "word/fontTable.xml": _font_table(standard),
            "word/footer1.xml": f"<w:ftr {whole}>{address}{nothing}</w:ftr>",
            "word/header1.xml": f"<w:hdr {whole}>{paragraph('QDPageNumber', page_field())}</w:hdr>",
            "word/header2.xml": f"<w:hdr {whole}>{marks}{nothing}</w:hdr>",
            "word/settings.xml": _settings(),
            "word/styles.xml": styles_xml(standard),
            "word/theme/theme1.xml": theme_xml(standard),
        },
        stored=True,
    )


def zipped(parts: Mapping[str, str | bytes], *, stored: bool = False) -> bytes:
    """A zip of `parts` in their order, without any time of day, so that equal parts give equal bytes.

    `stored` leaves the parts as they are: then the bytes do not depend on the machine's compressor either.
    """
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            data = part if isinstance(part, bytes) else (_DECLARATION + part).encode()
            entry = ZipInfo(name, date_time=_EARLIEST)
            entry.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
            archive.writestr(entry, data)
    return buffer.getvalue()


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>' for name, kind in _PARTS.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/word/theme/theme1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    )


def _package_relationships() -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{RELATIONSHIPS}/extended-properties" Target="docProps/app.xml"/>'
        "</Relationships>"
    )


def _document_relationships() -> str:
    targets = {
        "rIdStyles": ("styles", "styles.xml"),
        "rIdSettings": ("settings", "settings.xml"),
        "rIdFonts": ("fontTable", "fontTable.xml"),
        "rIdTheme": ("theme", "theme/theme1.xml"),
        "rIdHeader": ("header", "header1.xml"),
        "rIdFirstHeader": ("header", "header2.xml"),
        "rIdFirstFooter": ("footer", "footer1.xml"),
    }
    entries = "".join(
        f'<Relationship Id="{identity}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/>'
        for identity, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def _core_properties() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:language>vi-VN</dc:language></cp:coreProperties>'
    )


def _font_table(standard: Standard) -> str:
    return (
        f'<w:fonts xmlns:w="{WORD}"><w:font w:name="{standard.font}"><w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _settings() -> str:
    return (
        f'<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )
