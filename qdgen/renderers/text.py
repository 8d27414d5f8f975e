"""A document as plain text, laid out as it reads: the form that the text reader takes back to the same document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of
from qdgen.kinds.decision import Decision
from qdgen.kinds.naming import masthead_lines
from qdgen.kinds.printed import HEADINGS, Role, article_lines, body_lines
from qdgen.kinds.wording import (
    appendix_numbers,
    basis_text,
    drafter_text,
    executing_article,
    filing_text,
    number_line,
    place_and_date,
    proposal_text,
    recipient_text,
    reference_line,
    signing_lines,
)
from qdgen.model.annex import Appendix
from qdgen.model.body import Body
from qdgen.renderers.pipe_table import table_lines
from qdgen.standards.nd30 import ENACTING_FORMULA, END_MARK, MOTTO, NATIONAL_TITLE, RECIPIENTS_LABEL
from qdgen.vietnamese.letters import roman
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.annex import Annex
    from qdgen.model.closing import Signatory
    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.issuer import Issuer

ESCAPE = "\\"
"""Dấu chữ thường: before words that would be read as something else; alone on a line: all numbered levels end."""

_ADDRESS_RULE = "---"
_READS_AS_LABEL = re.compile(
    r"[\\|*+\-–—−•‑_=─]|//|(?:\d{1,3}[.)/])+\d{0,2}(?!\S)|[IVXL]{1,7}\s?[./-]|[a-zđ]{1,2}\s?[).]"
    r"|(?:Điều|ĐIỀU)\s+\d+\s?[.:]"
    r"|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?:[IVXLCDM]+|\d+|(?:thứ|THỨ) \w+)(?!\w)"
    r"|(?:Phụ lục|PHỤ LỤC)\s*(?:$|[.:–-]|(?:số\s+)?(?:[IVXLCDM]+|\d+|(?:thứ|THỨ) \w+)(?!\w))"
    r"|\(\s?(?:Ban hành k|[Kk])èm theo|Nơi nhận|NƠI NHẬN|Cùng (?:ban hành|ký)\s?:"
    r"|(?:T[./ ]?M|K[./ ]?T|T[./ ]?L|T[./ ]?U[./ ]?Q|Q)[\s./:]"
)
"""Somewhat more than the reader takes for a label: a needless escape does no harm."""
_READS_AS_BASIS = re.compile(r"Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Sau khi")
_READS_AS_CONCLUSION = re.compile(r"Trên đây|Yêu cầu|Trong quá trình|Quá trình|Căn cứ")
_CONCLUDES = re.compile(
    r"(?:Trên đây là|Yêu cầu (?:các|Thủ trưởng)|Trong quá trình|Căn cứ (?:Kế hoạch|Quy chế|Quy định|Đề án) này)(?!\w)"
)
_SENTENCE_END = re.compile(r"[.;:,?!…]['\"”’)\]» ]*$")
_BLOCKS = frozenset({Role.PARAGRAPH, Role.DASH, Role.PLUS, Role.TABLE})
_TITLED = frozenset({Role.ARTICLE_HEADING, Role.CLAUSE_HEADING})
_UNTITLED = frozenset({Role.ARTICLE, Role.CLAUSE})
_OVER_A_HEADING = frozenset({Role.PART, Role.CHAPTER, Role.ARTICLE_SECTION, Role.SUBSECTION})
_FIXED = frozenset({fold(NATIONAL_TITLE), fold(MOTTO)})


def to_text(document: AdministrativeDocument) -> str:
    r"""Văn bản thuần: a document to the text that reads as it; ends with a line feed.

    Issuer and parent stand apart by a blank line; a co-issuer has the line `Cùng ban hành: TÊN (CHỮ VIẾT TẮT)`, his
    signatory stands under `Cùng ký:`; the address stands under `---`. Where words would be read as something else, `\`
    stands before them; a heading that would be read as text stands in `**`. What has no form in text is the widths of
    a table's columns and a symbol that does not follow from type and issuer's abbreviation.
    """
    paragraphs = [*_head(document), *_content(document), *_closing(document)]
    numbers = appendix_numbers(document)
    for annex, number in zip(document.annexes, numbers, strict=True):
        paragraphs += _annex(document, annex, number)
    return "\n\n".join(paragraphs) + "\n"


def _head(document: AdministrativeDocument) -> list[str]:
    marks = (document.secrecy, document.urgency, document.circulation)
    return [
        *_names(document.issuer),
        *("Cùng ban hành: " + _co_issuer(issuer) for issuer in document.co_issuers),
        f"{NATIONAL_TITLE}\n{MOTTO}",
        number_line(document),
        place_and_date(document),
        *(mark.value for mark in marks if mark is not None),
        kind_of(document).term.upper(),
        _opening(document.summary),
    ]


def _names(issuer: Issuer) -> list[str]:
    parent = [_name(issuer.parent)] if issuer.parent else []
    return [*parent, "\n".join(_name(line) for line in masthead_lines(issuer.name))]


def _name(line: str) -> str:
    return line if line.isupper() else ESCAPE + line


def _co_issuer(issuer: Issuer) -> str:
    parent = f"{issuer.parent} / " if issuer.parent else ""
    return f"{parent}{issuer.name} ({issuer.abbreviation})"


def _content(document: AdministrativeDocument) -> list[str]:
    if isinstance(document, Decision):
        items = [basis_text(basis) for basis in document.legal_bases]
        items += [proposal_text(document.proposal)] if document.proposal else []
        bases = [f"{item};" for item in items[:-1]] + [f"{item}." for item in items[-1:]]
        return [_opening(document.authority), *bases, ENACTING_FORMULA, *_lines(article_lines(document.articles))]
    return _lines(body_lines(document)) if isinstance(document, Body) else []


def _closing(document: AdministrativeDocument) -> list[str]:
    executing = executing_article(document)
    recipients = [
        RECIPIENTS_LABEL,
        *(f"- {recipient_text(recipient, executing)};" for recipient in document.recipients),
        f"- {filing_text(document.filing)}.",
    ]
    if document.drafter:
        recipients.append(drafter_text(document.drafter))
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
    return ["\n".join(signing_lines(signatory)), *(["\n".join(below)] if below else [])]


def _annex(document: AdministrativeDocument, annex: Annex | Appendix, number: int | None) -> list[str]:
    content = [reference_line(document, annex), *_lines(body_lines(annex))]
    if isinstance(annex, Appendix):
        label = "Phụ lục" if number is None else f"Phụ lục {roman(number)}"
        return [label, _plain(annex.title), *content]
    names = [name.removeprefix(ESCAPE).upper() for name in _names(document.issuer)] if annex.masthead else []
    national = [f"{NATIONAL_TITLE}\n{MOTTO}"] if annex.masthead else []
    return [*names, *national, annex.type.upper(), _plain(annex.summary), *content]


def _lines(lines: Sequence[PrintedLine]) -> list[str]:
    """The printed lines of a part as paragraphs of text."""
    last_label = max((place for place, line in enumerate(lines) if line.role not in _BLOCKS), default=None)
    paragraphs: list[str] = []
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        if line.path == "conclusion[0]" and not _concludes(line, before, after_label=last_label is not None):
            paragraphs.append(ESCAPE)
        if line.table is not None:
            paragraphs.append("\n".join(table_lines(line.table)))
        elif line.role is Role.PARAGRAPH:
            concluding = line.path.startswith("conclusion") or last_label is None or place < last_label
            at_end = not line.path.startswith("conclusion") and last_label is not None and place > last_label
            words = _plain(line.text, trailing=all(below.text.isupper() for below in lines[place:]))
            concluding = _READS_AS_CONCLUSION.match(words) is not None
            paragraphs.append(ESCAPE + words if at_end and concluding else words)
        elif before is not None and before.role in _OVER_A_HEADING:
            paragraphs[-1] += f"\n{_plain(line.text)}"
        else:
            paragraphs.append(_labelled(line, lines[place + 1] if place + 1 < len(lines) else None))
    return paragraphs


def _labelled(line: PrintedLine, below: PrintedLine | None) -> str:
    """A numbered line or a dash; marked where heading and text would be taken for one another."""
    if line.role in _OVER_A_HEADING:
        return line.label
    has_children = below is not None and below.path.startswith(f"{line.path}.")
    reads_as_heading = has_children and not _SENTENCE_END.search(line.text)
    if line.role in _TITLED and not reads_as_heading:
        return f"**{line.label} {line.text}**"
    plain = line.text.startswith((ESCAPE, "*")) or (line.role in _UNTITLED and reads_as_heading)
    return f"{line.label} {ESCAPE if plain else ''}{line.text}"


def _concludes(line: PrintedLine, before: PrintedLine | None, *, after_label: bool) -> bool:
    """Whether the reader sees by itself that the conclusion begins with this line."""
    open_heading = before is not None and before.role not in _BLOCKS and not _SENTENCE_END.search(before.text)
    begins = line.role is Role.PARAGRAPH and _CONCLUDES.match(line.text) is not None
    return begins and after_label and not open_heading and before is not None and before.role not in HEADINGS


def _plain(words: str, *, trailing: bool = False) -> str:
    """Words as a line of their own; escaped where they would be read as a label, a masthead or the head of an annex."""
    risky = trailing or fold(words) in _FIXED or (words.removesuffix(END_MARK) != words and words.isupper())
    return ESCAPE + words if risky or _READS_AS_LABEL.match(words) else words


def _opening(words: str) -> str:
    """Summary or authority: escaped where it would be read as a legal basis."""
    return ESCAPE + words if _READS_AS_BASIS.match(words) else _plain(words)
