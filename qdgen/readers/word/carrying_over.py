"""What words cannot show, taken over from an older model of the same document wherever the words are the same."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from qdgen.errors import ModelError
from qdgen.kinds.wording import executing_article
from qdgen.layout.columns import same_widths
from qdgen.model.annex import Reference
from qdgen.model.body import Article, ArticleSection, Chapter, Clause, Part, Point, Section, Subsection
from qdgen.model.emphasis import Emphasis
from qdgen.model.issuer import DocumentNumber
from qdgen.model.table import Table
from qdgen.readers.grammar.printed_document import read_lines_of
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qdgen.model.document import AdministrativeDocument
    from qdgen.readers.grammar.printed_document import ReadLine

_Line = tuple[str, str, str, tuple[Emphasis, ...]]
_Said = tuple[_Line, ...]
_NUMBERED = (Article, ArticleSection, Chapter, Clause, Part, Section, Subsection)
_TITLED = (Article, Clause)
_LEFT = (DocumentNumber, Reference)
"""What other parts of the document decide: never taken over alone."""


def carried_over(read: AdministrativeDocument, embedded: AdministrativeDocument) -> AdministrativeDocument:
    """Giữ những gì chữ không cho thấy: the document that was read, its parts as in `embedded` where they say the same.

    So kept are the widths of tables and how a citation is divided into its parts. It prints the words of `read`.
    """
    if type(read) is not type(embedded):
        return read
    wanted = _printed(read_lines_of(read))
    if _printed(read_lines_of(embedded)) == wanted:
        return embedded
    executing = executing_article(read)
    carrier = _Carrier(_said(read_lines_of(read, executing)), _said(read_lines_of(embedded, executing)))
    try:
        document: AdministrativeDocument = carrier.merged(read, embedded, "", "")
        same = _printed(read_lines_of(document)) == wanted
    except ModelError:
        return read
    return document if same else read


class _Carrier:
    """Walks two documents together; `here` and `there` are what each part of them says, by its path."""

    def __init__(self, here: Mapping[str, _Said], there: Mapping[str, _Said]) -> None:
        self.here = here
        self.there = there

    def merged(self, node: Any, other: Any, path: str, beside: str) -> Any:  # noqa: ANN401 - any part of the model
        """`node`, each part of it as in `other` where both say the same; they are of one type."""
        changed: dict[str, object] = {}
        for one in fields(node):
            name = one.name
            mine, old = getattr(node, name), getattr(other, name)
            if mine == old:
                continue
            at, there = f"{path}.{name}".lstrip("."), f"{beside}.{name}".lstrip(".")
            if isinstance(mine, tuple) and isinstance(old, tuple):
                changed[name] = self._items(mine, old, at, there)
            elif is_dataclass(mine) and type(mine) is type(old) and not isinstance(mine, _LEFT):
                changed[name] = old if self._same(at, there) else mine
        if isinstance(node, _TITLED) and (node.heading or node.text) == (other.heading or other.text):
            changed |= {"heading": other.heading, "text": other.text}
        if isinstance(node, Table) and node.columns == other.columns:
            kept = not node.widths or same_widths(node, other, ND30)
            changed["widths"] = other.widths if kept else node.widths
        return replace(node, **changed) if changed else node

    def _items(self, mine: tuple[Any, ...], old: tuple[Any, ...], at: str, there: str) -> tuple[Any, ...]:
        """The items of `mine`, in their order, those of `old` in the place of the same ones."""
        if not all(map(is_dataclass, (*mine, *old))):
            return mine
        here = [self.here.get(f"{at}[{index}]", ()) for index in range(len(mine))]
        beside = [self.there.get(f"{there}[{index}]", ()) for index in range(len(old))]
        kept = list(mine)
        for tag, start, end, first, last in SequenceMatcher(None, beside, here, autojunk=False).get_opcodes():
            if tag not in {"equal", "replace"}:
                continue
            for before, now in zip(range(start, end), range(first, last), strict=False):
                if type(mine[now]) is not type(old[before]):
                    continue
                if tag == "equal" and here[now]:
                    kept[now] = _numbered_as(old[before], mine[now])
                else:
                    kept[now] = self.merged(mine[now], old[before], f"{at}[{now}]", f"{there}[{before}]")
        return tuple(kept)

    def _same(self, at: str, there: str) -> bool:
        said = self.here.get(at, ())
        return bool(said) and said == self.there.get(there, ())


def _numbered_as(old: Any, mine: Any) -> Any:  # noqa: ANN401 - any part of the model
    """The old part under the number that was read: others above it may have gone."""
    if isinstance(mine, Point):
        return replace(old, letter=mine.letter)
    return replace(old, number=mine.number) if isinstance(mine, _NUMBERED) else old


def _printed(lines: Sequence[ReadLine]) -> list[_Line]:
    return [(line.label, line.seen, line.look, line.emphasis) for line in lines]


def _said(lines: Sequence[ReadLine]) -> dict[str, _Said]:
    """What each part says, by its path: its lines and those of all below it; its own label is not its words."""
    said: dict[str, list[_Line]] = {}
    for line in lines:
        steps = line.path.split(".")
        for count in range(1, len(steps) + 1):
            path = ".".join(steps[:count])
            own = count == len(steps)
            said.setdefault(path, []).append(("" if own else line.label, line.seen, line.look, line.emphasis))
    return {path: tuple(parts) for path, parts in said.items()}
