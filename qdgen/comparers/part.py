"""A document as a tree of parts that can be compared: what each is, where it stands on paper, what it says."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ROW, CELL = "row", "cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """Thuộc tính của một phần: its name in code and on paper, and its value as printed; empty where there is none."""

    slug: str
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Part:
    """Một phần của văn bản.

    `kind` is what it is; `place` the name on paper, from the outermost level. `label` is printed before `text`
    (`Điều 2.`). A part with a `key` is one of its kind among its siblings, and is compared with that of the same key.
    `signature` is equal for parts that say the same; labels and places do not count.
    """

    kind: str
    place: str = ""
    label: str = ""
    text: str = ""
    key: str = ""
    traits: tuple[Trait, ...] = ()
    children: tuple[Part, ...] = ()
    signature: bytes = field(init=False)

    def __post_init__(self) -> None:
        digest = blake2b(digest_size=16)
        said = (self.kind, self.key, self.text, *(f"{trait.slug}={trait.value}" for trait in self.traits))
        digest.update("\0".join(said).encode(errors="surrogatepass"))
        for child in self.children:
            digest.update(child.signature)
        object.__setattr__(self, "signature", digest.digest())

    @property
    def numbered(self) -> bool:
        """Whether its label is a number or letter, and no mere mark."""
        return any(map(str.isalnum, self.label))

    def below(self) -> Iterator[Part]:
        """The part and all that is in it, in the order of reading."""
        waiting = [self]
        while waiting:
            part = waiting.pop()
            yield part
            waiting += reversed(part.children)

    def lines(self, without: Collection[int] = ()) -> Iterator[str]:
        """The words as lines with their labels; parts whose `id` is in `without` are left out. A row is one line."""
        if self.kind == ROW:
            cells = [" ".join(child.lines(without)) for child in self.children if id(child) not in without]
            yield " | ".join(cells)
            return
        words = f"{self.label} {self.text}".strip() if self.text else self.label
        if words:
            yield words
        for child in self.children:
            if id(child) not in without:
                yield from child.lines(without)
