"""Which printed lines are which words: texts looked up on a page, and a page dealt out to the texts that it prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.pages.measuring import MM, SAME_BASELINE, Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.pages.measuring import Page, Stroke

LEAST_MARGIN = 20.0  # mm, top and bottom
RULE_REACH = 4.0  # mm below a line within which its rule lies
CENTRED = 0.5  # mm between the middles of two things that stand on one axis


def squeezed(text: str) -> str:
    """Give the text without its spaces, which a PDF may or may not draw."""
    return re.sub(r"\s", "", text)


def text_of_page(page: Page, margin: float = LEAST_MARGIN) -> tuple[Line, ...]:
    """Give the lines between the top and the bottom margin, `margin` mm high each."""
    return tuple(line for line in page.lines if margin < line.baseline < page.height - margin)


def dealt(lines: Sequence[Line], texts: Sequence[str], repeated: Sequence[str] = ()) -> tuple[tuple[Line, ...], ...]:
    """Deal the lines out to the texts that they print, one after the other, and join what lies on one baseline.

    A no-break space parts what is drawn, so that one line of a page may come in several. One of the `repeated` texts
    (the header of a table) is passed over at the top of a page. Raises AssertionError when the two differ.
    """
    rest, found, page = list(lines), [], 1
    for text in texts:
        wanted, got = squeezed(text), ""
        mine: list[Line] = []
        while len(got) < len(wanted):
            if rest and rest[0].page != page:
                page = rest[0].page
                if not wanted[len(got) :].startswith(squeezed(rest[0].text)):
                    rest = without(rest, [squeezed(one) for one in repeated])
            if not rest:
                message = f"the pages end where {wanted!r} was meant"
                raise AssertionError(message)
            mine.append(rest.pop(0))
            got += squeezed(mine[-1].text)
        if got != wanted:
            message = f"printed {got!r} where {wanted!r} was meant"
            raise AssertionError(message)
        found.append(tuple(joined(mine)))
    if any(squeezed(line.text) for line in rest):
        message = f"printed {[line.text for line in rest]} beyond the last text"
        raise AssertionError(message)
    return tuple(found)


def without(lines: list[Line], repeated: Sequence[str]) -> list[Line]:
    """Give the lines without those at their beginning that print one of the texts."""
    for text in repeated:
        got = ""
        for count, line in enumerate(lines, start=1):
            got += squeezed(line.text)
            if got == text:
                return lines[count:]
            if not text.startswith(got):
                break
    return lines


def joined(lines: Sequence[Line]) -> Iterator[Line]:
    """Join the lines that lie on one baseline of one page."""
    held: Line | None = None
    for line in lines:
        if held and held.page == line.page and abs(held.baseline - line.baseline) < SAME_BASELINE * MM:
            held = Line(
                text=f"{held.text} {line.text}",
                left=held.left,
                right=line.right,
                top=min(held.top, line.top),
                bottom=max(held.bottom, line.bottom),
                baseline=held.baseline,
                sizes=tuple(sorted({*held.sizes, *line.sizes})),
                faces=tuple(sorted({*held.faces, *line.faces})),
                page=held.page,
            )
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def found(lines: Sequence[Line], text: str) -> tuple[Line, ...]:
    """Give the first lines that print `text` and nothing else; raises AssertionError when there are none."""
    wanted = squeezed(text)
    for start in range(len(lines)):
        got = ""
        for end in range(start, len(lines)):
            got += squeezed(lines[end].text)
            if not wanted.startswith(got):
                break
            if got == wanted:
                return tuple(joined(lines[start : end + 1]))
    message = f"{text!r} does not stand on the page"
    raise AssertionError(message)


def rule_under(page: Page, line: Line) -> Stroke:
    """Give the black level line that is drawn right under a line of text, centred on it."""
    near = [
        stroke
        for stroke in page.strokes
        if stroke.level
        and stroke.color == (0, 0, 0)
        and line.baseline < stroke.top < line.baseline + RULE_REACH
        and abs(stroke.middle - line.middle) < CENTRED
    ]
    if len(near) != 1:
        message = f"{len(near)} lines are drawn under {line.text!r}"
        raise AssertionError(message)
    return near[0]
