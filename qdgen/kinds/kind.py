"""What makes a type of document a type."""

from __future__ import annotations

from dataclasses import dataclass

from qdgen.model.document import AdministrativeDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Loại văn bản: `key` names it in commands and files, `term` is printed, `abbreviation` begins the symbol.

    `model` is the dataclass; `template` the file in `templates/`.
    """

    key: str
    term: str
    abbreviation: str
    model: type[AdministrativeDocument]
    template: str
