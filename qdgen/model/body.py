"""The content of a document: unnumbered blocks, and the numbered levels of both layouts of the decree.

Inside every level the order of printing is: its own text, unnumbered blocks, points, clauses, sections, articles. A
line of a draft always belongs to the deepest level that is open, so this order holds all that a draft can say.

`emphasis` are the letters of the text (of the heading, where there is one) that the author set apart.

A number is derived from the place of a part among its siblings; `number` (or `letter`) is given only where the author
counted otherwise, so that his own numbers are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from qdgen.errors import Fault, ModelError
from qdgen.model.count import checked_count
from qdgen.model.emphasis import Emphasis, checked_emphasis
from qdgen.model.table import Table
from qdgen.model.text import checked, checked_tuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Đoạn văn không đánh số."""

    text: str
    emphasis: tuple[Emphasis, ...] = ()

    def __post_init__(self) -> None:
        checked(self.text, "Đoạn văn")
        checked_emphasis(self.emphasis, self.text, "Đoạn văn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dash:
    """Gạch đầu dòng: `mark` is `-`, or `+` one level further in; `items` are the `+` lines under a `-` line."""

    text: str
    mark: str = "-"
    items: tuple[Dash, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()

    def __post_init__(self) -> None:
        checked(self.text, "Gạch đầu dòng")
        checked_emphasis(self.emphasis, self.text, "Gạch đầu dòng")
        checked_tuple(self.items, "Các dòng “+”", Dash)
        if self.mark not in ("-", "+"):
            message = f"Dấu đầu dòng phải là “-” hoặc “+”, không phải “{self.mark}”."
            advice = "đổi thành “-”, hoặc “+” cho mức ở trong."
            raise ModelError(Fault(message=message, advice=advice))
        if any(item.mark != "+" or item.items for item in self.items) or (self.mark == "+" and self.items):
            message = "Dưới dòng “-” chỉ có dòng “+”; dưới dòng “+” không còn mức nào nữa."
            advice = "đưa dòng ở trong ra ngang mức trên, hoặc viết thành khoản, điểm."
            raise ModelError(Fault(message=message, advice=advice))


Block: TypeAlias = Paragraph | Dash | Table
BLOCKS = (Paragraph, Dash, Table)
GREATEST_ROMAN = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Điểm (PL1 II.6.đ): `a)`, `b)`, ... `đ)`."""

    text: str
    blocks: tuple[Block, ...] = ()
    letter: str = ""
    emphasis: tuple[Emphasis, ...] = ()

    def __post_init__(self) -> None:
        checked(self.text, "Điểm")
        checked_emphasis(self.emphasis, self.text, "Điểm")
        checked_tuple(self.blocks, "Nội dung của điểm", *BLOCKS)
        checked(self.letter, "Chữ của điểm", required=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """Khoản (PL1 II.6.đ): `1.` with a heading of its own line, or with text; `clauses` are its `1.1.`, `1.2.`

    Raises ModelError unless it has either a heading or a text.
    """

    text: str = ""
    heading: str = ""
    blocks: tuple[Block, ...] = ()
    points: tuple[Point, ...] = ()
    clauses: tuple[Clause, ...] = ()
    number: int | None = None
    emphasis: tuple[Emphasis, ...] = ()

    def __post_init__(self) -> None:
        _one_of(self.heading, self.text, "Khoản")
        checked_emphasis(self.emphasis, self.heading or self.text, "Khoản")
        checked_tuple(self.blocks, "Nội dung của khoản", *BLOCKS)
        checked_tuple(self.points, "Các điểm của khoản", Point)
        checked_tuple(self.clauses, "Các khoản con", Clause)
        checked_count(self.number, "Số của khoản")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Mục theo bố cục b (PL1 V.6b): `I. MỤC ĐÍCH, YÊU CẦU`; also inside an article that approves a text."""

    heading: str
    blocks: tuple[Block, ...] = ()
    points: tuple[Point, ...] = ()
    clauses: tuple[Clause, ...] = ()
    number: int | None = None

    def __post_init__(self) -> None:
        checked(self.heading, "Tiêu đề của mục")
        checked_tuple(self.blocks, "Nội dung của mục", *BLOCKS)
        checked_tuple(self.points, "Các điểm của mục", Point)
        checked_tuple(self.clauses, "Các khoản của mục", Clause)
        checked_count(self.number, "Số của mục", GREATEST_ROMAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Điều (PL1 II.6.đ): `Điều 1.` with a heading in bold, or with text that follows at once.

    Raises ModelError unless it has either a heading or a text.
    """

    text: str = ""
    heading: str = ""
    blocks: tuple[Block, ...] = ()
    points: tuple[Point, ...] = ()
    clauses: tuple[Clause, ...] = ()
    sections: tuple[Section, ...] = ()
    number: int | None = None
    emphasis: tuple[Emphasis, ...] = ()

    def __post_init__(self) -> None:
        _one_of(self.heading, self.text, "Điều")
        checked_emphasis(self.emphasis, self.heading or self.text, "Điều")
        checked_tuple(self.blocks, "Nội dung của điều", *BLOCKS)
        checked_tuple(self.points, "Các điểm của điều", Point)
        checked_tuple(self.clauses, "Các khoản của điều", Clause)
        checked_tuple(self.sections, "Các mục của điều", Section)
        checked_count(self.number, "Số của điều")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subsection:
    """Tiểu mục (PL1 II.6.đ): `Tiểu mục 1` and its heading; holds articles."""

    heading: str
    articles: tuple[Article, ...] = ()
    number: int | None = None

    def __post_init__(self) -> None:
        checked(self.heading, "Tiêu đề của tiểu mục")
        checked_tuple(self.articles, "Các điều của tiểu mục", Article)
        checked_count(self.number, "Số của tiểu mục")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSection:
    """Mục theo bố cục a (PL1 II.6.đ): `Mục 1` and its heading; holds articles, then subsections."""

    heading: str
    articles: tuple[Article, ...] = ()
    subsections: tuple[Subsection, ...] = ()
    number: int | None = None

    def __post_init__(self) -> None:
        checked(self.heading, "Tiêu đề của mục")
        checked_tuple(self.articles, "Các điều của mục", Article)
        checked_tuple(self.subsections, "Các tiểu mục của mục", Subsection)
        checked_count(self.number, "Số của mục")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Chương (PL1 II.6.đ): `Chương I` and its heading; holds articles, then `Mục`."""

    heading: str
    articles: tuple[Article, ...] = ()
    sections: tuple[ArticleSection, ...] = ()
    number: int | None = None

    def __post_init__(self) -> None:
        checked(self.heading, "Tiêu đề của chương")
        checked_tuple(self.articles, "Các điều của chương", Article)
        checked_tuple(self.sections, "Các mục của chương", ArticleSection)
        checked_count(self.number, "Số của chương", GREATEST_ROMAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Phần (PL1 II.6.đ, V.6b): `Phần I` and its heading; layout a holds chapters, layout b holds sections `I.`"""

    heading: str
    blocks: tuple[Block, ...] = ()
    clauses: tuple[Clause, ...] = ()
    sections: tuple[Section, ...] = ()
    articles: tuple[Article, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    number: int | None = None

    def __post_init__(self) -> None:
        checked(self.heading, "Tiêu đề của phần")
        checked_tuple(self.blocks, "Nội dung của phần", *BLOCKS)
        checked_tuple(self.clauses, "Các khoản của phần", Clause)
        checked_tuple(self.sections, "Các mục của phần", Section)
        checked_tuple(self.articles, "Các điều của phần", Article)
        checked_tuple(self.chapters, "Các chương của phần", Chapter)
        checked_count(self.number, "Số của phần", GREATEST_ROMAN)


_LEVELS = (BLOCKS, (Point,), (Clause,), (Section,), (Article,), (Chapter,), (Part,))


@dataclass(frozen=True, kw_only=True)
class Body:
    """Nội dung văn bản, bố cục a hoặc b: a lead without number, the numbered levels, and a conclusion.

    Order of printing: blocks, points, clauses, sections, articles, chapters, parts, conclusion. Without slots of its
    own, so that a document can inherit from it beside `AdministrativeDocument`.
    """

    blocks: tuple[Block, ...] = ()
    points: tuple[Point, ...] = ()
    clauses: tuple[Clause, ...] = ()
    sections: tuple[Section, ...] = ()
    articles: tuple[Article, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    parts: tuple[Part, ...] = ()
    conclusion: tuple[Block, ...] = ()

    def __post_init__(self) -> None:
        levels = (self.blocks, self.points, self.clauses, self.sections, self.articles, self.chapters, self.parts)
        for value, kinds in zip(levels, _LEVELS, strict=True):
            checked_tuple(value, "Nội dung văn bản", *kinds)
        checked_tuple(self.conclusion, "Phần kết của văn bản", *BLOCKS)
        if not any((*levels, self.conclusion)):
            message = "Văn bản chưa có nội dung."
            advice = "ghi ít nhất một đoạn, một mục hoặc một điều."
            raise ModelError(Fault(message=message, advice=advice))


def _one_of(heading: str, text: str, term: str) -> None:
    checked(heading, f"Tiêu đề của {term.lower()}", required=False)
    checked(text, term, required=False)
    if not heading.strip() and not text.strip():
        message = f"{term} còn trống."
        advice = "ghi nội dung (text) hoặc tiêu đề (heading), hoặc bỏ hẳn nếu không dùng."
        raise ModelError(Fault(message=message, advice=advice))
    if heading and text:
        message = f"{term} có cả tiêu đề (heading) và chữ liền sau số (text)."
        advice = "giữ tiêu đề, để chữ kia thành một đoạn ở dưới (blocks)."
        raise ModelError(Fault(message=message, advice=advice))
