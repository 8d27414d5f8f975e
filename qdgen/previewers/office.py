"""LibreOffice: where it is, and several .docx to PDF in one start of it, each start in a private profile."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from qdgen.errors import Fault, PreviewError, QdgenError, SourceError
from qdgen.location import Location
from qdgen.ooxml.package import open_package
from qdgen.previewers.process import last_words, run
from qdgen.previewers.profile import made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

VARIABLE = "QDGEN_SOFFICE"
PROGRAMS = ("soffice", "libreoffice")
TIME_TO_START = 90.0  # seconds; an old machine opens LibreOffice for the first time
TIME_A_FILE = 60.0  # seconds

_WORD_FILTER = "MS Word 2007 XML"
_PDF_FILTER = "pdf:writer_pdf_Export"
_OPTIONS = ("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--nofirststartwizard")
_ADVICE = (
    "cài LibreOffice rồi chạy lại. Debian, Ubuntu: apt-get install libreoffice-writer-nogui fonts-croscore; Windows, "
    f"macOS: cài LibreOffice. Nếu đã cài ở thư mục riêng: đặt biến môi trường {VARIABLE} là đường dẫn tới soffice."
)


def usual_places() -> tuple[Path, ...]:
    """Những nơi LibreOffice thường được cài mà PATH không biết, on this system."""
    if sys.platform == "win32":
        roots = filter(None, (os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432")))
        return tuple(Path(root, "LibreOffice", "program", "soffice.com") for root in roots)
    if sys.platform == "darwin":
        inside = Path("Applications", "LibreOffice.app", "Contents", "MacOS", "soffice")
        return (Path("/") / inside, Path.home() / inside)
    return tuple(sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True))


def find_office() -> Path:
    """Tìm LibreOffice: named by the variable QDGEN_SOFFICE, else on PATH, else in the usual places of the system.

    Raises PreviewError, which says what to install, when there is none.
    """
    named = os.environ.get(VARIABLE)
    if named:
        found = shutil.which(named)
        if found is None:
            raise _failed(f"{VARIABLE} là “{named}”, nhưng đó không phải chương trình chạy được.", _ADVICE)
        return Path(found)
    on_path = (shutil.which(program) for program in PROGRAMS)
    installed = (place for place in usual_places() if place.is_file())
    found_place = next((Path(place) for place in on_path if place), None) or next(installed, None)
    if found_place is None:
        raise _failed("Chưa có LibreOffice trên máy này, nên chưa dựng được trang để xem.", _ADVICE)
    return found_place


def to_pdf(
    documents: Mapping[str, bytes],
    *,
    time_limit: float | None = None,
    progress: Callable[[int], None] | None = None,
) -> dict[str, bytes]:
    """Chuyển sang PDF: .docx files by the names to use in messages, to PDFs by the same names, in one start.

    `time_limit` is in seconds and grows with the number of files when not given; `progress` hears how many files have
    been begun. Nothing that a file links to is fetched, and no macro runs. Raises SourceError for what is no sound
    .docx, PreviewError when LibreOffice is missing, takes too long or gives no page; each holds every fault.
    """
    office = find_office()
    if not documents:
        return {}
    _refuse_unsound(documents)
    limit = TIME_TO_START + TIME_A_FILE * len(documents) if time_limit is None else time_limit
    with tempfile.TemporaryDirectory(prefix="qdgen-", ignore_cleanup_errors=True) as folder:
        return _converted(office, documents, Path(folder), limit, progress)


def _refuse_unsound(documents: Mapping[str, bytes]) -> None:
    faults: list[Fault] = []
    for name, data in documents.items():
        try:
            package = open_package(data, name)
            package.xml(package.main)
        except QdgenError as error:
            faults += error.faults
    if faults:
        raise SourceError(*faults)


def _converted(
    office: Path,
    documents: Mapping[str, bytes],
    folder: Path,
    time_limit: float,
    progress: Callable[[int], None] | None,
) -> dict[str, bytes]:
    """The PDFs, made in `folder`; the files get plain names there, for their own might be options or not ASCII."""
    sources = [folder / f"{number}.docx" for number in range(1, len(documents) + 1)]
    for source, data in zip(sources, documents.values(), strict=True):
        source.write_bytes(data)
    results, log = [source.with_suffix(".pdf") for source in sources], folder / "log.txt"
    command = [str(office), made(folder / "profile"), *_OPTIONS, f"--infilter={_WORD_FILTER}"]
    command += ["--convert-to", _PDF_FILTER, "--outdir", str(folder), *map(str, sources)]

    def meanwhile() -> None:
        if progress is not None:
            progress(_count(results))

    try:
        code = run(command, environment=_environment(), log=log, time_limit=time_limit, meanwhile=meanwhile)
    except TimeoutError:
        advice = "chia thành nhiều lần, mỗi lần ít tệp hơn; nếu vẫn vậy, mở thử tệp bằng LibreOffice."
        raise _failed(f"LibreOffice chạy quá {time_limit:g} giây mà chưa xong, đã dừng.", advice) from None
    except OSError as error:
        raise _failed(f"Không chạy được LibreOffice ({office}).", _ADVICE) from error
    pdfs = {name: result.read_bytes() for name, result in zip(documents, results, strict=True) if result.is_file()}
    lacking = [name for name in documents if not pdfs.get(name)]
    if lacking:
        raise PreviewError(*_reasons(lacking, code, last_words(log)))
    return pdfs


def _reasons(lacking: Iterable[str], code: int, words: str) -> Iterable[Fault]:
    said = f"; chương trình báo: {words}" if words else ""
    message = f"LibreOffice không chuyển được tệp này thành PDF (mã thoát {code}{said})."
    advice = "mở tệp bằng Word hoặc LibreOffice, lưu lại rồi thử lại."
    return [Fault(message=message, location=Location(source=name), advice=advice) for name in lacking]


def _count(results: Iterable[Path]) -> int:
    return sum(result.exists() for result in results)


def _environment() -> dict[str, str]:
    environment = dict(os.environ)
    if sys.platform not in {"win32", "darwin"}:
        environment["SAL_USE_VCLPLUGIN"] = "svp"  # no display is asked for
    return environment


def _failed(message: str, advice: str) -> PreviewError:
    return PreviewError(Fault(message=message, advice=advice))
