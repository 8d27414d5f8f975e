"""The verbs: read a draft, render, preview and write a document in another form; the one place that opens files."""

from __future__ import annotations

import re
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import Fault, ModelError, OutputError, SourceError
from qdgen.location import Location
from qdgen.model.document import checked_document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qdgen.checks.fixing import Fixed
    from qdgen.checks.report import Report
    from qdgen.checks.settings import Settings
    from qdgen.comparers.comparison import Comparison
    from qdgen.model.document import AdministrativeDocument
    from qdgen.previewers.preview import Preview
    from qdgen.readers.reading import Reading

LARGEST_SOURCE = 50_000_000  # bytes
WORD = ".docx"
DRAFTS = (".txt", ".md", ".markdown", ".yaml", ".yml", ".json")
"""Đuôi tệp của dự thảo that must be rendered to become a Word file."""

_WORD_PACKAGE = b"PK\x03\x04"
_OF_WORD_PROCESSORS = frozenset({".doc", ".docm", ".dot", ".dotx", ".rtf", ".odt", ".wps", ".pdf", ".htm", ".html"})
_ADDRESS = re.compile(r"(?P<scheme>https?|ftp|file):/{1,2}(?=.)", re.IGNORECASE)
_OLD_WORD = b"\xd0\xcf\x11\xe0"


def read(path: str | PathLike[str], *, reject_changes: bool = False) -> Reading:
    """Đọc một dự thảo: the document in a file (.txt, .md, .docx, .yaml, .json), and what was put right on the way.

    Tracked changes of a Word file are accepted, or refused with `reject_changes`. Raises SourceError, with every fault
    and its place, when the file cannot be read, is no document, or has no changes to refuse, as it is no Word file.
    """
    file = Path(path)
    data = contents(file)
    if file.suffix.lower() == WORD:
        from qdgen.readers.reopening import read_word  # noqa: PLC0415 - the core imports lazily

        return read_word(data, file.name, reject_changes=reject_changes)
    reader = _reader(file)
    if reject_changes:
        raise _unreadable(file.name, "reject_changes chỉ dùng cho tệp Word (.docx).", "bỏ tham số này.")
    return reader(_decoded(data, file.name), file.name)


def read_string(text: str, form: str = "txt", *, source: str = "") -> Reading:
    """Đọc một dự thảo đã có trong bộ nhớ: `text` in the form `txt`, `md`, `yaml` or `json`.

    `source` names it in messages. Raises SourceError, with every fault and its place.
    """
    return _reader(Path(f"{source or 'draft'}.{form}"))(text, source)


def render(
    document: AdministrativeDocument,
    *,
    templates: Mapping[str, bytes] | None = None,
    final: bool = False,
    model: bool = True,
) -> bytes:
    """Xuất Word: the bytes of a .docx under Nghị định 30/2020/NĐ-CP, with all that is issued with `document`.

    `templates` replaces shipped templates by name (`decision.docx`). With `final`, a document that still has blanks is
    refused. With `model` the file carries the document, so that `read` gives the same again. Raises ModelError for
    blanks, TemplateError for a template that cannot be filled.
    """
    from qdgen.renderers.docx import to_docx  # noqa: PLC0415 - the core imports lazily

    _refuse_blanks(document, final=final)
    return to_docx(document, templates=templates, model=model)


def render_files(
    document: AdministrativeDocument,
    *,
    templates: Mapping[str, bytes] | None = None,
    final: bool = False,
    model: bool = True,
) -> tuple[bytes, ...]:
    """Xuất Word, mỗi văn bản một tệp: as `render`, but `document` alone first, then a .docx for each of its annexes.

    Each annex carries the line of the digital signature that the decree asks for in a file of its own (PL1 II.8.b).
    """
    from qdgen.renderers.docx import to_docx_files  # noqa: PLC0415 - the core imports lazily

    _refuse_blanks(document, final=final)
    return to_docx_files(document, templates=templates, model=model)


def write(document: AdministrativeDocument, form: str) -> bytes:
    """Ghi ở dạng khác: the bytes of `document` as `txt`, `md`, `yaml`, `json` or `docx`.

    Raises OutputError for a form that qdgen does not write, ModelError for what is no document.
    """
    checked_document(document)
    return _writer(form)(document)


def preview(
    documents: Mapping[str, bytes],
    *,
    pictures: bool = True,
    dpi: float = 110,
    time_limit: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> dict[str, Preview]:
    """Xem thử: .docx files by the names to use in messages, to previews (`pdf`, `pages`, `fonts`) by the same names.

    All are printed in one start of LibreOffice, which is stopped after `time_limit` seconds (by default a minute a file
    and a minute and a half); `pages` are PNG pictures at `dpi` dots an inch, none without `pictures`; `progress` hears
    the share that is done, 0 to 1. Raises SourceError for what is no sound .docx; PreviewError when LibreOffice or
    pypdfium2 is missing, when time is up, and when LibreOffice gives no page.
    """
    from qdgen.previewers.preview import previews  # noqa: PLC0415 - the core imports lazily

    return previews(documents, with_pictures=pictures, dpi=dpi, time_limit=time_limit, progress=progress)


def check(path: str | PathLike[str], settings: Settings | None = None) -> Report:
    """Kiểm tra thể thức: a .docx, or a draft as it would be rendered, to a report of every rule; by default as a draft.

    Pure but for reading the file, and safe in threads. Raises SourceError for a file that cannot be read.
    """
    return check_bytes(word_of(path), settings, source=Path(path).name)


def check_bytes(data: bytes, settings: Settings | None = None, *, source: str = "") -> Report:
    """Kiểm tra thể thức của một .docx đã có trong bộ nhớ; `source` names it in the report. Raises SourceError."""
    from qdgen.checks.checking import check_facts  # noqa: PLC0415 - the core imports lazily
    from qdgen.ooxml.document import read_document  # noqa: PLC0415

    return check_facts(read_document(data, source), settings)


def fix(data: bytes | str | PathLike[str], settings: Settings | None = None, *, source: str = "") -> Fixed:
    """Sửa lỗi thể thức: a .docx, its bytes or its path, to `Fixed`, whose `data` is mended with the same words.

    `source` names it in the reports, the name of the file by default; a draft is mended as it would be rendered. Raises
    SourceError for what cannot be read, or is neither bytes nor a path.
    """
    from qdgen.checks.fixing import fix as fixed  # noqa: PLC0415 - the core imports lazily
    from qdgen.checks.settings import Settings as Usual  # noqa: PLC0415

    word, name = _word_and_name(data, source)
    return fixed(word, settings or Usual(), name)


def annotate(data: bytes | str | PathLike[str], report: Report) -> bytes:
    """Ghi chú lỗi vào tệp: a .docx, its bytes or its path, with a Word comment at every finding of `report`.

    Raises SourceError for what cannot be read, or is neither bytes nor a path.
    """
    from qdgen.checks.annotating import annotated  # noqa: PLC0415 - the core imports lazily

    return annotated(_word_and_name(data)[0], report)


def compare(old: AdministrativeDocument, new: AdministrativeDocument) -> Comparison:
    """So sánh hai văn bản: which article, clause, basis, recipient ... was added, removed, changed or moved in `new`.

    Pure, and safe in threads. Raises ModelError for what is no document.
    """
    from qdgen.comparers.comparing import compare as compared  # noqa: PLC0415 - the core imports lazily

    checked_document(old, new)
    return compared(old, new)


def word_of(path: str | PathLike[str]) -> bytes:
    """Tệp Word: the bytes of a .docx, or of the .docx that a draft (.txt, .md ...) becomes. Raises SourceError."""
    return render(read(path).document) if Path(path).suffix.lower() in DRAFTS else contents(path)


def contents(path: str | PathLike[str], *, largest: int = LARGEST_SOURCE) -> bytes:
    """Nội dung một tệp: its bytes as they are; never more than `largest` are read.

    Raises SourceError for what cannot be opened, is no regular file (a device would never end) or is larger.
    """
    file = Path(path)
    if isinstance(path, str) and not path:
        raise _unreadable("", "Tên tệp để trống.", "ghi tên tệp cần đọc.")
    try:
        if file.is_dir():
            raise _unreadable(str(file), "Đây là thư mục, không phải tệp.", "ghi tên một tệp trong thư mục đó.")
        if file.exists() and not file.is_file():
            raise _unreadable(str(file), "Đây không phải tệp thường.", "lưu nội dung thành tệp trên đĩa.")
        with file.open("rb") as opened:
            data = opened.read(largest + 1)
    except FileNotFoundError:
        raise _missing(str(file)) from None
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise _unreadable(str(file), "Không mở được tệp.", "kiểm tra quyền đọc tệp và tên tệp.") from error
    if len(data) > largest:
        advice = "kiểm tra lại có đúng là tệp cần dùng không."
        raise _unreadable(file.name, f"Tệp lớn hơn {largest // 1_000_000} MB.", advice)
    return data


def _word_and_name(data: object, source: str = "") -> tuple[bytes, str]:
    """The bytes of a .docx that was given as such or by its path, and what to call it."""
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data), source
    if isinstance(data, str | PathLike):
        return word_of(data), source or Path(data).name
    advice = "đưa vào nội dung tệp (bytes), hoặc đường dẫn (str, Path)."
    raise _unreadable(source, f"Không phải tệp Word: {type(data).__name__}.", advice)


def _refuse_blanks(document: AdministrativeDocument, *, final: bool) -> None:
    from qdgen.kinds.completeness import blanks  # noqa: PLC0415 - the core imports lazily

    checked_document(document)
    if final and (faults := blanks(document)):
        raise ModelError(*faults)


def _reader(file: Path) -> Callable[[str, str], Reading]:
    from qdgen.readers.data import read_json, read_yaml  # noqa: PLC0415 - the core imports lazily
    from qdgen.readers.markdown_draft import read_markdown  # noqa: PLC0415
    from qdgen.readers.text import read_text  # noqa: PLC0415

    readers = {
        ".txt": read_text,
        **dict.fromkeys((".md", ".markdown"), read_markdown),
        **dict.fromkeys((".yaml", ".yml"), read_yaml),
        ".json": read_json,
    }
    reader = readers.get(file.suffix.lower())
    if reader is None:
        known = f"dùng một trong các loại: {', '.join((*readers, WORD))}."
        raise _unreadable(
            file.name,
            f"Không đọc được loại tệp “{file.suffix}”." if file.suffix else "Tên tệp không có phần đuôi.",
            "mở bằng Word rồi lưu lại dạng .docx." if file.suffix.lower() in _OF_WORD_PROCESSORS else known,
        )
    return reader


def _writer(form: str) -> Callable[[AdministrativeDocument], bytes]:
    from qdgen.renderers.data import to_json, to_yaml  # noqa: PLC0415 - the core imports lazily
    from qdgen.renderers.docx import to_docx  # noqa: PLC0415
    from qdgen.renderers.markdown import to_markdown  # noqa: PLC0415
    from qdgen.renderers.text import to_text  # noqa: PLC0415

    writers: dict[str, Callable[[AdministrativeDocument], bytes]] = {
        "docx": to_docx,
        "json": lambda document: to_json(document).encode(),
        "markdown": lambda document: to_markdown(document).encode(),
        "md": lambda document: to_markdown(document).encode(),
        "txt": lambda document: to_text(document).encode(),
        "yaml": lambda document: to_yaml(document).encode(),
        "yml": lambda document: to_yaml(document).encode(),
    }
    writer = writers.get(form.lower().lstrip("."))
    if writer is None:
        raise OutputError(
            Fault(
                message=f"Không ghi được dạng “{form}”." if form else "Chưa cho biết phải ghi dạng nào.",
                advice=f"dùng một trong các dạng: {', '.join(sorted(writers))}.",
            )
        )
    return writer


def _decoded(data: bytes, name: str) -> str:
    if data.startswith(_WORD_PACKAGE):
        advice = "nếu là tệp Word, đổi đuôi tên tệp thành .docx rồi đọc lại."
        raise _unreadable(name, "Đây là tệp Word (.docx) hoặc tệp nén, không phải chữ.", advice)
    if data.startswith(_OLD_WORD):
        raise _unreadable(
            name, "Đây là tệp Word đời cũ (.doc), không phải chữ.", "mở bằng Word rồi lưu lại dạng .docx."
        )
    from qdgen.readers.typed.decoding import decoded  # noqa: PLC0415 - the core imports lazily

    return decoded(data, name)


def _missing(name: str) -> SourceError:
    """A name that is no file's: what else it may be."""
    if name == "-":
        advice = "lưu nội dung thành tệp, rồi ghi tên tệp đó."
        return _unreadable(name, "Dấu “-” không phải tên tệp: qdgen không đọc từ stdin.", advice)
    if address := _ADDRESS.match(name):
        whole = f"{address['scheme']}://{name[address.end() :]}"  # a path has brought the two strokes together
        return _unreadable(
            whole, "Đây là địa chỉ trên mạng, không phải tệp.", "tải tệp về máy, rồi ghi tên tệp đã tải."
        )
    return _unreadable(name, "Không có tệp này.", "kiểm tra lại tên tệp và thư mục.")


def _unreadable(name: str, message: str, advice: str) -> SourceError:
    return SourceError(Fault(message=message, location=Location(source=name), advice=advice))
