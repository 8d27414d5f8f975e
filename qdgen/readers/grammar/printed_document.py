"""A document as the lines that a reader of the paper goes through, from the masthead to the last annex."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qdgen.kinds import kind_of
from qdgen.kinds.places import place_of
from qdgen.kinds.printed import HEADINGS, Role, body_lines
from qdgen.kinds.wording import (
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
from qdgen.model.emphasis import Emphasis
from qdgen.readers.grammar.emphasised import visible, visible_in_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.annex import Annex
    from qdgen.model.closing import Signatory
    from qdgen.model.document import AdministrativeDocument
    from qdgen.model.issuer import Issuer
    from qdgen.model.table import Table


_IN_CAPITALS = frozenset(
    {Role.PART_HEADING, Role.CHAPTER_HEADING, Role.ARTICLE_SECTION_HEADING, Role.SUBSECTION_HEADING, Role.SECTION}
)

NUMBERED = frozenset({Role.ARTICLE, Role.CLAUSE, Role.POINT})
"""Các dòng đánh số mà là câu văn, không phải tiêu đề."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """Một dòng trên giấy: the path of the part that it is, its label, its text, and what else can be seen of it.

    `look` tells of what level it is and how far a cell reaches. `name` is the place on paper where the path
    has none of its own. `capitals`: on paper it stands in capitals, however it was typed. `emphasis` is what can be
    seen of it in the text.
    """

    path: str
    text: str
    label: str = ""
    look: str = ""
    name: str = ""
    capitals: bool = False
    emphasis: tuple[Emphasis, ...] = ()

    @property
    def seen(self) -> str:
        """The text as a reader sees it."""
        return self.text.upper() if self.capitals else self.text

    @property
    def words(self) -> str:
        """Label and text."""
        return f"{self.label} {self.text}".strip()


def read_lines_of(document: AdministrativeDocument, executing: int | None = None) -> tuple[ReadLine, ...]:
    """Các dòng của một văn bản trên giấy; `executing` is the article that `Như Điều ...` names, if not its own."""
    executing = executing or executing_article(document)
    lines = [
        *_head(document),
        *_opening(document),
        *_content(kind_of(document).lines(document), ""),
        *_closing(document, executing),
    ]
    for index, annex in enumerate(document.annexes):
        lines += _annex(document, annex, f"annexes[{index}]")
    return tuple(line for line in lines if line.text or line.label)


def place_on_paper(document: AdministrativeDocument, line: ReadLine) -> str:
    """Chỗ trên giấy: `Điều 2, khoản 1`, as it stands inside a sentence."""
    return line.name or place_of(document, line.path)


def _head(document: AdministrativeDocument) -> Iterator[ReadLine]:
    kind = kind_of(document)
    yield from _issuer(document.issuer, "issuer")
    for index, issuer in enumerate(document.co_issuers):
        yield _name(issuer, f"co_issuers[{index}]")
    yield ReadLine(path="number", text=number_line(document), name="dòng số, ký hiệu")
    yield ReadLine(path="place", text=place_and_date(document), name="dòng địa danh, ngày tháng")
    for path, name in (("secrecy", "dấu mật"), ("urgency", "dấu khẩn"), ("circulation", "dấu phạm vi lưu hành")):
        mark = getattr(document, path)
        yield ReadLine(path=path, text=mark.value if mark else "", name=name)
    yield ReadLine(path="type", text=kind.term, name="tên loại văn bản")
    yield ReadLine(path="summary", text=document.summary)


def _issuer(issuer: Issuer, path: str) -> Iterator[ReadLine]:
    yield ReadLine(path=f"{path}.parent", text=issuer.parent, name="tên cơ quan chủ quản", capitals=True)
    yield _name(issuer, path)
    yield ReadLine(path=f"{path}.abbreviation", text=issuer.abbreviation, name="chữ viết tắt tên cơ quan")


def _name(issuer: Issuer, path: str) -> ReadLine:
    """The name alone: of a co-issuer nothing else stands on paper."""
    return ReadLine(path=f"{path}.name", text=issuer.name, name="tên cơ quan ban hành", capitals=True)


def _opening(document: AdministrativeDocument) -> Iterator[ReadLine]:
    opening = kind_of(document).opening
    if opening is None:
        return
    for index, addressee in enumerate(opening.addressees(document)):
        yield ReadLine(path=f"addressees[{index}]", text=addressee, name=f"nơi gửi đến thứ {index + 1}")
    yield ReadLine(path="authority", text=opening.authority(document), capitals=True)
    for index, basis in enumerate(getattr(document, "legal_bases", ())):
        yield ReadLine(path=f"legal_bases[{index}]", text=basis_text(basis))
    proposal = getattr(document, "proposal", None)
    if proposal is not None:
        yield ReadLine(path="proposal", text=proposal_text(proposal))


def _content(lines: Sequence[PrintedLine], before: str) -> Iterator[ReadLine]:
    for line in lines:
        if line.table is None:
            yield ReadLine(
                path=before + line.path,
                text=line.text,
                label=line.label,
                look=line.role.removesuffix("_heading"),  # heading or text is told by the weight alone
                capitals=line.role in _IN_CAPITALS,
                emphasis=visible(
                    line.text, line.emphasis, heading=line.role in HEADINGS, numbered=line.role in NUMBERED
                ),
            )
        else:
            yield from _table(line.table, before + line.path)


def _table(table: Table, path: str) -> Iterator[ReadLine]:
    for name, rows in (("header", table.header), ("rows", table.rows)):
        for at, row in enumerate(rows):
            for column, cell in enumerate(row.cells):
                yield ReadLine(
                    path=f"{path}.{name}[{at}].cells[{column}]",
                    text=" / ".join((cell.text, *cell.paragraphs)),
                    label="|",
                    look=f"{name} {column} {cell.columns} {cell.rows}",
                    emphasis=visible_in_cell(cell, header=name == "header"),
                )


def _closing(document: AdministrativeDocument, executing: int | None) -> Iterator[ReadLine]:
    for index, recipient in enumerate(document.recipients):
        yield ReadLine(path=f"recipients[{index}]", text=recipient_text(recipient, executing))
    yield ReadLine(path="filing", text=filing_text(document.filing))
    if document.drafter is not None:
        yield ReadLine(path="drafter", text=drafter_text(document.drafter), name="ký hiệu người soạn thảo")
    yield from _signatory(document.signatory, "signatory", "")
    for index, signatory in enumerate(document.co_signatories):
        yield from _signatory(signatory, f"co_signatories[{index}]", f" cùng ký thứ {index + 1}")
    yield ReadLine(path="address", text=document.address)


def _signatory(signatory: Signatory, path: str, which: str) -> Iterator[ReadLine]:
    capacity = " / ".join(signing_lines(signatory))
    title = f"quyền hạn, chức vụ người ký{which}"
    yield ReadLine(path=f"{path}.title", text=capacity, name=title, capitals=True)
    yield ReadLine(path=f"{path}.post", text=signatory.post, name=f"chức vụ trong cơ quan của người ký{which}")
    yield ReadLine(path=f"{path}.name", text=signatory.name, name=f"họ tên người ký{which}")


def _annex(document: AdministrativeDocument, annex: Annex | Appendix, path: str) -> Iterator[ReadLine]:
    if isinstance(annex, Appendix):
        yield ReadLine(path=f"{path}.title", text=annex.title, capitals=True)
    else:
        yield ReadLine(path=f"{path}.type", text=annex.type, look=str(annex.masthead), name="tên văn bản kèm theo")
        yield ReadLine(path=f"{path}.summary", text=annex.summary)
    reference = reference_line(document, annex)
    yield ReadLine(path=f"{path}.reference", text=reference, name="dòng “Kèm theo”")
    yield from _content(body_lines(annex), f"{path}.")
