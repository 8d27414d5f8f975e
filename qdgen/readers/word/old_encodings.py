"""Paragraphs of a Word file in TCVN3 or VNI, known by their fonts or by their words, turned into Unicode."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from qdgen.errors import Sureness
from qdgen.readers.typed.old_encodings import Turned, tell_turned
from qdgen.vietnamese.legacy import converted, is_unicode, legacy_encoding, marked_words, preference
from qdgen.vietnamese.legacy_lines import Told, encodings_of
from qdgen.vietnamese.legacy_tables import VNI

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.ooxml.facts import ParagraphFacts
    from qdgen.ooxml.formats import RunFormat
    from qdgen.readers.ledger import Ledger

_TCVN3_FONT = re.compile(r"\.vn", re.IGNORECASE)
_VNI_FONT = re.compile(r"vni[- ]|vn(?:times|arial)", re.IGNORECASE)
_CAPITALS = re.compile(r"\.vn.*h", re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class _Stretch:
    """Runs of one paragraph behind one another that are of one encoding by their fonts, or of none."""

    at: int
    """Which paragraph."""
    first: int
    last: int
    """Its runs, `last` being the one behind them."""
    text: str
    font: Told
    encoding: Told = ""
    sure: Sureness = "certain"


class Turning:
    """Việc chuyển mã cả tệp: what each stretch of all its paragraphs is, by its font, by its words, by the others."""

    def __init__(self, found: Sequence[ParagraphFacts]) -> None:
        self._paragraphs = found
        self._fonts: dict[int, Told] = {}
        self._stretches = [one for at, paragraph in enumerate(found) for one in self._parted(at, paragraph)]
        known = self._told_by_fonts([one for one in self._stretches if one.font])
        self._told_by_words([one for one in self._stretches if not one.font], known)
        used = {one.encoding for one in self._stretches if one.encoding}
        self._usual: Told = known or next(iter(sorted(used)), "")

    def paragraphs(self, ledger: Ledger) -> list[ParagraphFacts]:
        """Các đoạn, those of an old encoding in Unicode, which remarks tell."""
        found = list(self._paragraphs)
        turned: list[Turned] = []
        for at, group in groupby((one for one in self._stretches if one.encoding), key=lambda one: one.at):
            paragraph, runs = found[at], list(found[at].runs)
            place = paragraph.index + 1 if paragraph.place.story == "body" else None
            for stretch in group:
                texts = _converted([run.text for run in runs[stretch.first : stretch.last]], stretch.encoding)
                for number, text in enumerate(texts, start=stretch.first):
                    shown = text.upper() if _CAPITALS.fullmatch(runs[number].format.font.strip()) else text
                    runs[number] = runs[number]._replace(text=shown)
                after = "".join(run.text for run in runs[stretch.first : stretch.last])
                if after != stretch.text and stretch.encoding:
                    turned.append(Turned(place, stretch.encoding, stretch.text, after, stretch.sure))
            found[at] = replace(
                paragraph,
                runs=tuple(runs),
                text="".join([run.text for run in runs if not run.format.vanish]),
            )
        tell_turned(turned, ledger)
        return [self._with_number(paragraph) for paragraph in found] if self._usual else found

    def _with_number(self, paragraph: ParagraphFacts) -> ParagraphFacts:
        """The paragraph with its automatic number in Unicode: `§iÒu 1.`."""
        number = paragraph.numbering
        if number is None or not self._usual or preference(number.text, self._usual) <= 0:
            return paragraph
        return replace(paragraph, numbering=replace(number, text=converted(number.text, self._usual)))

    def _parted(self, at: int, paragraph: ParagraphFacts) -> Iterator[_Stretch]:
        """The stretches of a paragraph that may be of an old encoding."""
        for font, group in groupby(enumerate(paragraph.runs), key=lambda one: self._font(one[1].format)):
            numbered = list(group)
            text = "".join(run.text for _, run in numbered)
            if font or not is_unicode(text):
                yield _Stretch(at=at, first=numbered[0][0], last=numbered[-1][0] + 1, text=text, font=font)
            elif len(numbered) > 1:
                yield from (
                    _Stretch(at=at, first=number, last=number + 1, text=run.text, font="")
                    for number, run in numbered
                    if not is_unicode(run.text)
                )

    def _font(self, look: RunFormat) -> Told:
        """The encoding that the fonts of a run are made for."""
        found = self._fonts.get(id(look))
        if found is None:
            fonts = (look.font_other.strip(), look.font.strip())
            tcvn3, vni = (any(map(pattern.match, fonts)) for pattern in (_TCVN3_FONT, _VNI_FONT))
            found = self._fonts[id(look)] = "tcvn3" if tcvn3 else "vni" if vni else ""
        return found

    def _told_by_fonts(self, found: Sequence[_Stretch]) -> Told:
        """Settle the stretches whose fonts tell an encoding, unless their words are Unicode; gives the usual one.

        A font stays when somebody types Unicode over old words: then only words that read better are converted.
        """
        known: Told = ""
        for font in {one.font for one in found}:
            stretches = [one for one in found if one.font == font]
            whole = "\n".join(one.text for one in stretches)
            if not font:
                continue
            all_old = not is_unicode(whole)
            for one in stretches:
                better = preference(one.text, font)
                if is_unicode(one.text) or better < 0 or (not better and not all_old):
                    continue
                one.encoding = font
                one.sure = "certain" if better or not marked_words(one.text) else "guess"
                known = font if better else known
        return known

    def _told_by_words(self, found: Sequence[_Stretch], known: Told) -> None:
        """Settle the stretches of whose fonts nothing is known."""
        texts = [one.text for one in found]
        mixed = any(is_unicode(paragraph.text) for paragraph in self._paragraphs)
        whole = "" if mixed else legacy_encoding("\n".join(texts))
        told = [whole] * len(found) if whole else encodings_of(texts, known or None)
        for one, encoding in zip(found, told, strict=True):
            one.encoding, one.sure = encoding, "certain" if whole else "likely"


def _converted(texts: Sequence[str], encoding: Told) -> list[str]:
    """The texts of runs behind one another in Unicode: two of them may share a letter of VNI, or a word of TCVN3."""
    if not encoding:
        return list(texts)
    if encoding == "tcvn3":
        whole = converted("".join(texts), encoding)
        ends = [0]
        for text in texts:
            ends.append(ends[-1] + len(text))
        if len(whole) == ends[-1]:
            return [whole[start:end] for start, end in pairwise(ends)]
    moved = list(texts)
    for place in range(1, len(moved)):
        if moved[place - 1][-1:] + moved[place][:1] in VNI:
            moved[place - 1], moved[place] = moved[place - 1] + moved[place][:1], moved[place][1:]
    return [converted(text, encoding) for text in moved]
