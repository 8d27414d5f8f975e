"""Reads tests/cases/readers/data-*.md: under each `## name` prose, a source block, and the block of what is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent.parent / "cases" / "readers"

_HEADING = re.compile(r"^## (?P<name>.+)$", re.MULTILINE)
_BLOCK = re.compile(r"^```(?P<form>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCase:
    """One case: its name, the form of its source (`yaml` or `json`), the source and what reading it tells."""

    name: str
    form: str
    source: str
    told: str

    def __str__(self) -> str:
        return self.name


def data_cases() -> list[DataCase]:
    """All cases; raises ValueError for a case without its two blocks."""
    found = []
    for path in sorted(CASES.glob("data-*.md")):
        text = path.read_text(encoding="utf-8")
        headings = list(_HEADING.finditer(text))
        for heading, following in zip(headings, [*headings[1:], None], strict=True):
            source, told = _BLOCK.finditer(text[heading.end() : following.start() if following else len(text)])
            name = f"{path.stem}: {heading['name']}"
            found.append(DataCase(name=name, form=source["form"], source=source["text"], told=told["text"]))
    return found
