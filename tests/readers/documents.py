"""Hypothesis: documents of every kind with hostile words, such as the data forms must hold and give back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st

from qdgen.errors import ModelError
from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import Plan
from qdgen.model import (
    Annex,
    Appendix,
    Article,
    ArticleSection,
    Block,
    Capacity,
    Cell,
    Chapter,
    Circulation,
    Clause,
    Dash,
    DocumentNumber,
    DrafterMark,
    Filing,
    Issuer,
    LegalBasis,
    Paragraph,
    Part,
    PartialDate,
    Point,
    Proposal,
    Recipient,
    Reference,
    Row,
    Secrecy,
    Section,
    Signatory,
    Subsection,
    Table,
    Urgency,
)
from qdgen.model.closing import LEGAL_CHAINS
from qdgen.model.text import checked
from qdgen.readers.grammar.endings import without_list_mark
from qdgen.vietnamese.capitals import upper
from qdgen.vietnamese.text import clean, forbidden

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

Item = TypeVar("Item")

HOSTILE = (
    "A & B <C> {{ x }} {% if %}",
    "yes",
    "No",
    "010",
    "1.5",
    "1e3",
    "null",
    "~",
    "true",
    "2025-12-05",
    "- x",
    "+ x",
    "# x",
    "x # y",
    "x: y",
    "x:",
    ": x",
    "?",
    "? x",
    "&a b",
    "*a b",
    "!a b",
    "%YAML 1.1",
    "@x",
    "`x`",
    "[x, y]",
    "{x: y}",
    "| x",
    "> x",
    '"x" y',
    "'x' y",
    "x\\y",
    "---",
    "...",
    "<<",
    "=",
    "“quyết tâm cao”, hành động",
    "Căn cứ: Điều 1\tkhoản 2",
    "HOẢ TỐC",
    "Ủy ban nhân dân tỉnh Bình Minh giả định",
    "x" * 300,
)
_TYPED = re.compile(r"\.\s?/\s?\.|^(?:[-–—•]|số\s*:?|của|Lưu)\b|^[-–—•]\s|^Lưu:", re.IGNORECASE)


def _is_kept(text: str) -> bool:
    """Whether no reader has anything to put right in it."""
    try:
        checked(text, "Chữ")
    except ModelError:
        return False
    return not forbidden(text) and clean(text) == (text, ()) and not _TYPED.search(text)


_LETTERS = st.characters(exclude_categories=("Cc", "Cn", "Co", "Cs", "Zl", "Zp"))
WORDS = (
    st.one_of(
        st.sampled_from(HOSTILE),
        st.text("aăâđêôơư ỳẬ 0123456789.,;:/-+#&*!?|>'\"%@`[]{}\\~=<(_)\t", min_size=1, max_size=12),
        st.text(_LETTERS, min_size=1, max_size=8),
    )
    .map(lambda text: clean(text)[0])
    .filter(_is_kept)
)
_UNMARKED = WORDS.map(lambda text: without_list_mark(text)[0]).filter(_is_kept)
_NAMES = _UNMARKED.filter(lambda text: "/" not in text and "Số" not in text)
_MAYBE = st.one_of(st.just(""), WORDS)
_CAPITALS = WORDS.map(lambda text: clean(upper(text))[0]).filter(_is_kept).filter(lambda text: text == upper(text))
_COUNTS = st.one_of(st.none(), st.integers(1, 999))


def _few(items: SearchStrategy[Item], *, least: int = 0, most: int = 2) -> SearchStrategy[tuple[Item, ...]]:
    return st.lists(items, min_size=least, max_size=most).map(tuple)


def _one(items: SearchStrategy[Item]) -> SearchStrategy[tuple[Item, ...]]:
    return _few(items, most=1)


_DATES = st.one_of(
    st.dates().map(lambda date: PartialDate(day=date.day, month=date.month, year=date.year)),
    st.builds(PartialDate, month=st.integers(1, 12), year=st.integers(1, 9999)),
    st.just(PartialDate()),
)
_PLUSES = st.builds(Dash, text=WORDS, mark=st.just("+"))
_CELLS = st.one_of(st.builds(Cell, text=_MAYBE), st.builds(Cell, text=_MAYBE, paragraphs=_few(_MAYBE)))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables whose rows have one number of columns; the first cell may span two rows."""
    columns = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(_CELLS, min_size=columns, max_size=columns), min_size=1, max_size=3))
    split = draw(st.integers(0, len(rows)))
    made = tuple(Row(cells=tuple(cells)) for cells in rows)
    widths = draw(st.one_of(st.just(()), st.lists(st.floats(0.01, 100), min_size=columns, max_size=columns).map(tuple)))
    return Table(header=made[:split], rows=made[split:], widths=widths)


BLOCKS: SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, text=WORDS),
    _PLUSES,
    st.builds(Dash, text=WORDS, items=_few(_PLUSES)),
    tables(),
)
_POINTS = st.builds(Point, text=WORDS, blocks=_one(BLOCKS), letter=st.sampled_from(("", "đ")))
_SAID: SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({"text": WORDS}), st.fixed_dictionaries({"heading": WORDS})
)


@st.composite
def clauses(draw: st.DrawFn, levels: int = 2) -> Clause:
    """Clauses with clauses of their own, `levels` deep."""
    inner = draw(_one(clauses(levels - 1))) if levels > 1 else ()
    parts: dict[str, Any] = {
        "blocks": draw(_one(BLOCKS)),
        "points": draw(_one(_POINTS)),
        "clauses": inner,
        "number": draw(_COUNTS),
    }
    return Clause(**draw(_SAID), **parts)


_SECTIONS = st.builds(
    Section, heading=WORDS, blocks=_one(BLOCKS), points=_one(_POINTS), clauses=_one(clauses()), number=_COUNTS
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles with a heading or a text, and anything below."""
    parts: dict[str, Any] = {
        "blocks": draw(_one(BLOCKS)),
        "clauses": draw(_one(clauses())),
        "sections": draw(_one(_SECTIONS)),
    }
    return Article(**draw(_SAID), **parts, number=draw(_COUNTS))


_SUBSECTIONS = st.builds(Subsection, heading=WORDS, articles=_one(articles()))
_ARTICLE_SECTIONS = st.builds(
    ArticleSection, heading=WORDS, articles=_one(articles()), subsections=_one(_SUBSECTIONS), number=_COUNTS
)
_CHAPTERS = st.builds(Chapter, heading=WORDS, articles=_one(articles()), sections=_one(_ARTICLE_SECTIONS))
_PARTS = st.builds(Part, heading=WORDS, blocks=_one(BLOCKS), sections=_one(_SECTIONS), chapters=_one(_CHAPTERS))
_CONTENTS: SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({"blocks": _few(BLOCKS, least=1), "conclusion": _one(BLOCKS)}),
    st.fixed_dictionaries({"sections": _few(_SECTIONS, least=1, most=1), "conclusion": _one(BLOCKS)}),
    st.fixed_dictionaries({"chapters": _few(_CHAPTERS, least=1, most=1), "points": _one(_POINTS)}),
    st.fixed_dictionaries({"parts": _few(_PARTS, least=1, most=1)}),
)
_REFERENCES = st.builds(Reference, opening=st.sampled_from(("Kèm theo", "Ban hành kèm theo")), issuer=_MAYBE)
_TYPES = st.sampled_from(("Kế hoạch", "Quy chế", "Đề án"))


@st.composite
def annexes(draw: st.DrawFn) -> Annex | Appendix:
    """What is issued with a document: a document of its own, or an appendix."""
    content = draw(_CONTENTS)
    if draw(st.booleans()):
        return Appendix(title=draw(WORDS), reference=draw(_REFERENCES), **content)
    head: dict[str, Any] = {"type": draw(_TYPES), "summary": draw(WORDS), "masthead": draw(st.booleans())}
    return Annex(**head, reference=draw(_REFERENCES), **content)


@st.composite
def signatories(draw: st.DrawFn) -> Signatory:
    """Signers with every chain of capacities that the decree knows."""
    chain = draw(st.sampled_from(sorted(LEGAL_CHAINS, key=str)))
    capacities = tuple(Capacity(authority=authority, holder=draw(_CAPITALS)) for authority in chain)
    title = "" if chain and chain[-1].value == "Q." else draw(_CAPITALS)
    return Signatory(title=title, name=draw(_MAYBE), capacities=capacities, post=draw(_MAYBE))


_ISSUERS = st.builds(Issuer, name=WORDS, abbreviation=WORDS, parent=_MAYBE)
_BASES = st.one_of(
    st.builds(LegalBasis, wording=_UNMARKED),
    st.builds(
        LegalBasis,
        type=_UNMARKED,
        number=_UNMARKED,
        date=st.one_of(st.none(), _DATES),
        issuer=_UNMARKED,
        summary=_UNMARKED,
    ),
)
_PROPOSALS = st.one_of(st.builds(Proposal, wording=_UNMARKED), st.builds(Proposal, proposer=_UNMARKED, type=_UNMARKED))
_RECIPIENTS = st.one_of(
    st.builds(Recipient, name=_UNMARKED, purpose=_MAYBE), st.just(Recipient(executors=True, purpose="để t/h"))
)
_HEADS: dict[str, SearchStrategy[Any]] = {
    "issuer": _ISSUERS,
    "number": st.builds(DocumentNumber, serial=_COUNTS, symbol=st.one_of(st.just(""), _NAMES)),
    "place": WORDS,
    "issued_on": _DATES,
    "summary": WORDS,
    "recipients": _few(_RECIPIENTS),
    "filing": st.builds(Filing, units=_few(_UNMARKED, least=1), copies=_COUNTS),
    "signatory": signatories(),
    "secrecy": st.one_of(st.none(), st.sampled_from(Secrecy)),
    "urgency": st.one_of(st.none(), st.sampled_from(Urgency)),
    "circulation": st.one_of(st.none(), st.sampled_from(Circulation)),
    "drafter": st.one_of(st.none(), st.builds(DrafterMark, symbol=WORDS, copies=_COUNTS)),
    "address": _MAYBE,
    "annexes": _few(annexes()),
}
_PREAMBLES: dict[str, SearchStrategy[Any]] = {
    "authority": WORDS,
    "legal_bases": _few(_BASES),
    "proposal": st.one_of(st.none(), _PROPOSALS),
    "articles": _few(articles(), least=1),
}


@st.composite
def documents(draw: st.DrawFn) -> Decision | Plan:
    """Documents of every kind, some with a second issuer and signer."""
    head: dict[str, Any] = draw(st.fixed_dictionaries(_HEADS))
    if draw(st.booleans()):
        head |= {"co_issuers": (draw(_ISSUERS),), "co_signatories": (draw(signatories()),)}
    if draw(st.booleans()):
        return Decision(**head, **draw(st.fixed_dictionaries(_PREAMBLES)))
    head["recipients"] = tuple(recipient for recipient in head["recipients"] if not recipient.executors)
    return Plan(**head, **draw(_CONTENTS))
