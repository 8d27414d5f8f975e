"""Ways of building one described document: how a file says its looks, and how it sets two columns side by side."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import docx
from docx.oxml import parse_xml

from tests.checks.description import Columns
from tests.checks.markup_of_columns import boxes, table, tabs
from tests.checks.markup_of_looks import Direct, Styles, Theme, twips
from tests.ooxml.making import NAMESPACES
from tests.ooxml.making import docx as packed

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.checks.description import Described, Page, Section
    from tests.checks.markup_of_looks import Looks

_COLUMNS: dict[str, Callable[[Columns, Looks], str]] = {"tables": table, "tabs": tabs, "boxes": boxes}


@dataclass(frozen=True, slots=True)
class Way:
    """How a document is built."""

    looks: Literal["direct", "styles", "theme"] = "direct"
    columns: Literal["tables", "tabs", "boxes"] = "tables"
    default_template: bool = False
    """Put into the file that python-docx begins with, whose styles ask for other fonts and spaces."""

    def __str__(self) -> str:
        return f"{self.looks}, {self.columns}"


WAYS = (
    Way(default_template=True),
    Way(looks="styles"),
    Way(looks="theme"),
    Way(columns="tabs"),
    Way(columns="boxes"),
    Way(looks="styles", columns="tabs"),
    Way(looks="theme", columns="boxes"),
)


def built(document: Described, way: Way) -> bytes:
    """The .docx of a document, built in a way."""
    looks: Looks = {"direct": Direct, "styles": Styles, "theme": Theme}[way.looks]()
    body = "".join(
        _section(section, way, looks, is_last=section is document.sections[-1]) for section in document.sections
    )
    header = _header(document.sections[0].page, looks)
    if way.default_template:
        return _in_default_template(body, header)
    return packed(body, "", None, header1=header, header2="<w:p/>", **looks.parts())


def _section(section: Section, way: Way, looks: Looks, *, is_last: bool) -> str:
    blocks = "".join(
        _COLUMNS[way.columns](block, looks) if isinstance(block, Columns) else looks.paragraph(block)
        for block in section.blocks
    )
    page = section.page
    markup = (
        "<w:sectPr>"
        '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'
        f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
        f'<w:pgMar w:top="{twips(page.top)}" w:bottom="{twips(page.bottom)}" w:left="{twips(page.left)}"'
        f' w:right="{twips(page.right)}" w:header="567" w:footer="567" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
    if is_last:
        return blocks + markup
    end = '<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    return f"{blocks}<w:p>{end}{markup}</w:pPr></w:p>"


def _header(page: Page, looks: Looks) -> str:
    assert page.number is not None
    return looks.page_number(page.number, page.number_align)


def _in_default_template(body: str, header: str) -> bytes:
    """The markup put into an empty document of python-docx."""
    document = docx.Document()
    story = document.sections[0].header
    first = document.sections[0].first_page_header
    story.is_linked_to_previous = first.is_linked_to_previous = False
    references = {
        name: str(reference.rId)
        for name, reference in zip(
            ("header1", "header2"), document.element.body.sectPr.headerReference_lst, strict=True
        )
    }
    for child in list(story._element):
        story._element.remove(child)
    for element in parse_xml(f"<w:hdr {NAMESPACES}>{header}</w:hdr>"):
        story._element.append(element)
    for name, identifier in references.items():
        body = body.replace(f'r:id="{name}"', f'r:id="{identifier}"')
    target = document.element.body
    for child in list(target):
        target.remove(child)
    for element in parse_xml(f"<w:body {NAMESPACES}>{body}</w:body>"):
        target.append(element)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
