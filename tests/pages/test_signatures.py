"""The signature block while the text grows line by line over two pages: never split, never alone, no blank page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from qdgen.kinds.wording import signing_lines
from qdgen.renderers.foreseeing import foreseen
from qdgen.renderers.foreseen import ForeseenSignature
from tests.pages.growing import ENDINGS, LENGTHS
from tests.pages.matching import LEAST_MARGIN, squeezed, text_of_page
from tests.pages.measuring import Line, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.closing import Signatory
    from tests.pages.printing import Press, Print

LINES_WITH_IT = 2
WIDEST_GAP = 60.0  # mm: no block has more between two of its lines
ALL = ("last_article", "first_article")  # grown by every line; the others by every third


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Where the signature stands: its pages and lines, the lines of text above it on its page, and the forecast."""

    key: str
    pages: tuple[Page, ...]
    block: tuple[Line, ...]
    above: tuple[float, ...]
    foreseen: ForeseenSignature | None


def signed(key: str, printed: Print) -> Signed:
    document = printed.document
    lines = [line for page in printed.pages for line in text_of_page(page)]
    start = next(place for place, line in enumerate(lines) if is_first(line, document.signatory, lines, place))
    label = next(place for place, line in enumerate(lines) if squeezed(line.text) == "Nơinhận:")
    block = tuple(lines[min(start, label) :])
    top = min(line.baseline for line in block if line.page == block[0].page)
    above = {round(line.baseline) for line in lines if line.page == block[0].page and line.baseline < top - 1}
    forecast = foreseen(printed.docx.read_bytes()).parts[0].signature
    return Signed(key=key, pages=printed.pages, block=block, above=tuple(sorted(above)), foreseen=forecast)


def is_first(line: Line, signatory: Signatory, lines: Sequence[Line], place: int) -> bool:
    """Say whether a line is the first of the signature: the title in capitals, not the same words in the text."""
    first = squeezed(signing_lines(signatory)[0].upper())
    return squeezed(line.text) == first and place > len(lines) // 3


@pytest.fixture(scope="module", params=ENDINGS)
def grown(request: pytest.FixtureRequest, press: Press) -> tuple[Signed, ...]:
    ending: str = request.param
    lengths = LENGTHS if ending in ALL else LENGTHS[::3]
    prints = press.printed(f"growing-{ending}", {f"{count:02d}": ENDINGS[ending](count) for count in lengths})
    return tuple(signed(f"{ending} {key}", printed) for key, printed in prints.items())


def test_the_block_is_never_split(grown: Sequence[Signed]) -> None:
    assert [one.key for one in grown if len({line.page for line in one.block}) != 1] == []


def test_the_block_is_the_last_thing_in_the_file(grown: Sequence[Signed]) -> None:
    assert [one.key for one in grown if one.block[0].page != len(one.pages)] == []


def test_the_block_never_stands_alone(grown: Sequence[Signed]) -> None:
    assert [one.key for one in grown if len(one.above) < LINES_WITH_IT] == []


def test_no_page_is_blank(grown: Sequence[Signed]) -> None:
    assert [one.key for one in grown if not all(text_of_page(page) for page in one.pages)] == []


def test_the_block_stands_where_it_was_foreseen(grown: Sequence[Signed]) -> None:
    for one in grown:
        assert one.foreseen is not None
        page = one.pages[one.block[0].page - 1]
        bottom = max(line.baseline for line in one.block)
        assert one.foreseen.page == page.number, one.key
        assert one.foreseen.spare < page.height - LEAST_MARGIN - bottom + 1, one.key


def test_the_text_grows_from_one_page_to_the_next(grown: Sequence[Signed]) -> None:
    counts = [len(one.pages) for one in grown]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_no_page_before_the_signature_is_left_half_empty(grown: Sequence[Signed]) -> None:
    """What moves on is the block and, of the text, what must come with it: no more than a dozen lines."""
    for one in grown:
        for page in one.pages[:-1]:
            height = max(line.bottom for line in one.block) - min(line.top for line in one.block)
            bottom = max(line.bottom for line in text_of_page(page))
            assert bottom > page.height - LEAST_MARGIN - height - 70, one.key
