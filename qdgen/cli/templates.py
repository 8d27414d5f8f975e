"""The templates that a person names on the command line, and faults told by the names that he knows."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import Fault, ModelError, TemplateError
from qdgen.kinds import kind_of
from qdgen.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.model.document import AdministrativeDocument

ANNEXES = ("plan", "regulation", "appendix")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenTemplates:
    """Các mẫu được chọn: by the file name of the shipped template that each replaces, its bytes and its own path."""

    contents: Mapping[str, bytes]
    paths: Mapping[str, str]


def chosen_templates(options: tuple[str, ...], document: AdministrativeDocument) -> ChosenTemplates:
    """Đọc các mẫu được chọn: each option is FILE for the main document, or NAME=FILE for an annex.

    Raises TemplateError for a name that no template has and a file that cannot be opened.
    """
    main = kind_of(document).key
    known = (main, *(name for name in ANNEXES if name != main))
    contents: dict[str, bytes] = {}
    paths: dict[str, str] = {}
    for option in options:
        name, separator, path = option.partition("=")
        if not separator or (name not in known and Path(option).is_file()):
            name, path = main, option
        if name not in known:
            raise _unusable(option, f"Không có mẫu tên “{name}”.", f"dùng một trong: {', '.join(known)}.")
        try:
            contents[f"{name}.docx"] = Path(path).read_bytes()
        except OSError as error:
            raise _unusable(path, "Không mở được tệp mẫu.", "kiểm tra lại tên tệp và quyền đọc.") from error
        paths[f"{name}.docx"] = path
    return ChosenTemplates(contents=contents, paths=paths)


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
