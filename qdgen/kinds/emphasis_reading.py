"""Reads the marks of emphasis in one line: which signs are marks, which of them are pairs, what they set apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from qdgen.model.emphasis import Emphasis, Script

_TAG = r"</?(?:b|i|sup|sub)>"
_RAISED = r"(?:[+\-−]?\w{1,10}[+\-−]?|\((?:\w{1,10}|\*{1,3})\))"

RAISED = re.compile(_RAISED)
"""What stands between `^` and `^`, `~` and `~`: up to twelve signs, such as `2`, `2+`, `-1`, `max`, `(1)`."""

SIGN = re.compile(rf"[*^~]|{_TAG}")
"""What may be a mark, and is text behind `\\`."""

SIGNS = frozenset("*^~<\\")
"""A text without these has no mark and no escape."""

_TOKEN = re.compile(
    rf"(?<!\\)(?P<slashes>\\++)(?=[*^~]|{_TAG})|(?P<stars>\*++)|(?P<tag>{_TAG})"
    rf"|(?P<up>(?<=[^\s^\ufdef])\^{_RAISED}\^(?![\d^]))|(?P<down>(?<=[^\s~\ufdef])~{_RAISED}~(?![\d~]))"
)
"""U+FDEF, no character, is what a reader may put in place of a `\\`: no sign that a raised letter leans on."""

_OPENING = frozenset("([{“‘«")
_CLOSING = frozenset(")]}”’»,.;:!?…")
_LOOKS = {1: ("i",), 2: ("b",), 3: ("b", "i")}
_SCRIPTS = {"sup": Script.SUPERSCRIPT, "sub": Script.SUBSCRIPT}


@dataclass(slots=True)
class _Token:
    """A piece of the source: words, or a mark; `opens` and `closes` are the looks of it that found their partner."""

    words: str
    at: int
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()


@dataclass(slots=True)
class MarksRead:
    """Một dòng đã đọc: its words and what is set apart; `taken` are the places of marks and escapes in the source."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    emphasis: tuple[Emphasis, ...] = ()
    taken: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """Chữ không còn dấu."""
        return "".join(self.pieces)


def read_marks(source: str) -> MarksRead:
    """Đọc dấu nhấn mạnh: one line without line breaks, in linear time; signs that are no marks stay among the words."""
    reading = MarksRead()
    tokens = _tokens(source, reading)
    bold = italic = 0
    scripts: list[Script] = []
    spans: list[Emphasis] = []
    for token in tokens:
        for look in token.closes:
            bold -= look == "b"
            italic -= look == "i"
            if look in _SCRIPTS:
                scripts.pop()
        if token.words:
            reading.pieces.append(token.words)
            start, reading.length = reading.length, reading.length + len(token.words)
            if bold or italic or scripts:
                _add(spans, start, reading.length, (bold > 0, italic > 0, scripts[-1] if scripts else None))
        for look in token.opens:
            bold += look == "b"
            italic += look == "i"
            if look in _SCRIPTS:
                scripts.append(_SCRIPTS[look])
    reading.emphasis = tuple(spans)
    return reading


def _add(spans: list[Emphasis], start: int, end: int, look: tuple[bool, bool, Script | None]) -> None:
    before = spans[-1] if spans else None
    if before is not None and before.end == start and (before.bold, before.italic, before.script) == look:
        start = spans.pop().start
    spans.append(Emphasis(start=start, end=end, bold=look[0], italic=look[1], script=look[2]))


class _Pairs:
    """The marks that are open, the innermost last. A mark that finds its partner drops those that opened since."""

    def __init__(self, taken: set[int]) -> None:
        self._open: list[tuple[str, _Token]] = []
        self._counts: dict[str, int] = {}
        self._taken = taken

    def open(self, name: str, token: _Token) -> None:
        self._open.append((name, token))
        self._counts[name] = self._counts.get(name, 0) + 1

    def close(self, token: _Token, *names: str) -> bool:
        """Pairs `token` with the nearest open mark that has one of the `names`; whether there is one."""
        if not any(self._counts.get(name) for name in names) or self._is_empty(token, names):
            return False
        while True:
            name, partner = self._pop()
            if name in names:
                self._pair(name, partner, token, names[0])
                return True

    def close_stars(self, token: _Token) -> bool:
        """Pairs a run of stars: `***` also closes a `*` and a `**`, and `*` or `**` a part of `***`."""
        length = str(len(token.words))
        nearest = {name for name, _ in self._open[-2:]}
        if length == "3" and nearest == {"1", "2"}:
            for _ in range(2):
                name, partner = self._pop()
                self._pair(name, partner, token, name, part=True)
            token.words = ""
            return True
        return self.close(token, length) if length == "3" else self.close(token, length, "3")

    def _pop(self) -> tuple[str, _Token]:
        name, partner = self._open.pop()
        self._counts[name] -= 1
        return name, partner

    def _is_empty(self, token: _Token, names: tuple[str, ...]) -> bool:
        name, partner = self._open[-1]
        return name in names and partner.at + len(partner.words) == token.at

    def _pair(self, name: str, partner: _Token, token: _Token, closing: str, *, part: bool = False) -> None:
        looks = _LOOKS[int(closing)] if closing.isdigit() else (closing,)
        size = int(closing) if closing.isdigit() else len(partner.words)
        rest = len(partner.words) - size
        partner.opens = (*looks, *partner.opens) if partner.opens else looks
        token.closes = (*token.closes, *looks)
        self._taken.update(range(partner.at + rest, partner.at + len(partner.words)))
        self._taken.update(range(token.at, token.at + len(token.words)))
        partner.words = partner.words[:rest]
        if name != closing:
            self.open(str(rest), partner)
        if not part:
            token.words = ""


def _tokens(source: str, reading: MarksRead) -> list[_Token]:
    tokens: list[_Token] = []
    pairs = _Pairs(reading.taken)
    done = 0
    while found := _TOKEN.search(source, done):
        if found.start() > done:
            tokens.append(_Token(source[done : found.start()], done))
        done = found.end()
        kind, words = str(found.lastgroup), found[0]
        token = _Token(words, found.start())
        tokens.append(token)
        if kind == "slashes":
            done += _escape(token, source, reading.taken)
        elif kind == "stars":
            _pair_stars(token, source, pairs)
        elif kind == "tag":
            name = words.strip("</>")
            if words[1] != "/":
                pairs.open(name, token)
            else:
                pairs.close(token, name)
        else:
            reading.taken.update((token.at, done - 1))
            look = ("sup" if kind == "up" else "sub",)
            token.words = ""
            token.opens = look
            tokens += (_Token(words[1:-1], token.at + 1), _Token("", done, closes=look))
    tokens.append(_Token(source[done:], done))
    return tokens


def _escape(token: _Token, source: str, taken: set[int]) -> int:
    """Half of the strokes; after an odd number the sign is text, and the length of it is given back."""
    end = token.at + len(token.words)
    odd = len(token.words) % 2
    sign = SIGN.match(source, end)
    assert sign is not None  # noqa: S101 - the pattern of the token looks ahead for it
    taken.update(range(token.at, end))
    token.words = token.words[: len(token.words) // 2] + (sign[0] if odd else "")
    return len(sign[0]) if odd else 0


def _pair_stars(token: _Token, source: str, pairs: _Pairs) -> None:
    length = len(token.words)
    if length not in _LOOKS:
        return
    before = source[token.at - 1] if token.at else " "
    after = source[token.at + length : token.at + length + 1] or " "
    if may_close(before, after, length) and pairs.close_stars(token):
        return
    if may_open(before, after, length):
        pairs.open(str(length), token)


def may_open(before: str, after: str, length: int) -> bool:
    """Có thể là dấu mở: whether `length` stars between these two signs may begin an emphasis."""
    return not after.isspace() and after not in _CLOSING and _apart(before, after, before, length)


def may_close(before: str, after: str, length: int) -> bool:
    """Có thể là dấu đóng: whether `length` stars between these two signs may end an emphasis."""
    at_the_end = length > 1 and after.isspace()
    return not before.isspace() and (before not in _OPENING or at_the_end) and _apart(before, after, after, length)


def _apart(before: str, after: str, outer: str, length: int) -> bool:
    """Inside a word stands no `*`, and between two digits no mark at all."""
    return not outer.isalnum() or (length > 1 and not (before.isdigit() and after.isdigit()))
