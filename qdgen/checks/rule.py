"""A rule: one fault, its clause, and the function that looks for it."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING

from qdgen.checks.finding import Finding, Severity, Unseen
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from qdgen.checks.subject import Subject

Check = Callable[["Subject"], Iterator[Finding | Unseen]]
CORRECTION = "## Cách sửa"


class _Figures(Formatter):
    """Writes figures as Vietnamese does: 12,7; those of length may be asked for in centimetres (`:cm`)."""

    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec == "cm" and isinstance(value, Mm):
            return self.format_field(value / 10, "g")
        text = str(super().format_field(value, format_spec))
        return text.replace(".", ",") if isinstance(value, float) else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Quy tắc: `code` is stable and never used again; `name` is the fault, `family` its folder.

    `needs` are the elements (keys of the standard's looks) without which it cannot see; `mendable` says whether its
    findings carry mends.
    """

    code: str
    name: str
    family: str
    severity: Severity
    provision: str
    doc: str
    """Lời giải thích: Markdown; its first line is the fault as a clerk would name it."""
    check: Check
    needs: tuple[str, ...] = ()
    mendable: bool = False

    @property
    def title(self) -> str:
        """Tên lỗi: the first line of the explanation, without its full stop."""
        return self.doc.partition("\n")[0].rstrip(".")

    @property
    def correction(self) -> str:
        """Cách sửa: the words under that heading of the explanation, on one line."""
        return " ".join(self.doc.partition(CORRECTION)[2].partition("\n## ")[0].split())

    def __reduce__(self) -> tuple[Callable[[str, str], Rule], tuple[str, str]]:
        """By its place: a pickle holds no function, and a copy is the rule itself."""
        return _at, (self.check.__module__, self.check.__name__)


def _at(module: str, name: str) -> Rule:
    """The rule of that name in a module."""
    found: Rule = getattr(importlib.import_module(module), name)
    return found


def rule(
    code: str,
    *,
    provision: str,
    severity: Severity = Severity.MUST,
    needs: tuple[str, ...] = (),
    mendable: bool = False,
) -> Callable[[Check], Rule]:
    """Khai báo một quy tắc: a decorator; the function becomes a Rule value, nothing is registered.

    The function's docstring is the page of the rule, in Vietnamese: the fault in its first line, then `## Yêu cầu`,
    `## Cách sửa`. Figures come from the standard: `{nd30.page.top.low:g}` is filled in.
    """

    def made(check: Check) -> Rule:
        family, name = check.__module__.split(".")[-2:]
        return Rule(
            code=code,
            name=name,
            family=family,
            severity=severity,
            provision=provision,
            doc=_Figures().format(_unwrapped(inspect.cleandoc(check.__doc__ or "")), nd30=ND30),
            check=check,
            needs=needs,
            mendable=mendable,
        )

    return made


def _unwrapped(doc: str) -> str:
    """A docstring with each paragraph on one line, headings and list items on lines of their own."""
    return re.sub(r"(?<=\S)\n(?![-#\n])", _joint, doc)


def _joint(match: re.Match[str]) -> str:
    """A line break stays after a heading; elsewhere it is a space."""
    line = match.string[: match.start()].rpartition("\n")[2]
    return "\n" if line.startswith("#") else " "
