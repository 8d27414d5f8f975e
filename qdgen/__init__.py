"""qdgen: Vietnamese administrative decisions as data, and as Word files under Nghị định 30/2020/NĐ-CP.

A name is imported when it is first asked for: importing qdgen takes no time.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdgen.api import (
        annotate,
        check,
        check_bytes,
        compare,
        fix,
        preview,
        read,
        read_string,
        render,
        render_files,
        write,
    )
    from qdgen.checks.finding import Finding, Severity, Status
    from qdgen.checks.fixing import Fixed
    from qdgen.checks.report import Located, Report, Result
    from qdgen.checks.settings import Profile, Settings
    from qdgen.comparers.comparison import Change, ChangeKind, Comparison, Piece
    from qdgen.errors import (
        Fault,
        ModelError,
        OutputError,
        PreviewError,
        QdgenError,
        Remark,
        SourceError,
        TemplateError,
    )
    from qdgen.kinds.decision import Decision
    from qdgen.kinds.letter import Letter
    from qdgen.kinds.named_document import NamedDocument
    from qdgen.kinds.plan import Plan
    from qdgen.location import Location
    from qdgen.model import (
        AdministrativeDocument,
        Annex,
        Appendix,
        Article,
        ArticleSection,
        Capacity,
        Cell,
        Chapter,
        Circulation,
        Clause,
        Dash,
        DocumentNumber,
        DrafterMark,
        Emphasis,
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
        Script,
        Secrecy,
        Section,
        Signatory,
        SigningAuthority,
        Subsection,
        Table,
        Urgency,
    )
    from qdgen.previewers.preview import Preview
    from qdgen.readers.reading import Reading

__all__ = [
    "AdministrativeDocument",
    "Annex",
    "Appendix",
    "Article",
    "ArticleSection",
    "Capacity",
    "Cell",
    "Change",
    "ChangeKind",
    "Chapter",
    "Circulation",
    "Clause",
    "Comparison",
    "Dash",
    "Decision",
    "DocumentNumber",
    "DrafterMark",
    "Emphasis",
    "Fault",
    "Filing",
    "Finding",
    "Fixed",
    "Issuer",
    "LegalBasis",
    "Letter",
    "Located",
    "Location",
    "ModelError",
    "NamedDocument",
    "OutputError",
    "Paragraph",
    "Part",
    "PartialDate",
    "Piece",
    "Plan",
    "Point",
    "Preview",
    "PreviewError",
    "Profile",
    "Proposal",
    "QdgenError",
    "Reading",
    "Recipient",
    "Reference",
    "Remark",
    "Report",
    "Result",
    "Row",
    "Script",
    "Secrecy",
    "Section",
    "Settings",
    "Severity",
    "Signatory",
    "SigningAuthority",
    "SourceError",
    "Status",
    "Subsection",
    "Table",
    "TemplateError",
    "Urgency",
    "annotate",
    "check",
    "check_bytes",
    "compare",
    "fix",
    "preview",
    "read",
    "read_string",
    "render",
    "render_files",
    "write",
]

_HOMES = (
    "qdgen.model",
    "qdgen.errors",
    "qdgen.location",
    "qdgen.api",
    "qdgen.kinds.decision",
    "qdgen.kinds.letter",
    "qdgen.kinds.named_document",
    "qdgen.kinds.plan",
    "qdgen.readers.reading",
    "qdgen.checks.finding",
    "qdgen.checks.fixing",
    "qdgen.checks.report",
    "qdgen.checks.settings",
    "qdgen.comparers.comparison",
    "qdgen.previewers.preview",
)


def __getattr__(name: str) -> object:
    if name in __all__:
        for home in _HOMES:
            module = import_module(home)
            if hasattr(module, name):
                globals()[name] = value = getattr(module, name)
                return value
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
