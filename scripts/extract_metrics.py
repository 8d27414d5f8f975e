"""Takes the advance widths of Tinos (Times metrics, every Vietnamese letter) into qdgen/layout/faces.py.

Run it again only when a character is added below: `python scripts/extract_metrics.py`. It needs fontTools, fontconfig
and the font (Debian: fonts-croscore); what it writes needs none of them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

TARGET = Path(__file__).parent.parent / "qdgen" / "layout" / "faces.py"
FAMILY = "Tinos"
STYLES = ("Regular", "Bold", "Italic", "Bold Italic")
LINE_LENGTH = 120

RANGES = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0xAC),  # Latin-1, without the soft hyphen: it has a width only where a line breaks
    (0xAE, 0xFF),
    (0x100, 0x17F),  # Latin Extended-A: Ă Đ Ĩ Ũ
    (0x1A0, 0x1A1),  # Ơ
    (0x1AF, 0x1B0),  # Ư
    (0x300, 0x304),  # combining marks of decomposed text
    (0x306, 0x30C),
    (0x31B, 0x31B),
    (0x323, 0x323),
    (0x391, 0x3C9),  # Greek, for formulas
    (0x1EA0, 0x1EF9),  # Vietnamese letters with marks
    (0x2002, 0x200A),  # spaces of fixed width
    (0x2010, 0x2015),  # hyphens and dashes
    (0x2018, 0x2022),  # quotation marks, bullet
    (0x2026, 0x2026),
    (0x202F, 0x202F),
    (0x2030, 0x2033),
    (0x2039, 0x203A),
    (0x2070, 0x208E),  # superscripts and subscripts
    (0x20AB, 0x20AC),  # đồng, euro
    (0x2116, 0x2122),
    (0x2190, 0x2195),
    (0x2200, 0x2265),  # mathematical signs
    (0x25A0, 0x25CF),
)

HEADER = '''"""Bảng độ rộng chữ: advance widths of the four faces; written by scripts/extract_metrics.py."""

from __future__ import annotations

UNITS_PER_EM = {units}
ASCENT = {ascent}  # above the baseline, in units; the same in all four faces
DESCENT = {descent}  # below it
LINE_GAP = {gap}  # between two lines set single

# Regular, bold, italic and bold italic advance in units, then the characters that have these four.
ADVANCES: tuple[tuple[int, int, int, int, str], ...] = (
'''


def font(style: str) -> TTFont:
    """Open the face of FAMILY in `style`; stops with a message when fontconfig knows no such file."""
    match = shutil.which("fc-match") or sys.exit("fc-match is missing: install fontconfig")
    command = [match, "--format=%{family}|%{file}", f"{FAMILY}:style={style}"]
    family, _, file = subprocess.run(command, capture_output=True, text=True, check=True).stdout.partition("|")
    if family != FAMILY:
        sys.exit(f"{FAMILY} {style} is not installed: install fonts-croscore")
    return TTFont(file)


def literal(characters: list[str]) -> str:
    """Write the characters as a string literal; what cannot be seen alone is escaped."""
    quote = "'" if '"' in characters and "'" not in characters else '"'

    def one(character: str) -> str:
        if character in (quote, "\\"):
            return "\\" + character
        if unicodedata.category(character)[0] in "MZC" and character != " ":
            return f"\\u{ord(character):04x}"
        return character

    return quote + "".join(map(one, characters)) + quote


def rows(fonts: list[TTFont]) -> dict[tuple[int, ...], list[str]]:
    """Characters present in all faces, grouped by their advance widths in the four."""
    maps = [face.getBestCmap() for face in fonts]
    groups: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for first, last in RANGES:
        for code in range(first, last + 1):
            if all(code in glyphs for glyphs in maps):
                advances = tuple(face["hmtx"][glyphs[code]][0] for face, glyphs in zip(fonts, maps, strict=True))
                groups[advances].append(chr(code))
    return groups


def lines(groups: dict[tuple[int, ...], list[str]]) -> list[str]:
    """One line of the table a group; a group too long for a line goes on in the next row with the same widths."""
    written = []
    for advances, characters in sorted(groups.items()):
        start = "    (" + ", ".join(map(str, advances)) + ", "
        held: list[str] = []
        for character in characters:
            if len(start + literal([*held, character]) + "),") > LINE_LENGTH:
                written.append(start + literal(held) + "),")
                held = []
            held.append(character)
        written.append(start + literal(held) + "),")
    return written


def module() -> str:
    """Text of qdgen/layout/faces.py, from the installed font."""
    fonts = [font(style) for style in STYLES]
    heights = {(face["hhea"].ascent, -face["hhea"].descent, face["hhea"].lineGap) for face in fonts}
    ((ascent, descent, gap),) = heights
    (units,) = {face["head"].unitsPerEm for face in fonts}
    header = HEADER.format(units=units, ascent=ascent, descent=descent, gap=gap)
    return header + "\n".join([*lines(rows(fonts)), ")", ""])


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
    print(f"wrote {TARGET.name}")
