"""Where a template is: the file that is named, else the one that is shipped; and whether it may be used at all."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from qdgen.errors import Fault, SourceError, TemplateError
from qdgen.location import Location
from qdgen.ooxml.namespaces import W
from qdgen.ooxml.package import open_package
from qdgen.renderers.active import active_faults
from qdgen.renderers.parts import DOCUMENT
from qdgen.renderers.tags import tag_faults

if TYPE_CHECKING:
    from qdgen.ooxml.package import Package

LARGEST_TEMPLATE = 20_000_000  # bytes of all parts together
LARGEST_STORY = 4_000_000  # bytes of one part of words; a page takes some 20 000
MOST_PARTS = 500
_BESIDE = (Path(__file__).resolve().parent.parent / "templates", Path(__file__).resolve().parents[2] / "templates")
_WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_NEEDED = (DOCUMENT, "word/styles.xml")
_FILLED = frozenset({"document", "hdr", "ftr", "footnotes"})
_SAVE_AGAIN = "mở bằng Word và lưu lại dạng Word Document (.docx)."


@cache
def shipped(name: str) -> bytes:
    """Mẫu đi kèm: the bytes of `decision.docx`, ...; inside the package when installed, beside it in the repository.

    Raises TemplateError when there is no such template.
    """
    for folder in _BESIDE:
        path = folder / name
        if path.is_file():
            return path.read_bytes()
    raise TemplateError(Fault(message=f"Không có mẫu “{name}” đi kèm qdgen.", advice="cài lại qdgen."))


def accepted(template: bytes, name: str) -> bytes:
    """Mẫu dùng được: gives `template` back if it is a .docx that runs nothing, reaches nothing and is not too large.

    Raises TemplateError otherwise, with every fault: of the file, of what it holds, of its tags.
    """
    if _is_too_large(template):
        raise _refused(name, "Mẫu quá lớn.", "bỏ bớt hình và phần thừa trong mẫu.")
    try:
        package = open_package(template, name)
        faults = active_faults(package)
        _check_form(package)
        if not faults:
            faults = _tag_faults(package)
    except SourceError as error:
        raise TemplateError(*error.faults) from error
    if faults:
        raise TemplateError(*faults)
    return template


def _is_too_large(template: bytes) -> bool:
    """Asks only the directory of the file; one that lies there is found when its parts are read."""
    if len(template) > LARGEST_TEMPLATE:
        return True
    try:
        with ZipFile(BytesIO(template)) as archive:
            entries = archive.infolist()
    except (BadZipFile, RuntimeError, ValueError, OverflowError, EOFError, OSError):
        return False  # what it is instead, open_package says
    sizes = [entry.file_size for entry in entries]
    stories = [entry.file_size for entry in entries if entry.filename.endswith(".xml")]
    return len(entries) > MOST_PARTS or sum(sizes) > LARGEST_TEMPLATE or max(stories, default=0) > LARGEST_STORY


def _check_form(package: Package) -> None:
    """A plain .docx whose main parts have the names that every office program gives them."""
    doubled = len(set(package.entry_names)) != len(package.entry_names)
    plain = package.main == DOCUMENT and package.content_type(DOCUMENT) == _WORD_DOCUMENT
    if doubled or not plain or not all(part in package.names for part in _NEEDED):
        raise _refused(package.source, "Tệp này không phải tài liệu Word thường (.docx).", _SAVE_AGAIN)
    if b"http://purl.oclc.org/ooxml/" in package.read(DOCUMENT):
        raise _refused(package.source, "Mẫu được lưu dạng Strict Open XML.", _SAVE_AGAIN)
    body = package.xml(DOCUMENT).find(f"{W}body")
    if body is None or body.find(f"{W}sectPr") is None:
        raise _refused(package.source, "Mẫu không có nội dung hoặc không có trang (sectPr).", _SAVE_AGAIN)


def _tag_faults(package: Package) -> tuple[Fault, ...]:
    faults: list[Fault] = []
    for name in package.names:
        if name.endswith(".xml"):
            root = package.xml(name)
            if root.tag in {f"{W}{story}" for story in _FILLED}:
                faults += tag_faults(root, package.source, name)
    return tuple(faults)


def _refused(name: str, message: str, advice: str) -> TemplateError:
    return TemplateError(Fault(message=message, location=Location(source=name), advice=advice))
