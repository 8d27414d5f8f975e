"""The templates that a person names on the command line, and faults told by the names that he knows."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen import api
from qdgen.errors import Fault, ModelError, Remark, SourceError, TemplateError
from qdgen.kinds import kind_of
from qdgen.kinds.annex_forms import ANNEX_FORMS, form_of
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.model.document import AdministrativeDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenTemplates:
    """Các mẫu được chọn: by the file name of the shipped template that each replaces, its bytes and its own path.

    `remarks` tell of templates that print no part of the document.
    """

    contents: Mapping[str, bytes]
    paths: Mapping[str, str]
    remarks: tuple[Remark, ...] = ()


def chosen_templates(options: tuple[str, ...], document: AdministrativeDocument) -> ChosenTemplates:
    """Đọc các mẫu được chọn: each option is FILE for the main document, or NAME=FILE for an annex.

    Raises TemplateError for a name that no template has and a file that cannot be opened.
    """
    from qdgen.renderers.templates import LARGEST_TEMPLATE  # noqa: PLC0415 - reading a draft needs no renderer

    main = kind_of(document)
    known = {main.key: main.template, **{form.key: form.template for form in ANNEX_FORMS}}
    contents: dict[str, bytes] = {}
    paths: dict[str, str] = {}
    for option in options:
        name, separator, path = option.partition("=")
        if not separator or (name not in known and Path(option).is_file()):
            name, path = main.key, option
        if name not in known:
            raise _unusable(option, f"Không có mẫu tên “{name}”.", f"dùng một trong: {', '.join(known)}.")
        try:
            contents[known[name]] = api.contents(path, largest=LARGEST_TEMPLATE)
        except SourceError as error:
            raise TemplateError(*error.faults) from error
        paths[known[name]] = path
    used = {main.template, *(form_of(annex).template for annex in document.annexes)}
    remarks = tuple(_unused(name, paths[known[name]]) for name in known if known[name] in paths.keys() - used)
    return ChosenTemplates(contents=contents, paths=paths, remarks=remarks)


def _unused(name: str, path: str) -> Remark:
    message = f"Dự thảo không có phần kèm theo nào in bằng mẫu “{name}” nên mẫu này không được dùng."
    return Remark(message=message, location=Location(source=path), kind="template")


@contextmanager
def told_of(draft: Path, templates: ChosenTemplates) -> Iterator[None]:
    """Gọi đúng tên tệp: faults of a template name the file that was given, blanks name the draft."""
    try:
        yield
    except TemplateError as error:
        raise TemplateError(*(_in(fault, templates.paths) for fault in error.faults)) from error
    except ModelError as error:
        raise ModelError(*(_of(fault, draft) for fault in error.faults)) from error


def _of(fault: Fault, draft: Path) -> Fault:
    """A plain text has no keys: there the words that were found tell the place."""
    path = "" if draft.suffix.lower() == ".txt" else fault.location.path
    return replace(fault, location=replace(fault.location, source=draft.name, path=path))


def _in(fault: Fault, paths: Mapping[str, str]) -> Fault:
    source = paths.get(fault.location.source, fault.location.source)
    return replace(fault, location=replace(fault.location, source=source, path=""))


def _unusable(name: str, message: str, advice: str) -> TemplateError:
    return TemplateError(Fault(message=message, location=Location(source=name), advice=advice))
