"""Văn bản -> .docx: model and templates to the bytes of one Word file."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from qdgen.errors import Fault, QdgenError, TemplateError
from qdgen.kinds import kind_of
from qdgen.kinds.annex_forms import form_of
from qdgen.kinds.wording import full_number
from qdgen.layout.columns import wide
from qdgen.layout.masthead import GAP
from qdgen.layout.metrics import face_of
from qdgen.layout.narrowing import narrowed
from qdgen.layout.rules import rule_under
from qdgen.location import Location
from qdgen.model.annex import Appendix
from qdgen.model.table import Table
from qdgen.renderers.compose import joined
from qdgen.renderers.context import annex_context, document_context, masthead_of, signature_information
from qdgen.renderers.coverage import covering
from qdgen.renderers.emphasising import emphasised
from qdgen.renderers.filling import filled
from qdgen.renderers.fit import Fit, fitted, resized
from qdgen.renderers.keeping import leads_kept, signature_kept
from qdgen.renderers.model_part import carrying, without_model
from qdgen.renderers.parts import Parts
from qdgen.renderers.properties import described
from qdgen.renderers.sections import arranged
from qdgen.renderers.shipped import build
from qdgen.renderers.shipped.blocks import RULES, UNDER_REFERENCE, UNDER_SUMMARY
from qdgen.renderers.shipped.package import zipped
from qdgen.renderers.stretching import accompanied
from qdgen.renderers.template_page import on_page_of
from qdgen.renderers.templates import accepted, shipped
from qdgen.standards.nd30 import ND30
from qdgen.standards.sizing import sized, turned
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qdgen.layout.masthead import Masthead
    from qdgen.model.annex import Annex
    from qdgen.model.document import AdministrativeDocument
    from qdgen.renderers.context import Context
    from qdgen.standards.standard import Standard


def to_docx(
    document: AdministrativeDocument,
    *,
    templates: Mapping[str, bytes] | None = None,
    standard: Standard = ND30,
    model: bool = True,
) -> bytes:
    """Xuất Word: the bytes of the .docx of `document` with all that is issued with it, a section each.

    `templates` replaces shipped templates by name (`decision.docx`, `plan.docx`, `regulation.docx`, `appendix.docx`).
    With `model` the file carries the document itself, for exact reopening. Equal input gives equal bytes. Raises
    TemplateError for a template that cannot be filled.
    """
    with _blamed(templates):
        package = joined(_packages(document, templates, standard, alone=False))
        return _saved(package, document, carried=document if model else None)


def to_docx_files(
    document: AdministrativeDocument,
    *,
    templates: Mapping[str, bytes] | None = None,
    standard: Standard = ND30,
    model: bool = True,
) -> tuple[bytes, ...]:
    """Xuất Word, mỗi văn bản một tệp: the .docx of `document` alone, then one for each annex.

    Each annex has the line of the digital signature at its top right (PL1 II.8.b, III.1.d). With `model` the first file
    carries `document` without its annexes. Raises as `to_docx` does.
    """
    with _blamed(templates):
        packages = _packages(document, templates, standard, alone=True)
        alone = replace(document, annexes=()) if model else None
        return tuple(
            _saved(joined([package]), document, carried=None if place else alone)
            for place, package in enumerate(packages)
        )


@contextmanager
def _blamed(templates: Mapping[str, bytes] | None) -> Iterator[None]:
    """What goes wrong with templates of one's own, whatever it is, is told as a fault of the template."""
    try:
        yield
    except QdgenError:
        raise
    except Exception as error:
        if not templates:
            raise
        fault = Fault(
            message=f"Mẫu có phần mà qdgen không hiểu ({type(error).__name__}).",
            location=Location(source=", ".join(templates)),
            advice="mở mẫu bằng Word và lưu lại, hoặc làm lại từ mẫu đi kèm.",
        )
        raise TemplateError(fault) from error


def _packages(
    document: AdministrativeDocument, templates: Mapping[str, bytes] | None, standard: Standard, *, alone: bool
) -> list[Parts]:
    given = {name: accepted(template, name) for name, template in (templates or {}).items()}
    chosen = sized(standard, masthead_of(document, standard).sizes)
    information = signature_information(document) if alone else ""
    return [
        _main(document, given, standard, chosen),
        *(
            _annex(document, place, given, standard, chosen, information=information)
            for place in range(len(document.annexes))
        ),
    ]


def _saved(package: Parts, document: AdministrativeDocument, *, carried: AdministrativeDocument | None) -> bytes:
    described(package, title=title(document), subject=full_number(document), creator=document.issuer.name)
    without_model(package)
    if carried is not None:
        carrying(package, carried)
    return zipped(package.saved())


def title(document: AdministrativeDocument) -> str:
    """Tên văn bản: type and summary, for the properties of the file."""
    return f"{kind_of(document).term} {document.summary}"


def _main(document: AdministrativeDocument, given: Mapping[str, bytes], standard: Standard, chosen: Standard) -> Parts:
    name = kind_of(document).template
    chosen = on_page_of(given[name], chosen) if name in given else chosen
    context = document_context(document, chosen)
    package = _filled(name, context, given, standard, chosen)
    fitted(package, _fit(context, masthead_of(document, chosen), chosen, UNDER_SUMMARY[1], "summary"))
    arranged(package, chosen)
    if not signature_kept(package, chosen):
        accompanied(package, chosen)
    return package


def _annex(
    document: AdministrativeDocument,
    place: int,
    given: Mapping[str, bytes],
    standard: Standard,
    chosen: Standard,
    *,
    information: str,
) -> Parts:
    annex = document.annexes[place]
    name = form_of(annex).template
    chosen = on_page_of(given[name], chosen) if name in given else chosen
    context = annex_context(document, place, chosen, information=information)
    package = _filled(name, context, given, standard, chosen)
    head = masthead_of(document, chosen, numbered=False)
    page = turned(chosen) if _lies(annex, chosen) else chosen
    fitted(package, _fit(context, head, page, UNDER_REFERENCE[1], "reference_line"))
    arranged(package, chosen)
    return package


def _lies(annex: Annex | Appendix, standard: Standard) -> bool:
    """Whether an appendix begins on a page that lies, because a wide table is the first thing in it."""
    first = annex.blocks[0] if annex.blocks else None
    return isinstance(annex, Appendix) and isinstance(first, Table) and wide(first, standard)


def _filled(name: str, context: Context, given: Mapping[str, bytes], standard: Standard, chosen: Standard) -> Parts:
    template = given.get(name) or _template(name, standard)
    package = Parts(filled(template, context, name))
    emphasised(package)
    if name in given:
        covering(package, context, name)
    resized(package, standard, chosen)
    leads_kept(package)
    return package


def _template(name: str, standard: Standard) -> bytes:
    return shipped(name) if standard is ND30 else build(name, standard)


def _fit(context: Context, head: Masthead, standard: Standard, rule: str, above: str) -> Fit:
    """Widths and lengths for one part: masthead, centred paragraphs, and the rule under the one named `above`."""
    indents: dict[str, Mm] = {}
    rules = {RULES["motto"][1]: head.motto_rule.length.mm, RULES["issuer"][1]: head.issuer_rule.length.mm}
    for key, style, look_name in _CENTRED:
        text = context.get(key)
        if not isinstance(text, str) or not text:
            continue
        look = standard.looks[look_name]
        found = narrowed(text, face_of(look), look.size.used, room=standard.page.text_width)
        indents[style] = found.indent
        if key == above:
            rules[rule] = rule_under(found.lines, look, look.size.used).length.mm
    if context.get("type") == "":
        indents["QDLetterSummary"] = _beside_the_date(str(context["summary"]), head, standard)
    frames = {mark: frame.width for mark, frame in standard.mark_frames.items()}
    return Fit(
        columns=(head.left, head.right),
        halves=(Mm(standard.page.text_width / 2), Mm(standard.page.text_width / 2)),
        rules=rules,
        indents=indents,
        frames=frames,
    )


def _beside_the_date(summary: str, head: Masthead, standard: Standard) -> Mm:
    """Thụt hai bên của trích yếu công văn: in the left column, whose edge beside the date stays free."""
    look = standard.looks["letter_summary"]
    found = narrowed(summary, face_of(look), look.size.used, room=Mm(head.left - GAP))
    return Mm(found.indent + GAP / 2)


_CENTRED = (
    ("summary", "QDSummary", "summary"),
    ("reference_line", "QDReference", "reference"),
    ("authority", "QDAuthority", "authority"),
    ("title", "QDAppendixTitle", "appendix_title"),
)
