"""The verbs: read a draft, render, preview and write a document in another form; the one place that opens files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import Fault, ModelError, OutputError, SourceError
from qdgen.location import Location

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from qdgen.model.document import AdministrativeDocument
    from qdgen.previewers.preview import Preview
    from qdgen.readers.reading import Reading

LARGEST_SOURCE = 50_000_000  # bytes
_WORD_PACKAGE = b"PK\x03\x04"
_OLD_WORD = b"\xd0\xcf\x11\xe0"


def read(path: str | os.PathLike[str]) -> Reading:
    """Đọc một dự thảo: the document in a file (.txt, .yaml, .yml, .json), and what was put right on the way.

    Raises SourceError, with every fault and its place, when the file cannot be read or is no document.
    """
    file = Path(path)
    reader = _reader(file)
    return reader(_decoded(_bytes(file), file.name), file.name)


def read_string(text: str, form: str = "txt", *, source: str = "") -> Reading:
    """Đọc một dự thảo đã có trong bộ nhớ: `text` in the form `txt`, `yaml` or `json`; `source` names it in messages.

    Raises SourceError, with every fault and its place.
    """
    return _reader(Path(f"{source or 'draft'}.{form}"))(text, source)


def render(
    document: AdministrativeDocument, *, templates: Mapping[str, bytes] | None = None, final: bool = False
) -> bytes:
    """Xuất Word: the bytes of a .docx under Nghị định 30/2020/NĐ-CP, with all that is issued with `document`.

    `templates` replaces shipped templates by name (`decision.docx`). With `final`, a document that still has blanks is
    refused. Raises ModelError for blanks, TemplateError for a template that cannot be filled.
    """
    from qdgen.renderers.docx import to_docx  # noqa: PLC0415 - the core imports lazily

    _refuse_blanks(document, final=final)
    return to_docx(document, templates=templates)


def render_files(
    document: AdministrativeDocument, *, templates: Mapping[str, bytes] | None = None, final: bool = False
) -> tuple[bytes, ...]:
    """Xuất Word, mỗi văn bản một tệp: as `render`, but `document` alone first, then a .docx for each of its annexes.

    Each annex carries the line of the digital signature that the decree asks for in a file of its own (PL1 II.8.b).
    """
    from qdgen.renderers.docx import to_docx_files  # noqa: PLC0415 - the core imports lazily

    _refuse_blanks(document, final=final)
    return to_docx_files(document, templates=templates)


def write(document: AdministrativeDocument, form: str) -> bytes:
    """Ghi ở dạng khác: the bytes of `document` as `txt`, `yaml`, `json` or `docx`.

    Raises OutputError for a form that qdgen does not write.
    """
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


def contents(path: str | os.PathLike[str]) -> bytes:
    """Nội dung một tệp: its bytes as they are. Raises SourceError when it cannot be opened or is far too large."""
    return _bytes(Path(path))


def _refuse_blanks(document: AdministrativeDocument, *, final: bool) -> None:
    from qdgen.kinds.completeness import blanks  # noqa: PLC0415 - the core imports lazily

    if final and (faults := blanks(document)):
        raise ModelError(*faults)


def _reader(file: Path) -> Callable[[str, str], Reading]:
    from qdgen.readers.data import read_json, read_yaml  # noqa: PLC0415 - the core imports lazily
    from qdgen.readers.text import read_text  # noqa: PLC0415

    readers = {".txt": read_text, ".yaml": read_yaml, ".yml": read_yaml, ".json": read_json}
    reader = readers.get(file.suffix.lower())
    if reader is None:
        raise _unreadable(
            file.name,
            f"Không đọc được loại tệp “{file.suffix}”." if file.suffix else "Tên tệp không có phần đuôi.",
            f"dùng một trong các loại: {', '.join(readers)}.",
        )
    return reader


def _writer(form: str) -> Callable[[AdministrativeDocument], bytes]:
    from qdgen.renderers.data import to_json, to_yaml  # noqa: PLC0415 - the core imports lazily
    from qdgen.renderers.docx import to_docx  # noqa: PLC0415
    from qdgen.renderers.text import to_text  # noqa: PLC0415

    writers: dict[str, Callable[[AdministrativeDocument], bytes]] = {
        "docx": to_docx,
        "json": lambda document: to_json(document).encode(),
        "txt": lambda document: to_text(document).encode(),
        "yaml": lambda document: to_yaml(document).encode(),
        "yml": lambda document: to_yaml(document).encode(),
    }
    writer = writers.get(form.lower().lstrip("."))
    if writer is None:
        raise OutputError(
            Fault(
                message=f"Không ghi được dạng “{form}”.",
                advice=f"dùng một trong các dạng: {', '.join(sorted(writers))}.",
            )
        )
    return writer


def _bytes(file: Path) -> bytes:
    try:
        if file.is_dir():
            raise _unreadable(file.name, "Đây là thư mục, không phải tệp.", "ghi tên tệp dự thảo trong thư mục đó.")
        if file.exists() and not file.is_file():
            raise _unreadable(file.name, "Đây không phải tệp thường.", "lưu dự thảo thành tệp trên đĩa.")
        if file.stat().st_size > LARGEST_SOURCE:
            raise _unreadable(
                file.name, f"Tệp lớn hơn {LARGEST_SOURCE // 1_000_000} MB.", "kiểm tra lại có đúng là dự thảo không."
            )
        return file.read_bytes()
    except FileNotFoundError:
        raise _unreadable(str(file), "Không có tệp này.", "kiểm tra lại tên tệp và thư mục.") from None
    except (PermissionError, OSError, ValueError) as error:
        raise _unreadable(str(file), "Không mở được tệp.", "kiểm tra quyền đọc tệp và tên tệp.") from error


def _decoded(data: bytes, name: str) -> str:
    if data.startswith(_WORD_PACKAGE):
        raise _unreadable(name, "Đây là tệp Word (.docx) hoặc tệp nén, không phải chữ.", "lưu lại dạng văn bản .txt.")
    if data.startswith(_OLD_WORD):
        raise _unreadable(name, "Đây là tệp Word đời cũ (.doc), không phải chữ.", "lưu lại dạng văn bản .txt (UTF-8).")
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceError(
            Fault(
                message="Tệp không phải chữ Unicode (UTF-8).",
                location=Location(source=name, line=line),
                advice="mở tệp và lưu lại với bảng mã UTF-8.",
            )
        ) from None


def _unreadable(name: str, message: str, advice: str) -> SourceError:
    return SourceError(Fault(message=message, location=Location(source=name), advice=advice))
