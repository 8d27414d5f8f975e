"""Two drafts compared as documents: pairs of parts become changes, in the order of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.comparers.comparison import Change, ChangeKind, Comparison
from qdgen.comparers.outline import outline
from qdgen.comparers.pairing import Pairing
from qdgen.comparers.sequences import rising
from qdgen.comparers.words import differing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.comparers.part import Part, Trait
    from qdgen.model.document import AdministrativeDocument


def compare(old: AdministrativeDocument, new: AdministrativeDocument) -> Comparison:
    """So sánh hai dự thảo: what of the old document was removed, added, changed, moved or only renumbered in the new.

    A part that was put in, taken out or moved is one change, with all that is in it. The numbers of articles, clauses
    and points follow from their places: those that an insertion shifts are `renumbered`, not changed. Documents that
    print the same have no difference.
    """
    before, after = outline(old), outline(new)
    changes = tuple(_Changes(Pairing(before, after)).inside(before, after))
    return Comparison(
        changes=tuple(change for change in changes if change.kind is not ChangeKind.RENUMBERED),
        renumbered=tuple(change for change in changes if change.kind is ChangeKind.RENUMBERED),
    )


class _Changes:
    """Walks the new document, and beside it what is left of the old one."""

    def __init__(self, pairing: Pairing) -> None:
        self.pairing = pairing

    def inside(self, old: Part, new: Part) -> Iterator[Change]:
        """What changed between two parts that are one, and in what they hold."""
        if old.text != new.text:
            yield _change(ChangeKind.CHANGED, old, new, (old.text, new.text))
        if old.kind == new.kind:
            yield from _traits(old, new)
        indexes = {id(child): index for index, child in enumerate(old.children)}
        paired = [
            (indexes[id(before)], index)
            for index, child in enumerate(new.children)
            if (before := self.pairing.old_of.get(id(child))) is not None and id(before) in indexes
        ]
        stayed = dict(_in_place(paired, turned=old.signature > new.signature))
        gone: dict[int, list[Part]] = {}
        at = -1
        for index, child in enumerate(old.children):
            at = stayed.get(index, at)
            if id(child) not in self.pairing.new_of:
                gone.setdefault(at, []).append(child)
        yield from map(self._removed, gone.get(-1, ()))
        still = set(stayed.values())
        for index, child in enumerate(new.children):
            yield from self._now(child, moved=index not in still)
            yield from map(self._removed, gone.get(index, ()))

    def _now(self, new: Part, *, moved: bool) -> Iterator[Change]:
        old = self.pairing.old_of.get(id(new))
        if old is None:
            text = "\n".join(new.lines(self.pairing.old_of))
            yield Change(kind=ChangeKind.ADDED, part=new.kind, new_place=new.place, new=text)
            for child in new.children:
                yield from self._come_in(child)
            return
        if moved or old.kind != new.kind:
            yield _change(ChangeKind.MOVED, old, new, ("\n".join(old.lines()), "\n".join(new.lines())))
        elif old.label != new.label and (old.numbered or new.numbered):
            yield _change(ChangeKind.RENUMBERED, old, new, (old.text, new.text))
        yield from self.inside(old, new)

    def _come_in(self, new: Part) -> Iterator[Change]:
        """What was elsewhere in the old document and now is in a part that is new."""
        if id(new) in self.pairing.old_of:
            yield from self._now(new, moved=True)
            return
        for child in new.children:
            yield from self._come_in(child)

    def _removed(self, old: Part) -> Change:
        text = "\n".join(old.lines(self.pairing.new_of))
        return Change(kind=ChangeKind.REMOVED, part=old.kind, old_place=old.place, old=text)


def _in_place(pairs: list[tuple[int, int]], *, turned: bool) -> tuple[tuple[int, int], ...]:
    """Those that keep their order, the most there can be; the same ones whichever draft is the first."""
    if turned:
        return tuple((i, j) for j, i in rising([(j, i) for i, j in pairs]))
    return rising(pairs)


def _change(kind: ChangeKind, old: Part, new: Part, texts: tuple[str, str]) -> Change:
    pieces = differing(*texts) if kind is ChangeKind.CHANGED else ()
    return Change(
        kind=kind,
        part=new.kind,
        old_place=old.place,
        new_place=new.place,
        old=texts[0],
        new=texts[1],
        pieces=pieces,
    )


def _traits(old: Part, new: Part) -> Iterator[Change]:
    before = {trait.slug: trait for trait in old.traits}
    after = {trait.slug: trait for trait in new.traits}
    for slug in (*after, *(slug for slug in before if slug not in after)):
        was, now = before.get(slug), after.get(slug)
        values = was.value if was else "", now.value if now else ""
        if values[0] == values[1]:
            continue
        kind = ChangeKind.CHANGED if all(values) else ChangeKind.ADDED if values[1] else ChangeKind.REMOVED
        yield Change(
            kind=kind,
            part=slug,
            old_place=_named(old, was) if kind is not ChangeKind.ADDED else "",
            new_place=_named(new, now) if kind is not ChangeKind.REMOVED else "",
            old=values[0],
            new=values[1],
            pieces=differing(*values) if kind is ChangeKind.CHANGED else (),
        )


def _named(part: Part, trait: Trait | None) -> str:
    return ", ".join(name for name in (part.place, trait.name if trait else "") if name)
