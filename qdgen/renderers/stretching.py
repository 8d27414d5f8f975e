"""Where the signature would stand alone on a page, lines a little further apart, so that text comes to it."""

from __future__ import annotations

import sys
from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from qdgen.renderers.definitions import STYLES as STYLES_PART
from qdgen.renderers.foreseeing import set_parts, signature_in
from qdgen.renderers.keeping import LEAST_LINES, signature_kept
from qdgen.renderers.parts import W
from qdgen.renderers.shipped.package import zipped
from qdgen.renderers.shipped.styles import STYLES
from qdgen.renderers.typesetting import SetParagraph, spaced_height
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from lxml import etree

    from qdgen.renderers.foreseeing import SetSection
    from qdgen.renderers.parts import Parts
    from qdgen.standards.standard import Standard

SINGLE = 240  # what w:line says for single spacing
STEP = 2  # hundredths of a line
STEPS_IN_A_ROW = 2  # that must bring two lines, so that a program which counts heights otherwise gets them too
SPARE = Mm(1.5)  # left free below the block, for the same reason
_BODY = frozenset(style.id for style in STYLES if style.indent)


def accompanied(package: Parts, standard: Standard) -> None:
    """Giữ chữ đi cùng khối ký khi đoạn cuối dài: changes `package` in place.

    A long paragraph that is kept with what follows would move to the next page as a whole and leave half a page empty.
    So it is not kept; where the signature then stood alone, the line spacing of the body goes up within its legal range
    (PL1 II.6.e), by as little as brings lines of the text to the signature. Where there are too few lines for that, the
    long paragraph is kept after all.
    """
    spacings = _spacings(package)
    part = next(set_parts(zipped(package.saved()), standard))
    allowed = standard.body.line_spacing
    steps_with_lines = 0
    for percent in range(round(100 * allowed.used), round(100 * allowed.high) + 1, STEP):
        signature = signature_in(tuple(_respaced(one, spacings.keys(), percent) for one in part), standard)
        if signature is None:
            return
        lines = signature.lines_above if signature.spare >= SPARE else 0
        steps_with_lines = steps_with_lines + 1 if lines >= LEAST_LINES else 0
        if lines > LEAST_LINES or steps_with_lines == STEPS_IN_A_ROW:
            for spacing in spacings.values():
                spacing.set(f"{W}line", str(ceil(SINGLE * percent / 100)))
            return
    signature_kept(package, standard, longest=sys.maxsize)


def _spacings(package: Parts) -> dict[str, etree._Element]:
    """By style of the body, what says how far apart its lines are, where that goes by the height of the letters."""
    styles = {style.get(f"{W}styleId", ""): style for style in package.tree(STYLES_PART).iter(f"{W}style")}
    found = {name: styles[name].find(f"{W}pPr/{W}spacing") for name in _BODY & styles.keys()}
    return {name: one for name, one in found.items() if one is not None and one.get(f"{W}lineRule") == "auto"}


def _respaced(section: SetSection, styles: AbstractSet[str], percent: int) -> SetSection:
    """The section with the lines of `styles` so far apart: lines break where they did, only their height changes."""
    blocks = tuple(
        replace(block, line_height=spaced_height(block.single, percent))
        if isinstance(block, SetParagraph) and block.style in styles
        else block
        for block in section.blocks
    )
    return replace(section, blocks=blocks)
