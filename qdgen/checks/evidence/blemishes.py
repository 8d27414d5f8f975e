"""Text whose look is not as it should be: gathered by what is wrong with it, told place by place or, if many, once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qdgen.checks.excerpts import beginning
from qdgen.checks.finding import Finding
from qdgen.checks.typography import Stretch
from qdgen.ooxml.mends import SetRuns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from qdgen.checks.subject import Subject
    from qdgen.ooxml.facts import ParagraphFacts
    from qdgen.ooxml.formats import RunFormat

_NAMED = 3
_MOST = 5
"""Paragraphs told one by one; more are told together, at the first of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blemish:
    """Lỗi kiểu chữ: what is wrong ("Arial"), and every stretch of text that has it, in reading order."""

    value: str
    places: tuple[Stretch, ...]

    @property
    def paragraphs(self) -> tuple[ParagraphFacts, ...]:
        """Các đoạn có lỗi, each once."""
        return tuple({id(place.paragraph): place.paragraph for place in self.places}.values())

    def at(self, paragraph: ParagraphFacts) -> tuple[Stretch, ...]:
        """Các quãng chữ có lỗi trong một đoạn."""
        return tuple(place for place in self.places if place.paragraph is paragraph)

    def finding(self, message: str, **mend: Any) -> Finding:  # noqa: ANN401 - see SetRuns
        """Một kết quả cho mọi chỗ có lỗi, at the first of them; `mend` is what SetRuns is to set."""
        return _finding(message, self.places, mend)


def blemishes(
    subject: Subject, value: Callable[[RunFormat], str], *, exempt: Callable[[Stretch], bool] | None = None
) -> tuple[Blemish, ...]:
    """Các lỗi kiểu chữ: `value` names what is wrong with a look (empty: nothing); `exempt` text may look so."""
    found: dict[str, list[Stretch]] = {}
    for look, places in subject.looks.items():
        name = value(look)
        if name:
            kept = [place for place in places if exempt is None or not exempt(place)]
            if kept:
                found.setdefault(name, []).extend(kept)
    return tuple(Blemish(value=name, places=tuple(sorted(places, key=_order))) for name, places in found.items())


def gathered(found: tuple[Blemish, ...], name: Callable[[str], str] = str) -> tuple[Blemish, ...]:
    """Các lỗi kiểu chữ gộp lại khi quá nhiều loại: text in twenty fonts is one fault, not twenty.

    `name` is what a value is called ("FF0000" is red); the values of what is given back are names.
    """
    named: dict[str, list[Stretch]] = {}
    for one in found:
        named.setdefault(name(one.value), []).extend(one.places)
    if len(named) > _MOST:
        shown = ", ".join(list(named)[:_NAMED])
        places = [place for same in named.values() for place in same]
        named = {f"{shown} và {len(named) - _NAMED} loại khác": places}
    return tuple(Blemish(value=value, places=tuple(sorted(places, key=_order))) for value, places in named.items())


def told(blemish: Blemish, fault: str, duty: str, **mend: Any) -> Iterator[Finding]:  # noqa: ANN401 - see SetRuns
    """Lỗi kiểu chữ thành kết quả: what was found ("Phông chữ Arial") and what it must be, both without an end mark.

    `mend` is what SetRuns is to set; nothing is mended without it.
    """
    paragraphs = blemish.paragraphs
    if len(paragraphs) > _MOST:
        yield blemish.finding(f"{fault} ở {len(paragraphs)} đoạn; {duty}.", **mend)
    else:
        for paragraph in paragraphs:
            yield _finding(f"{fault}; {duty}.", blemish.at(paragraph), mend)


def lines_of(subject: Subject, elements: Iterable[str]) -> frozenset[int]:
    """Các đoạn của những thành phần này, in any piece: the ids of the paragraphs."""
    return frozenset(id(line.paragraph) for piece in subject.pieces for element in elements for line in piece[element])


def _finding(message: str, places: Sequence[Stretch], mend: Mapping[str, Any]) -> Finding:
    first = places[0]
    return Finding(
        message=message,
        where=first.paragraph,
        start=first.start,
        end=first.end,
        excerpt=beginning(first.text),
        mends=tuple(_set(place, mend) for place in places) if mend else (),
    )


def _set(place: Stretch, mend: Mapping[str, Any]) -> SetRuns:
    paragraph = place.paragraph
    return SetRuns(part=paragraph.place.part, index=paragraph.index, start=place.start, end=place.end, **mend)


def _order(place: Stretch) -> tuple[bool, int, int]:
    return place.paragraph.place.story != "body", place.paragraph.index, place.start
