"""How wide the columns of a table are: as its author says, or computed from the words that stand in them."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeAlias

from qdgen.layout.binding import bind
from qdgen.layout.metrics import Face, width
from qdgen.standards.standard import TWIPS_PER_POINT, Mm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.model.table import Table
    from qdgen.standards.standard import Standard

Needs: TypeAlias = "tuple[list[float], list[float]]"
CELL_MARGIN = 85  # twips on each side of a cell
SLACK = 60  # twips that a word keeps free on its line
_SAME = 28  # twips, half a millimetre: what saving a file in another program may change
_EXACT = 2  # twips
_MOST_SHARES = 100


def wide(table: Table, standard: Standard) -> bool:
    """Bảng rộng hơn trang đứng: whether its longest words do not fit side by side between the margins.

    Never where its author gives the widths.
    """
    return not table.widths and _is_wide(_needs(table, standard), standard)


def column_widths(table: Table, standard: Standard) -> tuple[int, ...]:
    """Bề rộng các cột, in twips, together the text width: the shares that are given, or computed from the words.

    A column is never narrower than its longest word; what is left is shared by the length of the text. A table that
    is too wide for an upright page has the width of a page that lies.
    """
    whole = standard.page.text_width.twips
    if table.widths:
        return _shared([float(share) for share in table.widths], whole)
    return _computed(_needs(table, standard), standard)


def chosen_widths(table: Table, grid: Sequence[float], standard: Standard) -> tuple[float, ...]:
    """Bề rộng do người soạn chọn: what the `widths` of a table without any have to be, for its columns to be as `grid`.

    `grid` may be in any unit. Empty where the computed widths are the same to half a millimetre, and for a table that
    needs a page that lies. Whole shares where so small ones say the same, else shares of a hundred.
    """
    needs = _needs(table, standard)
    if _is_wide(needs, standard):
        return ()
    whole = standard.page.text_width.twips
    found = _shared(grid, whole)
    if _alike(found, _computed(needs, standard), _SAME):
        return ()
    total = sum(grid)
    for count in range(len(grid), _MOST_SHARES + 1):
        shares = [round(one * count / total) for one in grid]
        if all(shares) and _alike(_shared(shares, whole), found, _EXACT):
            return tuple(float(share) for share in shares)
    return tuple(max(round(100 * one / total, 2), 0.01) for one in grid)


def same_widths(one: Table, other: Table, standard: Standard) -> bool:
    """Cùng bề rộng cột: whether two tables have the same columns to half a millimetre."""
    if one.columns != other.columns:
        return False
    return _alike(column_widths(one, standard), column_widths(other, standard), _SAME)


def _is_wide(needs: Needs, standard: Standard) -> bool:
    return sum(needs[0]) > standard.page.text_width.twips


def _computed(needs: Needs, standard: Standard) -> tuple[int, ...]:
    page = standard.page
    whole = page.text_width.twips
    least, wanted = needs
    if _is_wide(needs, standard):
        whole = Mm(page.height - page.left.used - page.right.used).twips
    free = whole - sum(least)
    extra = [max(0.0, want + 2 * CELL_MARGIN - low) ** 0.5 for want, low in zip(wanted, least, strict=True)]
    total = sum(extra)
    if free <= 0 or not total:
        return _shared(least, whole)
    return _shared([low + free * more / total for low, more in zip(least, extra, strict=True)], whole)


def _needs(table: Table, standard: Standard) -> Needs:
    """For each column, in twips, the width of its longest word with its margins, and of its longest text."""
    size = standard.looks["table_text"].size.used
    columns = table.columns
    least = [float(2 * CELL_MARGIN + SLACK)] * columns
    wanted = [1.0] * columns
    for row, header in [*((row, True) for row in table.header), *((row, False) for row in table.rows)]:
        if len(row.cells) != columns or any(cell.columns > 1 for cell in row.cells):
            continue
        for column, cell in enumerate(row.cells):
            face = Face.BOLD if header or any(one.bold for one in cell.emphasis) else Face.REGULAR
            words = [word for text in (cell.text, *cell.paragraphs) for word in bind(text).split(" ")]
            longest = max((width(word, face, size) * TWIPS_PER_POINT for word in words), default=0.0)
            whole = sum(width(f"{word} ", face, size) * TWIPS_PER_POINT for word in words)
            least[column] = max(least[column], longest + 2 * CELL_MARGIN + SLACK)
            wanted[column] = max(wanted[column], whole)
    return least, wanted


def _shared(shares: Sequence[float], whole: int) -> tuple[int, ...]:
    total = sum(shares)
    edges = [round(whole * reached / total) for reached in accumulate(shares, initial=0.0)]
    return tuple(right - left for left, right in pairwise(edges))


def _alike(one: Sequence[int], other: Sequence[int], most: int) -> bool:
    return all(abs(mine - theirs) <= most for mine, theirs in zip(one, other, strict=True))
