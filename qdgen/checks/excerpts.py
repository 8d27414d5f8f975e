"""Words shown of a longer text: cut between words, with an ellipsis where something is left out."""

from __future__ import annotations

_MOST = 60
_LESS = 40


def beginning(text: str, most: int = _MOST) -> str:
    """Phần đầu của một câu chữ: at most `most` letters, "Căn cứ Luật …"."""
    kept = text.strip()
    return kept if len(kept) <= most else f"{kept[: most + 1].rsplit(' ', 1)[0].rstrip()[:most]} …"


def ending(text: str, most: int = _LESS) -> str:
    """Phần cuối của một câu chữ: at most `most` letters, "… của Sở Nội vụ./."."""
    kept = text.strip()
    return kept if len(kept) <= most else f"… {kept[-most:].partition(' ')[2].strip() or kept[-most:]}"
