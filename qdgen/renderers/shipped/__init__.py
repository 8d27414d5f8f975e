"""The templates that qdgen ships, made from a `Standard`: no figure of the decree is typed into a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.renderers.shipped.annexes import appendix, plan, regulation
from qdgen.renderers.shipped.decision import decision
from qdgen.renderers.shipped.letter import letter
from qdgen.renderers.shipped.package import package
from qdgen.renderers.shipped.report import report

if TYPE_CHECKING:
    from qdgen.standards.standard import Standard

BUILDERS = {
    "appendix.docx": appendix,
    "decision.docx": decision,
    "letter.docx": letter,
    "plan.docx": plan,
    "regulation.docx": regulation,
    "report.docx": report,
}


def build(name: str, standard: Standard) -> bytes:
    """Một mẫu đi kèm: the .docx template `name` (`decision.docx`, ...) with the figures of `standard`.

    Equal input gives equal bytes. Raises KeyError for a name that is not shipped.
    """
    return package(BUILDERS[name](standard), standard)
