"""What makes a type of document a type: all that differs from one to the other, as data and functions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from qdgen.model.document import AdministrativeDocument
from qdgen.standards.nd30 import ABBREVIATIONS

if TYPE_CHECKING:
    from qdgen.kinds.printed import PrintedLine
    from qdgen.model.body import Article

Lines: TypeAlias = "Callable[[Any], tuple[PrintedLine, ...]]"
Articles: TypeAlias = "Callable[[Any], tuple[Article, ...]]"


def no_articles(_: AdministrativeDocument) -> tuple[Article, ...]:
    """Không có điều nào: what a type gives that assigns duties by no article."""
    return ()


def nothing(_: AdministrativeDocument) -> tuple[str, ...]:
    """Không có dòng nào: what a type gives for a part of the opening that it does not have."""
    return ()


def nobody(_: AdministrativeDocument) -> str:
    """Không có dòng thẩm quyền: what a type gives whose issuer is the one who speaks."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Phần mở đầu: what stands between the summary and the content; a type has some of these parts, or none.

    `addressees` gives to whom the document is sent (`Kính gửi`), `authority` the line of who decides, `preamble` the
    bases and the proposal with their marks; `formula` is the line between them and the content (`QUYẾT ĐỊNH:`).
    """

    addressees: Callable[[Any], tuple[str, ...]] = nothing
    authority: Callable[[Any], str] = nobody
    preamble: Callable[[Any], tuple[str, ...]] = nothing
    formula: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Loại văn bản: `key` names it in commands and files, `term` is printed, `abbreviation` begins the symbol.

    `model` is the dataclass; `template` the file in `templates/`. `lines` gives the content of a document of this type
    as it is printed, `articles` those that may say who carries it out, `opening` what stands before the content.
    `symbol` gives the symbol where it does not begin with an abbreviation. A kind that is not `named` prints no type
    (công văn: `V/v` under the number). The one that is `general` is the form of every type without a form of its own.
    """

    key: str
    term: str
    abbreviation: str
    model: type[AdministrativeDocument]
    template: str
    lines: Lines
    articles: Articles = no_articles
    opening: Opening | None = None
    symbol: Callable[[Any], str] | None = None
    named: bool = True
    general: bool = False

    def of_type(self, term: str) -> Kind:
        """Loại chung dưới một tên loại cụ thể: the general kind as that of `term`, with its abbreviation if any."""
        return replace(self, term=term, abbreviation=ABBREVIATIONS.get(term, ""))
