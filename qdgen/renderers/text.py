"""A document as plain text, laid out as it reads: the form that the text reader takes back to the same document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of, labels
from qdgen.kinds.emphasis_marks import marked, marked_inside, unmarked
from qdgen.kinds.fixed_words import is_fixed_line, recovered
from qdgen.kinds.naming import masthead_lines
from qdgen.kinds.printed import HEADINGS, Role, body_lines
from qdgen.kinds.wording import (
    addressee_lines,
    appendix_numbers,
    drafter_text,
    executing_article,
    filing_text,
    number_line,
    place_and_date,
    recipient_text,
    reference_line,
    signing_lines,
    summary_line,
)
from qdgen.model.annex import Appendix
from qdgen.renderers.pipe_table import table_lines
from qdgen.standards.nd30 import END_MARK, MOTTO, NATIONAL_TITLE, RECIPIENTS_LABEL
from qdgen.vietnamese.letters import roman
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.annex import Annex
    from qdgen.model.closing import Signatory
    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.issuer import Issuer

_ADDRESS_RULE = "---"
_LEVEL = f"{labels.PART}|{labels.CHAPTER}|{labels.ARTICLE_SECTION}|{labels.SUBSECTION}"
_READS_AS_LABEL = re.compile(
    rf"[\\|*+#>`]|{labels.DASH}|{labels.STROKE}|//|(?:\d{{1,3}}[.)/])+\d{{0,2}}(?!\S)|{labels.LETTER_BULLET}\s"
    r"|\d{1,2}(?:\s?[-–—]|\.(?=[“\"(]?[^\W\d]))|[a-zđ]\s?[-–—/]|(?:\d{1,3}|[IVXL]{1,7}|[a-zđ]{1,2})\\[.)]"
    rf"|{labels.SECTION_NUMBER}\s?[./-]|{labels.POINT_LETTER}\s?[).]|{labels.ARTICLE}\s+\d+\s?[.:]"
    rf"|(?:{_LEVEL})\s+{labels.NUMERAL}(?!\w)"
    rf"|{labels.APPENDIX}\s*(?:$|[.:–-]|(?:{labels.NUMBERED})?(?:{labels.APPENDIX_LETTER}|{labels.NUMERAL})(?!\w))"
    rf"|{labels.ADDRESSEES_LABEL}|{labels.REFERENCE}|{labels.RECIPIENTS}|{labels.CO_ISSUER}|{labels.CO_SIGNING}"
    r"|[A-HKĐ]\s?[./)-]\s|(?:Khoản|Điểm|KHOẢN|ĐIỂM) \w{1,2}\s?[.:)]"
    r"|(?:T[./ ]?M|K[./ ]?T|T[./ ]?L|T[./ ]?U[./ ]?Q|Q)[\s./:]"
    rf"|(?:{labels.PAGE_NUMBER}|{labels.BARE_PAGE_NUMBER})$"
)
"""Somewhat more than the reader takes for a label: a needless escape does no harm."""
_NO_LABEL = re.compile(rf"{labels.RULE}|{labels.PAGE_NUMBER}")
"""A row of strokes, or the number of a page, of which the first sign is no dash."""
_SENTENCE_END = re.compile(r"[.;:,?!…]['\"”’)\]» ]*$")
_BLOCKS = frozenset({Role.PARAGRAPH, Role.DASH, Role.PLUS, Role.TABLE})
_TITLED = frozenset({Role.ARTICLE_HEADING, Role.CLAUSE_HEADING})
_UNTITLED = frozenset({Role.ARTICLE, Role.CLAUSE})
_OVER_A_HEADING = frozenset({Role.PART, Role.CHAPTER, Role.ARTICLE_SECTION, Role.SUBSECTION})
_NO_WORDS = ("//", labels.ESCAPE, "|")
"""How a line begins that is a comment or a row of a table, or that would lose its first sign."""

_BEFORE_WORDS = re.compile(r"(?:- )?\\?")
_FIXED = frozenset({fold(NATIONAL_TITLE), fold(MOTTO)})


def to_text(document: AdministrativeDocument) -> str:
    r"""Văn bản thuần: a document to the text that reads as it; ends with a line feed.

    Issuer and parent stand apart by a blank line; a co-issuer has the line `Cùng ban hành: TÊN (CHỮ VIẾT TẮT)`, his
    signatory stands under `Cùng ký:`; the address stands under `---`. Where words would be read as something else, `\`
    stands before them; a heading that would be read as text stands in `**`. What has no form in text is the widths of
    a table's columns and a symbol that does not follow from type and issuer's abbreviation. What is set apart stands in
    marks (`kinds.emphasis_marks`).
    """
    paragraphs = [*map(_literal, _head(document)), *_content(document), *map(_literal, _closing(document))]
    numbers = appendix_numbers(document)
    for annex, number in zip(document.annexes, numbers, strict=True):
        paragraphs += _annex(document, annex, number)
    return "\n\n".join(paragraphs) + "\n"


def _head(document: AdministrativeDocument) -> list[str]:
    marks = (document.secrecy, document.urgency, document.circulation)
    kind = kind_of(document)
    typed = [kind.term.upper(), _opening(document.summary)] if kind.named else []
    return [
        *_names(document.issuer),
        *("Cùng ban hành: " + _co_issuer(issuer) for issuer in document.co_issuers),
        f"{NATIONAL_TITLE}\n{MOTTO}",
        number_line(document),
        *([] if kind.named else [summary_line(document)]),
        _unlike_a_comment(place_and_date(document)),
        *(mark.value for mark in marks if mark is not None),
        *typed,
    ]


def _names(issuer: Issuer) -> list[str]:
    parent = [_name(issuer.parent)] if issuer.parent else []
    return [*parent, "\n".join(_name(line) for line in masthead_lines(issuer.name))]


def _name(line: str) -> str:
    return _unlike_a_comment(line) if line.isupper() else labels.ESCAPE + line


def _co_issuer(issuer: Issuer) -> str:
    parent = f"{issuer.parent} / " if issuer.parent else ""
    return f"{parent}{issuer.name} ({issuer.abbreviation})"


def _content(document: AdministrativeDocument) -> list[str]:
    kind = kind_of(document)
    content = _lines(kind.lines(document))
    if kind.opening is None:
        return content
    preamble = kind.opening.preamble(document)
    if kind.opening.formula:
        preamble = tuple(map(_before_the_formula, preamble))
        opening = (_opening(kind.opening.authority(document)), *preamble, kind.opening.formula)
        return [*map(_literal, opening), *content]
    addressees = addressee_lines(document)
    to_whom = [_literal("\n".join(addressees))] if addressees else []
    return [*to_whom, *_after_bases(labels.typed_bases(preamble), content)]


def _after_bases(bases: Sequence[str], content: Sequence[str]) -> list[str]:
    """Bases and content of a document without `QUYẾT ĐỊNH:`; a paragraph that would be read as a basis is escaped."""
    words_of = [unmarked(words)[0] for words in content]
    taken = labels.leading_bases([*bases, *words_of]) - len(bases)
    if taken < len(content) and labels.holds_several_bases(words_of[taken]):
        taken += 1
    return [
        *map(_literal, bases),
        *(labels.ESCAPE + words if place < taken else words for place, words in enumerate(content)),
    ]


def _bare(words: str) -> str:
    """Words behind a dash of the closing."""
    return labels.ESCAPE + words if words.startswith(labels.ESCAPE) else words


def _closing(document: AdministrativeDocument) -> list[str]:
    executing = executing_article(document)
    recipients = [
        RECIPIENTS_LABEL,
        *(f"- {_bare(recipient_text(recipient, executing))};" for recipient in document.recipients),
        f"- {filing_text(document.filing)}.",
    ]
    if document.drafter:
        mark = drafter_text(document.drafter)
        recipients.append(labels.ESCAPE + mark if " " in mark else _unlike_a_comment(mark))
    signatures = _signature(document.signatory)
    for signatory in document.co_signatories:
        signatures += ["Cùng ký:", *_signature(signatory)]
    address = (
        [f"{_ADDRESS_RULE}\n{_plain(document.address, trailing=document.address.isupper())}"]
        if document.address
        else []
    )
    return ["\n".join(recipients), *signatures, *address]


def _signature(signatory: Signatory) -> list[str]:
    below = [_plain(line) for line in (signatory.post, signatory.name) if line]
    return ["\n".join(map(_unlike_a_comment, signing_lines(signatory))), *(["\n".join(below)] if below else [])]


def _annex(document: AdministrativeDocument, annex: Annex | Appendix, number: int | None) -> list[str]:
    content = [reference_line(document, annex), *_lines(body_lines(annex))]
    if isinstance(annex, Appendix):
        label = "Phụ lục" if number is None else f"Phụ lục {roman(number)}"
        return [*map(_literal, (label, _plain(annex.title), *content[:1])), *content[1:]]
    names = [name.removeprefix(labels.ESCAPE).upper() for name in _names(document.issuer)] if annex.masthead else []
    national = [f"{NATIONAL_TITLE}\n{MOTTO}"] if annex.masthead else []
    opening = (*names, *national, annex.type.upper(), _opening(annex.summary), *content[:1])
    return [*map(_literal, opening), *content[1:]]


def _lines(lines: Sequence[PrintedLine]) -> list[str]:
    """The printed lines of a part as paragraphs of text."""
    last_label = max((place for place, line in enumerate(lines) if line.role not in _BLOCKS), default=None)
    paragraphs: list[str] = []
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        if line.path == "conclusion[0]" and not _concludes(line, before, after_label=last_label is not None):
            paragraphs.append(labels.ESCAPE)
        if line.table is not None:
            paragraphs.append("\n".join(table_lines(line.table)))
        elif line.role is Role.PARAGRAPH:
            at_end = not line.path.startswith("conclusion") and last_label is not None and place > last_label
            trailing = all(below.text.isupper() for below in lines[place:])
            concluding = labels.CONCLUSION.match(line.text) is not None
            plain = _needs_escape(line.text, trailing=trailing) or (at_end and concluding)
            paragraphs.append(_escaped(marked(line.text, line.emphasis), plain=plain))
        elif before is not None and before.role in _OVER_A_HEADING:
            paragraphs[-1] += f"\n{_literal(_plain(line.text))}"
        else:
            paragraphs.append(_labelled(line, lines[place + 1] if place + 1 < len(lines) else None))
    return paragraphs


def _labelled(line: PrintedLine, below: PrintedLine | None) -> str:
    """A numbered line or a dash; marked where heading and text would be taken for one another."""
    if line.role in _OVER_A_HEADING:
        return line.label
    has_children = below is not None and below.path.startswith(f"{line.path}.")
    reads_as_heading = has_children and not _SENTENCE_END.search(line.text)
    plain = line.text.startswith((labels.ESCAPE, "*", "-", "–", "—", "`")) or (
        line.role in _UNTITLED and reads_as_heading
    )
    plain = plain or _NO_LABEL.fullmatch(line.words) is not None or labels.QUOTATION.search(line.text) is not None
    titled = line.role in _TITLED and (plain or not reads_as_heading)
    if titled:
        words = marked_inside(line.text, line.emphasis)
        words += "\\" * (len(words) - len(words.rstrip("\\")))  # else the last would escape the mark behind it
        return f"**{line.label} {_escaped(words, plain=plain)}**"
    return f"{line.label} {_escaped(marked(line.text, line.emphasis), plain=plain)}"


def _concludes(line: PrintedLine, before: PrintedLine | None, *, after_label: bool) -> bool:
    """Whether the reader sees by itself that the conclusion begins with this line."""
    open_heading = before is not None and before.role not in _BLOCKS and not _SENTENCE_END.search(before.text)
    begins = line.role is Role.PARAGRAPH and labels.CONCLUSION.match(line.text) is not None
    return begins and after_label and not open_heading and before is not None and before.role not in HEADINGS


def _escaped(written: str, *, plain: bool) -> str:
    r"""Words of the body with their marks, `\` before them where it is needed: always before another `\`."""
    return labels.ESCAPE + written if plain or written.startswith(labels.ESCAPE) else written


def _literal(paragraph: str) -> str:
    r"""Lines outside the body, in which nothing is set apart: signs that would be read as marks get `\`."""
    if unmarked(paragraph) == (paragraph, ()):
        return paragraph
    write = marked if "\n" not in paragraph else marked_inside
    return "\n".join(_literal_line(line, write) for line in paragraph.split("\n"))


def _before_the_formula(words: str) -> str:
    """A basis or a proposal of a decision: escaped where it would be read as something else, or as several."""
    if labels.SEVERAL_BASES.search(words):
        return labels.ESCAPE + words
    return words if labels.PREAMBLE_OPENING.match(words) else _plain(words)


def _literal_line(line: str, write: Callable[[str], str]) -> str:
    before = _BEFORE_WORDS.match(line)
    at = before.end() if before else 0
    words = write(line[at:])
    escape = labels.ESCAPE if words.startswith(labels.ESCAPE) and not line[:at].endswith(labels.ESCAPE) else ""
    return line[:at] + escape + words


def _plain(words: str, *, trailing: bool = False) -> str:
    """Words as a line of their own; escaped where they would be read as a label, a masthead or the head of an annex."""
    return labels.ESCAPE + words if _needs_escape(words, trailing=trailing) else words


def _needs_escape(words: str, *, trailing: bool = False) -> bool:
    risky = (
        trailing
        or labels.QUOTATION.search(words)
        or is_fixed_line(words)
        or fold(words) in _FIXED
        or (words.removesuffix(END_MARK) != words and words.isupper())
    )
    reads_as_label = _READS_AS_LABEL.match(words) or labels.begins_like_an_article(words) or recovered(words) != words
    return bool(risky or reads_as_label)


def _opening(words: str) -> str:
    """Summary or authority: escaped where it would be read as a legal basis, or as a note that is no summary."""
    other = labels.PREAMBLE_OPENING.match(words) or labels.NOTE.fullmatch(fold(words))
    return labels.ESCAPE + words if other else _plain(words)


def _unlike_a_comment(words: str) -> str:
    """A line whose kind is told by where it stands, or by its own words: escaped only where it would be no line."""
    return labels.ESCAPE + words if words.startswith(_NO_WORDS) else words
