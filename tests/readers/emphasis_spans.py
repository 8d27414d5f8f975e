"""Emphasis of one look, said shortly."""

from __future__ import annotations

from qdgen.model.emphasis import Emphasis, Script


def bold(start: int, end: int) -> tuple[Emphasis, ...]:
    return (Emphasis(start=start, end=end, bold=True),)


def italic(start: int, end: int) -> tuple[Emphasis, ...]:
    return (Emphasis(start=start, end=end, italic=True),)


def raised(start: int) -> tuple[Emphasis, ...]:
    return (Emphasis(start=start, end=start + 1, script=Script.SUPERSCRIPT),)
