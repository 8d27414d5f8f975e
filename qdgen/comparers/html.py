"""A comparison as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qdgen.comparers.comparison import ChangeKind
from qdgen.comparers.telling import heading, headline, shifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.comparers.comparison import Change, Comparison, Piece

_STYLE = """
body { font: 16px/1.5 "Times New Roman", Tinos, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0; }
section { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid #2b6cb0; overflow-wrap: anywhere; }
.added { border-color: #1a7f37; } .removed { border-color: #b00020; } .moved { border-color: #8a6d00; }
ins { background: #d7f5dd; } del { background: #fbdcdc; } p { margin: 0.3rem 0; }
"""
_TAGS = {"kept": "", "removed": "del", "added": "ins"}


def to_html(comparison: Comparison, old: str, new: str) -> str:
    """Kết quả so sánh dạng HTML: what is gone in `del`, what is new in `ins`; every word of the drafts is escaped."""
    return "\n".join(_page(comparison, old, new)) + "\n"


def _page(comparison: Comparison, old: str, new: str) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>So sánh {escape(old)} và {escape(new)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>So sánh hai bản</h1>\n<p>Bản cũ: {escape(old)}<br>Bản mới: {escape(new)}</p>"
    yield f"<p>{escape(headline(comparison))}</p>"
    for change in comparison.changes:
        yield f'<section class="{change.kind.value}">\n<h2>{escape(heading(change))}</h2>'
        yield from _words(change)
        yield "</section>"
    if comparison.renumbered:
        yield f"<p>{escape(shifted(comparison))}</p>"
    yield "</body>\n</html>"


def _words(change: Change) -> Iterator[str]:
    if change.kind is ChangeKind.CHANGED:
        yield f"<p>{''.join(map(_piece, change.pieces))}</p>"
        return
    tag = {ChangeKind.ADDED: "ins", ChangeKind.REMOVED: "del"}.get(change.kind, "")
    for line in (change.new or change.old).split("\n"):
        yield f"<p>{_tagged(tag, line)}</p>"


def _piece(piece: Piece) -> str:
    return _tagged(_TAGS[piece.fate], piece.text)


def _tagged(tag: str, words: str) -> str:
    return f"<{tag}>{escape(words)}</{tag}>" if tag else escape(words)
