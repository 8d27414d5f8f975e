"""Every figure comes from the standard: change one there, and the printed page follows."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm, Pt
from tests.pages.growing import HEADING, first_article
from tests.pages.matching import found, text_of_page

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard
    from tests.pages.measuring import Line, Page
    from tests.pages.printing import Press

LENGTH = 12


def with_size(name: str, size: float) -> Standard:
    look = ND30.looks[name]
    changed = replace(look, size=replace(look.size, used=Pt(size)))
    return replace(ND30, looks=MappingProxyType({**ND30.looks, name: changed}))


def with_margin(name: str, length: float) -> Standard:
    side = replace(getattr(ND30.page, name), used=Mm(length))
    return replace(ND30, page=replace(ND30.page, **{name: side}))


def with_body(**changes: object) -> Standard:
    return replace(ND30, body=replace(ND30.body, **changes))  # type: ignore[arg-type] # one field by its name


def article(page: Page) -> list[Line]:
    lines = text_of_page(page)
    start = next(place for place, line in enumerate(lines) if line.text.startswith("Điều"))
    return [line for line in lines[start:] if line.sizes[0] > 11][:8]


@pytest.fixture(scope="module")
def pages(press: Press) -> dict[str, Page]:
    standards = {
        "as-it-is": ND30,
        "body-13": with_size("body", 13),
        "left-35": with_margin("left", 35),
        "right-20": with_margin("right", 20),
        "top-25": with_margin("top", 25),
        "spacing": with_body(line_spacing=replace(ND30.body.line_spacing, used=1.2)),
        "indent-10": with_body(first_line=Mm(10)),
        "gap-9": with_body(gap=Pt(9)),
        "number-size": with_size("page_number", 13),
    }
    prints = press.printed("standards", dict.fromkeys(standards, first_article(LENGTH)), standards)
    return {name: one.pages[0] for name, one in prints.items()}


def left(page: Page) -> float:
    return min(line.left for line in text_of_page(page))


def right(page: Page) -> float:
    return max(line.right for line in text_of_page(page))


def step(page: Page) -> float:
    lines = article(page)
    return lines[-1].baseline - lines[-2].baseline


def test_the_body_takes_another_size(pages: dict[str, Page]) -> None:
    assert {size for line in article(pages["as-it-is"]) for size in line.sizes} == {14}
    assert {size for line in article(pages["body-13"])[1:] for size in line.sizes} == {13}


def test_a_margin_moves_the_page(pages: dict[str, Page]) -> None:
    usual = pages["as-it-is"]
    assert left(usual) == pytest.approx(30, abs=0.2)
    assert left(pages["left-35"]) == pytest.approx(35, abs=0.2)
    assert right(usual) == pytest.approx(195, abs=0.3)
    assert right(pages["right-20"]) == pytest.approx(190, abs=0.3)
    title = found(usual.lines, HEADING.issuer.name)[0]
    lower = found(pages["top-25"].lines, HEADING.issuer.name)[0]
    assert lower.baseline - title.baseline == pytest.approx(5, abs=0.1)


def test_the_national_title_stays_on_one_line_between_narrow_margins(pages: dict[str, Page]) -> None:
    for name in ("left-35", "right-20"):
        assert len(found(pages[name].lines, ND30.national_title)) == 1


def test_lines_go_apart(pages: dict[str, Page]) -> None:
    assert step(pages["spacing"]) / step(pages["as-it-is"]) == pytest.approx(1.2, abs=0.01)


def test_first_lines_are_drawn_in(pages: dict[str, Page]) -> None:
    assert article(pages["as-it-is"])[0].left == pytest.approx(30 + 12.7, abs=0.2)
    assert article(pages["indent-10"])[0].left == pytest.approx(30 + 10, abs=0.2)


def test_gaps_grow(pages: dict[str, Page]) -> None:
    def gap(page: Page) -> float:
        bases = found(page.lines, "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 897/TTr-SNV.")
        formula = found(page.lines, "QUYẾT ĐỊNH:")
        return formula[0].baseline - bases[-1].baseline

    assert gap(pages["gap-9"]) - gap(pages["as-it-is"]) == pytest.approx(3 * 25.4 / 72, abs=0.1)
