"""The Jinja environment of templates from strangers: runs no code, reaches nothing, exhausts nothing."""

from __future__ import annotations

import re
from functools import wraps
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from qdgen.renderers.emphasising import EmphasisedText
from qdgen.renderers.filters import FILTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jinja2.runtime import Context

MOST_TURNS = 200_000  # of all loops of one rendering together
LONGEST_TEXT = 200_000  # characters that one operator or filter may make
LONGEST_OUTPUT = 50_000_000  # characters that one rendering may write and work through
GREATEST_BITS = 4_096  # of a whole number
MOST_PLACES = 15  # that `round` keeps
ALLOWED_FILTERS = frozenset(
    {"capitalize", "count", "d", "default", "first", "int", "join", "last", "length", "list", "lower", "reverse"}
    | {"round", "sort", "string", "trim", "unique", "upper"}
)
ALLOWED_TESTS = frozenset(
    {"defined", "undefined", "none", "string", "number", "sequence", "mapping", "true", "false", "odd", "even", "in"}
    | {"eq", "ne", "lt", "le", "gt", "ge", "equalto", "divisibleby", "boolean", "integer"}
)
_ALLOWED_NODES = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign),
    *(nodes.Name, nodes.Literal, nodes.Pair, nodes.Keyword, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Call),
    *(nodes.Filter, nodes.Test, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.Concat),
    *(nodes.BinExpr, nodes.UnaryExpr),
)
_TAG_NAMES = (
    (nodes.AssignBlock, "set ... endset"),
    (nodes.CallBlock, "call"),
    (nodes.FilterBlock, "filter"),
    (nodes.For, "for ... recursive"),
    (nodes.Scope, "autoescape"),
)
_TURNS = " turns"  # a filter that no template can name
_TEXT_OF_MARKUP = re.compile(r"(?<=>)[^<]*_[^<]*|^[^<]*_[^<]*")
_UNDERSCORE = "&#95;"
_TOO_LONG = "phép tính tạo ra chữ quá dài"


class ForbiddenTagError(SecurityError):
    """A tag that no template may use; `lineno` is its line in the source that Jinja sees."""

    def __init__(self, message: str, lineno: int) -> None:
        super().__init__(message)
        self.lineno = lineno


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Môi trường điền mẫu: one for each rendering, so that no state is shared and limits count for one document."""

    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=printable)
        self._turns = 0
        self._worked = 0
        self.globals = {"range": self._range}
        allowed = {name: function for name, function in self.filters.items() if name in ALLOWED_FILTERS}
        self.filters = {name: self._counted(function) for name, function in (allowed | dict(FILTERS)).items()}
        self.filters |= {"round": _rounded, _TURNS: self._counted_turns}
        self.tests = {name: function for name, function in self.tests.items() if name in ALLOWED_TESTS}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """The tree of a template in which every loop counts; raises ForbiddenTagError."""
        tree = super()._parse(source, name, filename)
        _Admission().visit(tree)
        tree.set_environment(self)
        return tree

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - any data
        """Refuses an operator whose result could fill the memory."""
        if operator == "**":
            message = "phép lũy thừa không dùng được trong mẫu"
            raise SecurityError(message)
        if operator == "%" and isinstance(left, str):
            message = "định dạng chữ bằng % không dùng được trong mẫu"
            raise SecurityError(message)
        if operator == "*":
            _check_product(left, right)
        return self._checked(super().call_binop(context, operator, left, right))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401, ARG002 - Jinja's signature
        """Data has no methods in a template; only `loop` has attributes."""
        return isinstance(obj, LoopContext) and not attr.startswith("_")

    def wrap_str_format(self, value: Any) -> None:  # noqa: ANN401 - Jinja's signature
        """No text formats another: `'{:1000000000}'.format(1)` would fill the memory."""

    def unsafe_undefined(self, obj: Any, attribute: str) -> Undefined:  # noqa: ANN401 - any data
        """Says in Vietnamese what Jinja's sandbox says in English."""
        message = f"thuộc tính “{attribute}” không dùng được trong mẫu"
        return self.undefined(message, name=attribute, obj=obj, exc=SecurityError)

    def concat(self, pieces: Iterable[str]) -> str:
        """What a template writes, stopped before it fills the memory."""
        held: list[str] = []
        for piece in pieces:
            self._work(len(piece))
            held.append(piece)
        return "".join(held)

    def _counted(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """A filter whose input and result count as work."""

        @wraps(function)
        def counting(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - as Jinja's filters
            for value in given:
                self._work(_length(value))
            return self._checked(function(*given, **named))

        return counting

    def _checked(self, found: Any) -> Any:  # noqa: ANN401 - any data
        self._work(_length(found))
        if _length(found) > LONGEST_TEXT:
            raise SecurityError(_TOO_LONG)
        return found

    def _counted_turns(self, values: Iterable[Any]) -> Iterator[Any]:
        for value in values:
            self._turn(1)
            yield value

    def _range(self, *bounds: int) -> Iterator[int]:
        numbers = range(*bounds)
        self._turn(len(numbers))
        return iter(numbers)

    def _turn(self, turns: int) -> None:
        self._turns += turns
        if self._turns > MOST_TURNS:
            message = f"các vòng lặp vượt quá {MOST_TURNS} lượt"
            raise SecurityError(message)

    def _work(self, characters: int) -> None:
        self._worked += characters
        if self._worked > LONGEST_OUTPUT:
            message = f"mẫu tạo ra quá {LONGEST_OUTPUT} ký tự"
            raise SecurityError(message)


def printable(value: object) -> Markup:
    """Giá trị in ra: escaped text of a value; docxtpl's own signs for braces (`{_{`) come out as typed.

    A value that is no text, no number and no finished markup is a mistake of the template and raises SecurityError.
    """
    if isinstance(value, Markup):
        return Markup(_TEXT_OF_MARKUP.sub(_without_underscores, value)) if "_" in value else value  # noqa: S704
    if isinstance(value, EmphasisedText):
        value = value.signed
    if isinstance(value, Undefined):
        return Markup(str(value))  # noqa: S704 - raises UndefinedError
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        message = f"thẻ in ra một giá trị không phải chữ hay số ({type(value).__name__})"
        raise SecurityError(message)
    return Markup(str(escape(value)).replace("_", _UNDERSCORE))  # noqa: S704 - escaped here


def _without_underscores(text: re.Match[str]) -> str:
    return text[0].replace("_", _UNDERSCORE)


class _Admission(NodeTransformer):
    """Lets through what prints, loops and branches; makes loops count, and `a ~ b` the filter `[a, b]|join`."""

    def visit(self, node: nodes.Node, *_: object, **__: object) -> nodes.Node:
        if not isinstance(node, _ALLOWED_NODES) or (isinstance(node, nodes.For) and node.recursive):
            name = next((name for kind, name in _TAG_NAMES if isinstance(node, kind)), type(node).__name__.lower())
            message = f"thẻ hay phép tính “{name}” không dùng được trong mẫu"
            raise ForbiddenTagError(message, node.lineno)
        self.generic_visit(node)
        if isinstance(node, nodes.For):
            node.iter = _filtered(node.iter, _TURNS)
        return _filtered(nodes.List(node.nodes), "join") if isinstance(node, nodes.Concat) else node


def _filtered(value: nodes.Expr | nodes.Node, name: str) -> nodes.Filter:
    return nodes.Filter(value, name, [], [], None, None, lineno=value.lineno)


def _length(value: object) -> int:
    return len(value) if isinstance(value, (str, list, tuple, dict)) else 1


def _check_product(left: object, right: object) -> None:
    for text, times in ((left, right), (right, left)):
        if isinstance(text, (str, list, tuple)) and isinstance(times, int) and len(text) * times > LONGEST_TEXT:
            raise SecurityError(_TOO_LONG)
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() + right.bit_length() > GREATEST_BITS:
        message = "phép nhân tạo ra số quá lớn"
        raise SecurityError(message)


def _rounded(value: float, places: int = 0) -> float:
    """Jinja's `round` could be asked for a billion places."""
    return round(value, max(-MOST_PLACES, min(MOST_PLACES, places)))
