"""Where in a source a thing was said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Vị trí: file name, line (from 1), path in a mapping (`articles[2].clauses[0]`), and the words found there."""

    source: str = ""
    line: int | None = None
    path: str = ""
    excerpt: str = ""

    def __str__(self) -> str:
        places = [self.source] if self.source else []
        if self.line is not None:
            places.append(f"dòng {self.line}")
        if self.path:
            places.append(f"mục {self.path}")
        return ", ".join(places)
