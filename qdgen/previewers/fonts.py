"""Which font stands in for Times New Roman on a page, whether its letters are as wide, and which letters it lacks."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from qdgen.layout.metrics import Face, advances
from qdgen.ooxml.reading import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qdgen.ooxml.facts import BlockFacts, DocumentFacts
    from qdgen.previewers.pdf import PageFont, Pdf

TIMES = "Times New Roman"
TIMES_METRIC = frozenset(
    {"liberationserif", "nimbusroman", "nimbusromanno9l", "texgyretermes", "timesnewroman", "timesnewromanps", "tinos"}
)
"""Phông có bề rộng chữ như Times New Roman: families, as `_plain` writes them."""

_ALIKE = {
    "arial": ("arimo", "liberationsans"),
    "calibri": ("carlito",),
    "cambria": ("caladea",),
    "couriernew": ("cousine", "liberationmono"),
    "helvetica": ("arimo", "liberationsans"),
    "symbol": ("opensymbol",),
    "wingdings": ("opensymbol",),
}
_SLIP = 3.0  # thousandths of an em; a PDF holds widths in whole ones
_PER_EM = 1000
_INSTALL = "cài fonts-croscore (Windows, macOS: cài phông Times New Roman)"
_MOST_SHOWN = 40  # letters
_TIME_LIMIT = 20  # seconds
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VIETNAMESE = "".join(
    unicodedata.normalize("NFC", case + tone)
    for letter in "aăâeêioôơuưyđ"
    for case in (letter, letter.upper())
    for tone in (("", *_TONES) if letter != "đ" else ("",))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FontReport:
    """Phông chữ đã in: which family stands in for Times New Roman, empty when nothing was set in it.

    `metric_compatible`: its letters are as wide as those of Times New Roman. `missing_letters`: those it lacks, drawn
    by `others`, families of other widths. Lines and pages break where they should only when nothing is missing.
    """

    stand_in: str = ""
    metric_compatible: bool = True
    missing_letters: str = ""
    others: tuple[str, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """Lời cảnh báo: in Vietnamese, none when the page is as it will be in Times New Roman."""
        others = ", ".join(self.others)
        if not self.metric_compatible:
            fonts = ", ".join(filter(None, (self.stand_in, others)))
            return (f"trang in bằng phông thay thế sai bề rộng: {fonts}; {_INSTALL}",)
        if not self.missing_letters:
            return ()
        letters = " ".join(self.missing_letters[:_MOST_SHOWN])
        more = " ..." if len(self.missing_letters) > _MOST_SHOWN else ""
        drawn = f"các chữ này in bằng phông sai bề rộng: {others}" if others else "các chữ này in ra sai bề rộng"
        return (f"phông {self.stand_in} thiếu chữ: {letters}{more}; {drawn}; {_INSTALL}",)


def report(pdf: Pdf, asked: frozenset[str] = frozenset({TIMES})) -> FontReport:
    """Báo cáo phông của một PDF: judged by the widths of the letters that each font drew.

    `asked` are the families that the document asks for; a font that serves one other than Times New Roman is left out.
    """
    counts: Counter[str] = Counter()
    wrong: dict[str, set[str]] = {}
    for font in chain.from_iterable(page.fonts for page in pdf.pages):
        letters = {letter: width for letter, width in zip(font.letters, font.widths, strict=True) if letter.isalnum()}
        if not letters or _serves_another(font, asked):
            continue
        family = font.family or font.name
        counts[family] += font.count
        if not _as_wide_as_times(letters):
            wrong.setdefault(family, set()).update(letters)
    if not counts:
        return FontReport()
    stand_in = counts.most_common(1)[0][0]
    others = {family: letters for family, letters in wrong.items() if family != stand_in}
    return FontReport(
        stand_in=stand_in,
        metric_compatible=stand_in not in wrong,
        missing_letters="".join(sorted(set().union(*others.values()))) if stand_in not in wrong else "",
        others=tuple(sorted(others)),
    )


def installed() -> FontReport | None:
    """Phông máy này sẽ dùng thay Times New Roman, asked of fontconfig; None where there is no fontconfig to ask."""
    program = shutil.which("fc-match")
    if program is None:
        return None
    command = [program, "--format", "%{family[0]}\n%{charset}", TIMES]
    try:
        answer = subprocess.run(command, check=True, capture_output=True, timeout=_TIME_LIMIT)  # noqa: S603 - no shell
    except (OSError, subprocess.SubprocessError):
        return None
    family, _, charset = answer.stdout.decode("utf-8", errors="replace").partition("\n")
    held = set(chain.from_iterable(_ranges(charset)))
    return FontReport(
        stand_in=family,
        metric_compatible=_plain(family) in TIMES_METRIC,
        missing_letters="".join(letter for letter in _VIETNAMESE if ord(letter) not in held),
    )


def asked(facts: DocumentFacts) -> frozenset[str]:
    """Các phông văn bản yêu cầu: families in which letters or digits are set, automatic numbers too."""
    margins = (part.blocks for part in (*facts.headers, *facts.footers))
    notes = (note.blocks for note in facts.notes)
    return frozenset(chain.from_iterable(map(_asked, (facts.blocks, *margins, *notes))))


def _asked(blocks: Iterable[BlockFacts]) -> Iterator[str]:
    for paragraph in paragraphs(blocks):
        number = paragraph.numbering
        texts = [(run.shown, run.format) for run in paragraph.runs]
        for text, look in texts if number is None else [*texts, (number.text, number.look)]:
            letters = "".join(filter(str.isalnum, text))
            if letters and not letters.isascii():
                yield look.font_other
            if any(map(str.isascii, letters)):
                yield look.font


def _serves_another(font: PageFont, families: frozenset[str]) -> bool:
    names = {_plain(font.family), _plain(font.name.partition("-")[0])}
    others = {_plain(family) for family in families if family != TIMES}
    return not names.isdisjoint(chain(others, *(_ALIKE.get(family, ()) for family in others)))


def _as_wide_as_times(letters: dict[str, float]) -> bool:
    """Whether one of the four faces has all these widths; letters that no face has are not judged."""
    known = {letter: width for letter, width in letters.items() if letter in advances(Face.REGULAR)}
    return any(
        all(abs(width - table[letter] * _PER_EM / table.em) <= _SLIP for letter, width in known.items())
        for table in map(advances, Face)
    )


def _plain(family: str) -> str:
    return "".join(filter(str.isalnum, family)).lower().removesuffix("mt")


def _ranges(charset: str) -> Iterator[range]:
    """The characters of a font as fontconfig lists them: hexadecimal numbers, alone or as first-last."""
    for part in charset.split():
        first, _, last = part.partition("-")
        yield range(int(first, 16), int(last or first, 16) + 1)
