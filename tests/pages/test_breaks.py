"""The lines that are foreseen against the lines that are printed: of all mastheads and of all examples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from qdgen.renderers.foreseeing import foreseen
from tests.pages.matching import dealt, squeezed, text_of_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.renderers.foreseen import Forecast
    from tests.pages.printing import Print

ELEMENTS = {
    "masthead": ("QDNationalTitle", "QDMotto", "QDIssuerParent", "QDIssuer"),
    "number and date": ("QDNumber", "QDPlaceAndDate"),
    "type": ("QDType",),
    "summary": ("QDSummary", "QDAppendixTitle"),
    "authority": ("QDAuthority",),
    "reference line": ("QDReference",),
    "recipients": ("QDRecipientsLabel", "QDRecipient"),
    "signature": ("QDSigningTitle", "QDSigningPost", "QDSignatory"),
    "table cells": ("QDTableHeader", "QDTableText"),
    "body": (
        "QDLegalBasis",
        "QDArticle",
        "QDArticleHeading",
        "QDSection",
        "QDClause",
        "QDClauseHeading",
        "QDPoint",
        "QDDash",
        "QDPlus",
        "QDParagraph",
    ),
}
ENOUGH = 0.99  # of the breaks


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One paragraph: its lines as they were foreseen and as they were printed, without spaces; the page of each."""

    key: str
    style: str
    foreseen: tuple[str, ...]
    printed: tuple[str, ...]
    foreseen_page: int
    printed_page: int


def compared(key: str, printed: Print, forecast: Forecast) -> Iterator[Compared]:
    lines = [line for page in printed.pages for line in text_of_page(page)]
    paragraphs = [paragraph for part in forecast.parts for paragraph in part.paragraphs]
    headers = ["".join(one.text for one in part.of("QDTableHeader")) for part in forecast.parts]
    blocks = dealt(lines, [one.text for one in paragraphs], [header for header in headers if header])
    for paragraph, block, page in zip(paragraphs, blocks, pages_of(forecast), strict=True):
        yield Compared(
            key=key,
            style=paragraph.style,
            foreseen=tuple(map(squeezed, paragraph.lines)),
            printed=tuple(squeezed(line.text) for line in block),
            foreseen_page=page,
            printed_page=block[0].page,
        )


def pages_of(forecast: Forecast) -> Iterator[int]:
    """Give the page of each paragraph, counted through the whole file."""
    before = 0
    for part in forecast.parts:
        yield from (before + paragraph.page for paragraph in part.paragraphs)
        before += part.pages


@pytest.fixture(scope="module")
def prints(mastheads: dict[str, Print], examples: dict[str, Print]) -> dict[str, Print]:
    return mastheads | examples


@pytest.fixture(scope="module")
def forecasts(prints: dict[str, Print]) -> dict[str, Forecast]:
    return {key: foreseen(one.docx.read_bytes()) for key, one in prints.items()}


@pytest.fixture(scope="module")
def paragraphs(prints: dict[str, Print], forecasts: dict[str, Forecast]) -> tuple[Compared, ...]:
    return tuple(one for key, printed in prints.items() for one in compared(key, printed, forecasts[key]))


@pytest.mark.parametrize("element", ELEMENTS)
def test_each_has_as_many_lines_as_foreseen(paragraphs: Sequence[Compared], element: str) -> None:
    those = [one for one in paragraphs if one.style in ELEMENTS[element]]
    assert [one for one in those if len(one.foreseen) != len(one.printed)] == []
    assert len(those) >= 20


@pytest.mark.parametrize("element", ELEMENTS)
def test_lines_break_where_foreseen(paragraphs: Sequence[Compared], element: str) -> None:
    those = [one for one in paragraphs if one.style in ELEMENTS[element]]
    breaks = sum(len(one.printed) - 1 for one in those)
    missed = [one for one in those for mine, theirs in zip(one.foreseen, one.printed, strict=True) if mine != theirs]
    assert len(missed) <= (1 - ENOUGH) * breaks, missed[:5]


def test_elements_that_may_wrap_do_wrap_somewhere(paragraphs: Sequence[Compared]) -> None:
    wrapped = {one.style for one in paragraphs if len(one.printed) > 1}
    assert {
        "QDSummary",
        "QDAuthority",
        "QDReference",
        "QDRecipient",
        "QDSigningTitle",
        "QDTableText",
        "QDTableHeader",
        "QDAppendixTitle",
    } <= wrapped


def test_everything_stands_on_the_page_where_it_was_foreseen(paragraphs: Sequence[Compared]) -> None:
    assert [one for one in paragraphs if one.foreseen_page != one.printed_page] == []


def test_files_have_as_many_pages_as_foreseen(forecasts: dict[str, Forecast], prints: dict[str, Print]) -> None:
    assert [key for key, one in prints.items() if forecasts[key].pages != len(one.pages)] == []
