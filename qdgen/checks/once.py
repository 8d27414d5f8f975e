"""What follows from a frozen value, computed once for all rules that ask for it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Holder = TypeVar("Holder")
Found = TypeVar("Found")


def once(work: Callable[[Holder], Found]) -> Callable[[Holder], Found]:
    """Tính một lần cho mỗi đối tượng: a decorator of a pure function of a Subject, a Piece or a Line.

    What it gives is kept beside the value and goes with it. It must not be an iterator, which could be used up.
    """
    name = f"{work.__module__}.{work.__qualname__}"

    @functools.wraps(work)
    def kept(holder: Holder) -> Found:
        known = holder.__dict__
        if name not in known:
            known[name] = work(holder)
        found: Found = known[name]
        return found

    return kept


class Derived(Generic[Found]):
    """Thuộc tính tính một lần: `functools.cached_property` without the lock that it takes up to Python 3.11.

    Two threads may compute the same value twice; as it is a pure function of a frozen value, both get an equal one.
    """

    def __init__(self, work: Callable[[Any], Found]) -> None:
        self.work = work
        self.name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, holder: object, owner: type | None = None) -> Found:
        """Giá trị: asked for only while it is not yet kept; from then on the value's own attribute is found first."""
        found = self.work(holder)
        holder.__dict__[self.name] = found
        return found


derived = Derived
"""Used as a decorator."""
