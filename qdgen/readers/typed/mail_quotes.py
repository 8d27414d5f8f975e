"""The `>` that a mail program sets before each line of a text that it quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.readers.ledger import Ledger

_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_FEWEST = 3
_NEARLY_ALL = 0.8


def without_quote_marks(lines: Sequence[str], ledger: Ledger) -> Sequence[str]:
    """Bỏ dấu trích của thư: the lines of a draft without `> ` where nearly all of them have it; a remark says so."""
    quoted = [at for at, line in enumerate(lines, start=1) if line.lstrip(" \t").startswith(">")]
    written = sum(bool(line.strip()) for line in lines) if len(quoted) >= _FEWEST else 0
    if not quoted or len(quoted) < max(_FEWEST, _NEARLY_ALL * written):
        return lines
    message = f"Dấu “>” của thư trích lại ở đầu {len(quoted)} dòng được bỏ."
    ledger.remark(quoted[0], message, ">", kind="mark")
    return [_QUOTED.sub("", line, count=1) for line in lines]
