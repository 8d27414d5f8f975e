"""What a message quotes: a text cut short, the words at a joint of two lines."""

from __future__ import annotations

EXCERPT = 80
"""Characters of a line that a message quotes."""

_AT_A_JOINT = 4  # words on either side


def excerpt(text: str) -> str:
    """Trích dẫn: the text, cut with an ellipsis where it is long."""
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"


def joint(above: str, below: str) -> tuple[str, str]:
    """Chỗ nối hai dòng: the words at the joint, parted by ` / ` as they were typed, and brought together."""
    last, first = " ".join(above.split()[-_AT_A_JOINT:]), " ".join(below.split()[:_AT_A_JOINT])
    return f"{last} / {first}", f"{last} {first}"


def parted(first: str, second: str) -> tuple[str, str]:
    """Chỗ tách một dòng: the words where the line was parted, before and after, as `joint` has them."""
    return joint(first, second)[::-1]
