"""Where in a source a thing was said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Vị trí: file name, line (from 1), path in a mapping (`articles[2].clauses[0]`), and the words found there.

    A Word file has no lines: `paragraph` (from 1) counts its paragraphs in reading order, those of tables too.
    """

    source: str = ""
    line: int | None = None
    path: str = ""
    excerpt: str = ""
    paragraph: int | None = None

    @property
    def order(self) -> int:
        """Thứ tự trong nguồn: the line or the paragraph, 0 where there is none."""
        return self.line or self.paragraph or 0

    def __str__(self) -> str:
        places = [self.source] if self.source else []
        if self.line is not None:
            places.append(f"dòng {self.line}")
        if self.paragraph is not None:
            places.append(f"đoạn {self.paragraph}")
        if self.path:
            places.append(f"mục {self.path}")
        return ", ".join(places)
