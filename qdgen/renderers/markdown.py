"""A document as Markdown: its plain text with the marks by which GitHub and editors show it well; readable back."""

from __future__ import annotations

import re
from collections import deque
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of, labels
from qdgen.kinds.emphasis_marks import unmarked
from qdgen.kinds.naming import masthead_lines
from qdgen.kinds.printed import HEADINGS, Role, body_lines
from qdgen.kinds.wording import place_and_date, reference_line, signing_lines
from qdgen.model.annex import Appendix
from qdgen.renderers.markdown_words import inline, row_of_table, words_of_line, wrapped
from qdgen.renderers.text import to_text
from qdgen.standards.nd30 import MOTTO, NATIONAL_TITLE, RECIPIENTS_LABEL
from qdgen.vietnamese.letters import roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.document import AdministrativeDocument


_LAST_HASHES = re.compile(r"(?<![#\\])#+$")
_ARTICLE = re.compile(rf"({labels.ARTICLE} \d{{1,4}}\.)(?= )")
_ITEM = re.compile(r"([-+]) (?=\S)")
_LEVELS = (Role.PART, Role.CHAPTER, Role.ARTICLE_SECTION, Role.SUBSECTION)
_RANKS = MappingProxyType(
    {role: 10 * place for place, role in enumerate((*_LEVELS, Role.ARTICLE_HEADING, Role.SECTION, Role.CLAUSE_HEADING))}
    | {Role.ARTICLE: 40, Role.CLAUSE: 60}
)
"""How far in a level stands; a clause of a clause has one full stop more in its label."""
_RULE = re.compile(labels.RULE)
_LOWEST = 6
_SIGN_FIRST = re.compile(r"\S{1,12}(?: \d{1,4}\.)? [*^~<\\]")
_LAST_STROKES = re.compile(r"(?<!\\)\\{2,}$")
_OPENS_BOLD = re.compile(r"(?<!\\)\*\*[^\s*]")
_HEADER_MARK = "<!-- đầu bảng -->"
_CONCLUDES = "<!-- \\ -->"


def to_markdown(document: AdministrativeDocument) -> str:
    r"""Văn bản dạng Markdown: ends with a line feed; read back it is the same document.

    Type and annexes are headings of the first level, chapters, sections `I.` and articles with a heading below them;
    `**Điều 1.** ...` is an article with text. Signs that Markdown would take for its own have `\` before them. A table
    without header gets an empty one; the second row of a header is marked by a comment.
    """
    writer = _Writer(document)
    paragraphs = [paragraph.split("\n") for paragraph in to_text(document).rstrip("\n").split("\n\n")]
    return "\n\n".join("\n".join(writer.paragraph(lines)) for lines in paragraphs) + "\n"


class _Writer:
    """Knows which lines of a document are headings, and of what level, and which stand in bold or in italics."""

    def __init__(self, document: AdministrativeDocument) -> None:
        self.headings: dict[str, deque[int]] = {}
        for words, level in _headings(document):
            self.headings.setdefault(words, deque()).append(level)
        self.marks = _marks(document)

    def paragraph(self, lines: Sequence[str]) -> list[str]:
        """The lines of one paragraph, or the rows of one table."""
        if lines[0].startswith("|"):
            return _table(lines)
        if lines == [labels.ESCAPE]:
            return [_CONCLUDES]
        written = [self._line(line, lines[place - 1] if place else "") for place, line in enumerate(lines)]
        return [
            f"{line}\\" if place + 1 < len(written) and _needs_break(line, written[place + 1]) else line
            for place, line in enumerate(written)
        ]

    def _level(self, words: str) -> int:
        """The level of a heading; of several with the same words each has its own, in their order."""
        levels = self.headings[words]
        return levels.popleft() if len(levels) > 1 else levels[0]

    def _line(self, line: str, above: str) -> str:
        bold = line.startswith("**") and line.endswith("**") and not _OPENS_BOLD.search(line, 2)
        inner = _LAST_STROKES.sub(_half, line[2:-2]) if bold else line
        plain = unmarked(inner)[0]
        if plain in self.headings:
            level = self._level(plain)
            words = words_of_line(inner)
            # an escaped sign right behind the label reads as plain words: bold says that they are a heading
            words = wrapped(inner, "**") if bold or _SIGN_FIRST.match(plain) else words
            return f"{'#' * level} {_LAST_HASHES.sub(_escaped_hashes, words)}"
        if bold:
            return wrapped(inner, "**")
        below_a_heading = above in self.headings and not line.startswith(labels.ESCAPE)
        mark = self.marks.get(plain, "**" if below_a_heading else "")
        if mark and not line.startswith(labels.ESCAPE):
            return wrapped(line, mark)
        if _RULE.fullmatch(line):
            return line
        item = _ITEM.match(line)
        if item is not None:
            return f"{'  ' if item[1] == '+' else ''}{item[0]}{words_of_line(line[item.end() :], labelled=False)}"
        article = _ARTICLE.match(line)
        return f"**{article[0]}**{inline(line[article.end() :], bold=True)}" if article else words_of_line(line)


def _headings(document: AdministrativeDocument) -> Iterator[tuple[str, int]]:
    """Lines that are headings, with their levels: each one deeper than the one that it stands under."""
    kind = kind_of(document)
    for lines in _bodies(document):
        above: list[int] = []
        for line in lines:
            if line.role not in _RANKS:
                continue
            rank = _RANKS[line.role] + line.label.count(".")
            above = [one for one in above if one < rank]
            if line.role in HEADINGS:
                above.append(rank)
                yield line.label if line.role in _LEVELS else line.words, min(len(above) + 1, _LOWEST)
    yield kind.term.upper(), 1
    for annex in document.annexes:
        yield ("Phụ lục" if isinstance(annex, Appendix) else annex.type.upper()), 1
    for number in range(1, len(document.annexes) + 1):
        yield f"Phụ lục {roman(number)}", 1


def _bodies(document: AdministrativeDocument) -> tuple[tuple[PrintedLine, ...], ...]:
    return (kind_of(document).lines(document), *(body_lines(annex) for annex in document.annexes))


def _marks(document: AdministrativeDocument) -> dict[str, str]:
    """Whole lines that stand in bold or in italics, as on paper, and that do not occur in the text, too."""
    kind = kind_of(document)
    opening = kind.opening
    signatories = (document.signatory, *document.co_signatories)
    bold = [
        *(NATIONAL_TITLE, MOTTO, document.summary if kind.named else "", RECIPIENTS_LABEL),
        *masthead_lines(document.issuer.name),
        *(line.upper() for line in masthead_lines(document.issuer.name)),
        *((opening.formula, opening.authority(document)) if opening else ()),
        *(getattr(annex, "summary", "") or getattr(annex, "title", "") for annex in document.annexes),
        *(line for signatory in signatories for line in (*signing_lines(signatory), signatory.name)),
    ]
    italic = [place_and_date(document), *(reference_line(document, annex) for annex in document.annexes)]
    marks = {**dict.fromkeys(italic, "*"), **dict.fromkeys(filter(None, bold), "**")}
    texts = {line.text for part in _bodies(document) for line in part}
    return {words: mark for words, mark in marks.items() if words not in texts}


def _half(strokes: re.Match[str]) -> str:
    """Strokes that are words, which stand twice before the mark at the end of a line in bold."""
    return strokes[0][: -(len(strokes[0]) // 2)]


def _needs_break(line: str, below: str) -> bool:
    """Whether Markdown would run the two lines together."""
    return not line.startswith("#") and not _RULE.fullmatch(line) and not _ITEM.match(below.lstrip())


def _escaped_hashes(found: re.Match[str]) -> str:
    """What would be taken for the closing marks of a heading."""
    return "\\#" * len(found[0])


def _table(rows: Sequence[str]) -> list[str]:
    """Rows of a draft; those of a header below the rule, which Markdown has after the first row, are marked."""
    written = [row if _is_rule(row) else row_of_table(row) for row in rows]
    rule = next((place for place, row in enumerate(rows) if _is_rule(row)), None)
    if rule is None:
        columns = sum(1 for found in re.findall(r"\\.|\|", rows[0]) if found == "|") - 1
        return ["|" + "  |" * columns, "|" + "---|" * columns, *written]
    header = [_marked(row) if place or not row.strip("| ") else row for place, row in enumerate(written[:rule])]
    return [header[0], written[rule], *header[1:], *written[rule + 1 :]]


def _is_rule(row: str) -> bool:
    return "-" in row and not row.strip("|-")


def _marked(row: str) -> str:
    return f"| {_HEADER_MARK}{row[1:]}"
