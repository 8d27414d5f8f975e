"""Where the signature would stand alone on a page, lines a little further apart, so that text comes to it."""

from __future__ import annotations

import sys
from copy import deepcopy
from math import ceil
from typing import TYPE_CHECKING

from qdgen.renderers.definitions import STYLES as STYLES_PART
from qdgen.renderers.foreseeing import foreseen
from qdgen.renderers.keeping import LEAST_LINES, signature_kept
from qdgen.renderers.parts import W
from qdgen.renderers.shipped.package import zipped
from qdgen.renderers.shipped.styles import STYLES
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from lxml import etree

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
    styles = [style for style in package.tree(STYLES_PART).iter(f"{W}style") if style.get(f"{W}styleId") in _BODY]
    before = [deepcopy(style) for style in styles]
    spacing = standard.body.line_spacing
    steps_with_lines = 0
    for percent in range(round(100 * spacing.used), round(100 * spacing.high) + 1, STEP):
        for style in styles:
            _space(style, ceil(SINGLE * percent / 100))
        signature = foreseen(zipped(package.saved()), standard).parts[0].signature
        if signature is None:
            return
        lines = signature.lines_above if signature.spare >= SPARE else 0
        steps_with_lines = steps_with_lines + 1 if lines >= LEAST_LINES else 0
        if lines > LEAST_LINES or steps_with_lines == STEPS_IN_A_ROW:
            return
    for style, old in zip(styles, before, strict=True):
        parent = style.getparent()
        if parent is not None:
            parent.replace(style, old)
    signature_kept(package, standard, longest=sys.maxsize)


def _space(style: etree._Element, line: int) -> None:
    for spacing in style.iterfind(f"{W}pPr/{W}spacing"):
        if spacing.get(f"{W}lineRule") == "auto":
            spacing.set(f"{W}line", str(line))
