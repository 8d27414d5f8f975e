"""Word's equations (Office Math) on one line of text: `(12)/(35)`, `10^6`, `√(16)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qdgen.ooxml.measures import is_on
from qdgen.ooxml.namespaces import MATH, W

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

_TEXTS = frozenset({MATH + "t", W + "t"})
_GONE = frozenset({W + "del", W + "moveFrom", W + "rPr"})
_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_HAT = "\u0302"
_MATH_VAL = MATH + "val"


class Equation(NamedTuple):
    """Công thức: its letters and signs alone, a space between those of different parts, and the whole on one line."""

    letters: str
    line: str

    @property
    def restated(self) -> bool:
        """Có phải viết lại: whether it is more than letters behind one another."""
        return self.letters.replace(" ", "") != self.line.replace(" ", "")


def read_equation(element: etree._Element) -> Equation:
    """Đọc một công thức: an `m:oMath` or `m:oMathPara` to text; a part in parentheses where its end could be mistaken.

    Fractions and roots have their parts in parentheses always; what only decorates (bars, accents, boxes) keeps its
    sign where there is one.
    """
    runs = (_text(run) for run in element.iter(MATH + "r") if not _is_gone(run, element))
    return Equation(" ".join(text for text in runs if text.strip()), _line(element).strip())


def _text(run: etree._Element) -> str:
    return "".join([node.text or "" for node in run.iterchildren(*_TEXTS)])


def _is_gone(run: etree._Element, root: etree._Element) -> bool:
    for outer in run.iterancestors():
        if outer is root:
            return False
        if outer.tag in _GONE:
            return True
    return False


def _line(element: etree._Element | None) -> str:
    return "" if element is None else "".join(_pieces(element))


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag: Any = child.tag
        if tag == MATH + "r":
            yield _text(child)
        elif tag in _FORMS:
            yield _FORMS[tag](child)
        elif tag == MATH + "oMath":
            yield f"{_line(child)} "
        elif isinstance(tag, str) and tag not in _GONE and not tag.endswith("Pr"):
            yield _line(child)


def _part(element: etree._Element, name: str) -> str:
    return _line(element.find(MATH + name))


def _property(element: etree._Element, name: str) -> str | None:
    """The value of a property of a part; None where it is not stated."""
    tag: Any = element.tag
    found = element.find(f"{tag}Pr/{MATH}{name}")
    return None if found is None else found.get(_MATH_VAL, "")


def _grouped(text: str) -> str:
    """As a script: alone where it is one figure, one letter or one number."""
    return text if text.isdigit() or len(text) == 1 or _is_closed(text) else f"({text})"


def _is_closed(text: str) -> bool:
    """Whether the text stands in one pair of parentheses."""
    return text.startswith("(") and text.endswith(")") and text.count("(") == 1


def _fraction(element: etree._Element) -> str:
    above, below = _part(element, "num"), _part(element, "den")
    return f"({above} ¦ {below})" if _property(element, "type") == "noBar" else f"({above})/({below})"


def _scripts(element: etree._Element) -> str:
    below, above = _part(element, "sub"), _part(element, "sup")
    lower = f"_{_grouped(below)}" if below else ""
    return f"{lower}^{_grouped(above)}" if above else lower


def _scripted(element: etree._Element) -> str:
    return f"{_part(element, 'e')}{_scripts(element)}"


def _before(element: etree._Element) -> str:
    return f"({_scripts(element)}){_part(element, 'e')}"


def _root(element: etree._Element) -> str:
    hiding = _property(element, "degHide")
    degree = _part(element, "deg") if hiding is None or not is_on(hiding) else ""
    sign = _ROOTS.get(degree)
    return f"{sign}({_part(element, 'e')})" if sign else f"({degree})√({_part(element, 'e')})"


def _sum(element: etree._Element) -> str:
    sign = _property(element, "chr")
    return f"{'∫' if sign is None else sign}{_scripts(element)} ({_part(element, 'e')})"


def _delimited(element: etree._Element) -> str:
    first, between, last = (_property(element, name) for name in ("begChr", "sepChr", "endChr"))
    inside = ("|" if between is None else between).join(_line(part) for part in element.iterchildren(MATH + "e"))
    return f"{'(' if first is None else first}{inside}{')' if last is None else last}"


def _function(element: etree._Element) -> str:
    argument = _part(element, "e")
    return f"{_part(element, 'fName')}{argument if _is_closed(argument) else f'({argument})'}"


def _limit(element: etree._Element) -> str:
    sign = "_" if element.tag == MATH + "limLow" else "^"
    return f"{_part(element, 'e')}{sign}{_grouped(_part(element, 'lim'))} "


def _accent(element: etree._Element) -> str:
    sign = _property(element, "chr")
    return _grouped(_part(element, "e")) + (_HAT if sign is None else sign)


def _bar(element: etree._Element) -> str:
    return f"{'¯' if _property(element, 'pos') == 'top' else '_'}({_part(element, 'e')})"


def _brace(element: etree._Element) -> str:
    return f"{_property(element, 'chr') or '⏟'}({_part(element, 'e')})"


def _matrix(element: etree._Element) -> str:
    rows = [
        ", ".join(_line(cell) for cell in row.iterchildren(MATH + "e")) for row in element.iterchildren(MATH + "mr")
    ]
    return f"[{'; '.join(rows)}]"


def _lines(element: etree._Element) -> str:
    return "; ".join(_line(part) for part in element.iterchildren(MATH + "e"))


_FORMS: dict[str, Callable[[etree._Element], str]] = {
    MATH + "f": _fraction,
    MATH + "sSup": _scripted,
    MATH + "sSub": _scripted,
    MATH + "sSubSup": _scripted,
    MATH + "sPre": _before,
    MATH + "rad": _root,
    MATH + "nary": _sum,
    MATH + "d": _delimited,
    MATH + "func": _function,
    MATH + "limLow": _limit,
    MATH + "limUpp": _limit,
    MATH + "acc": _accent,
    MATH + "bar": _bar,
    MATH + "groupChr": _brace,
    MATH + "m": _matrix,
    MATH + "eqArr": _lines,
}
