"""The examples written out dirty: every kind of slip alone, then seeded mixtures of kinds that meet in life."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import SourceError
from qdgen.readers.text import read_text
from qdgen.renderers.text import to_text
from qdgen.vietnamese.text import fold
from tests.readers.dirty_characters import CHARACTERS
from tests.readers.dirty_labels import LABELS
from tests.readers.dirty_layout import LAYOUT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.readers.reading import Reading
    from tests.readers.dirty_labels import Kind

EXAMPLES = {
    path.parent.name: path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
}
KINDS: dict[str, Kind] = {kind.__name__: kind for kind in (*CHARACTERS, *LAYOUT, *LABELS)}
MIXTURES = 15
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
        draft = kind(text, _choice(example, name))
        if draft != text:
            yield Variant(example, name, draft, name)
    for number in range(MIXTURES):
        choice = _choice(example, str(number))
        kinds = [*choice.sample(LABELS, 2), choice.choice(LAYOUT), choice.choice(CHARACTERS)]
        draft = text
        for kind in kinds:
            draft = kind(draft, choice)
        yield Variant(example, f"{number}: " + ", ".join(kind.__name__ for kind in kinds), draft)


def _choice(example: str, name: str) -> random.Random:
    return random.Random(f"{example} {name}")  # noqa: S311 - the same drafts at each run


@cache
def clean(example: str) -> Reading:
    """The example as it is read when nothing is wrong with it."""
    return read_text(EXAMPLES[example])


def outcome(variant: Variant) -> tuple[str, str]:
    """What came of a draft: EQUAL, TOLD, FAULT or SILENT, and for the last the words nobody spoke of."""
    before = clean(variant.example)
    try:
        reading = read_text(variant.draft)
    except SourceError as error:
        return FAULT, str(error)
    if reading.document == before.document:
        return EQUAL, ""
    unnamed = differences_not_named(variant.draft, before, reading)
    return (SILENT, "\n".join(unnamed)) if unnamed else (TOLD, "")


def differences_not_named(draft: str, before: Reading, reading: Reading) -> list[str]:
    """The passages in which the two documents differ and of which no remark speaks that the clean draft has not."""
    old, new = (to_text(one.document).splitlines() for one in (before, reading))
    known = Counter((remark.message, remark.before) for remark in before.remarks)
    lines = draft.splitlines()
    named: list[set[str]] = []
    any_case = any(remark.kind == "encoding" for remark in reading.remarks)
    for remark in reading.remarks:
        key = (remark.message, remark.before)
        if known[key]:
            known[key] -= 1
            continue
        at = remark.location.line
        quoted = lines[at - 1] if at and at <= len(lines) else ""
        named.append(_words(f"{remark.message} {remark.before} {remark.after} {quoted}"))
    found = []
    for tag, start, end, other, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        passage = [*old[start:end], *new[other:last]]
        if any_case and list(map(fold, old[start:end])) == list(map(fold, new[other:last])):
            continue  # TCVN3 has no capitals with tone marks, and the remark says so
        if tag != "equal" and any(passage) and not any(_speaks_of(words, passage) for words in named):
            lost, come = (f"- {line}" for line in old[start:end]), (f"+ {line}" for line in new[other:last])
            found.append("\n".join([*lost, *come]))
    return found


def _speaks_of(named: set[str], passage: list[str]) -> bool:
    words = _words(" ".join(passage))
    return len(words & named) >= min(3, len(words))


def _words(text: str) -> set[str]:
    return {word for word in (fold(one).strip('*\\.;,:()“”"|-/') for one in text.split()) if word}
