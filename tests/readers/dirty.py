"""The examples written out dirty: every kind of slip alone, then seeded mixtures of kinds that meet in life."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import SourceError
from qdgen.readers.text import read_text
from tests.readers.dirty_characters import CHARACTERS
from tests.readers.dirty_labels import LABELS
from tests.readers.dirty_layout import LAYOUT
from tests.readers.naming import differences_not_named, new_remarks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.readers.reading import Reading
    from tests.readers.dirty_labels import Kind

EXAMPLES = {
    path.parent.name: path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
}
KINDS: dict[str, Kind] = {kind.__name__: kind for kind in (*CHARACTERS, *LAYOUT, *LABELS)}
MIXTURES = 25
MIXTURE = "mixture"
EQUAL, TOLD, FAULT, SILENT = "equal", "told", "fault", "silent"


@dataclass(frozen=True, slots=True)
class Variant:
    """One dirty draft of an example: `kind` names what was done to it, `family` the line of a report it counts in."""

    example: str
    kind: str
    draft: str
    family: str = MIXTURE


def variants(example: str) -> Iterator[Variant]:
    """Each kind alone where it changes the draft; then mixtures: labels first, layout over them, characters last."""
    text = EXAMPLES[example]
    for name, kind in KINDS.items():
        draft = kind(text, choice(example, name))
        if draft != text:
            yield Variant(example, name, draft, name)
    for number in range(MIXTURES):
        chosen = choice(example, str(number))
        kinds = [*chosen.sample(LABELS, 2), chosen.choice(LAYOUT), chosen.choice(CHARACTERS)]
        draft = text
        for kind in kinds:
            draft = kind(draft, chosen)
        yield Variant(example, f"{number}: " + ", ".join(kind.__name__ for kind in kinds), draft)


def choice(example: str, name: str) -> random.Random:
    """The same choices at each run."""
    return random.Random(f"{example} {name}")  # noqa: S311 - no secret


@cache
def clean(example: str) -> Reading:
    """The example as it is read when nothing is wrong with it."""
    return read_text(EXAMPLES[example])


@cache
def reading_of(variant: Variant) -> Reading | None:
    """A dirty draft as it is read; None where it is refused."""
    try:
        return read_text(variant.draft)
    except SourceError:
        return None


def outcome(variant: Variant) -> tuple[str, str]:
    """What came of a draft: EQUAL, TOLD, FAULT or SILENT, and for the last the words nobody spoke of."""
    before, reading = clean(variant.example), reading_of(variant)
    if reading is None:
        return FAULT, ""
    if reading.document == before.document:
        return EQUAL, ""
    unnamed = differences_not_named(variant.draft, before, reading)
    return (SILENT, "\n".join(unnamed)) if unnamed else (TOLD, "")


def told_anew(variant: Variant) -> bool:
    """Whether a dirty draft is told of otherwise than the clean one."""
    reading = reading_of(variant)
    return reading is None or bool(new_remarks(clean(variant.example), reading))
