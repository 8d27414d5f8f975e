"""The printed page before anything is printed: computed from the document and from font metrics alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.renderers.docx import to_docx
from qdgen.renderers.foreseeing import foreseen
from qdgen.standards.nd30 import ND30

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qdgen.model.document import AdministrativeDocument
    from qdgen.renderers.foreseen import Forecast
    from qdgen.standards.standard import Standard


def forecast(
    document: AdministrativeDocument, standard: Standard = ND30, *, templates: Mapping[str, bytes] | None = None
) -> Forecast:
    """Dự báo trang in của một văn bản: columns, rules, lines and pages of the .docx that `to_docx` writes.

    Pure: no office program runs. Raises TemplateError as `to_docx` does.
    """
    return foreseen(to_docx(document, templates=templates, standard=standard), standard)
