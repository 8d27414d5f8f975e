from __future__ import annotations

import struct
import tempfile
import threading
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from qdgen.errors import PreviewError, SourceError
from qdgen.previewers import office
from qdgen.previewers.office import VARIABLE, find_office, to_pdf
from qdgen.previewers.pdf import read_pdf
from tests.previewers.drafts import docx

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of our own in the place of LibreOffice; the test writes it."""
    path = tmp_path / "soffice"
    path.touch(mode=0o755)
    monkeypatch.setenv(VARIABLE, str(path))
    return path


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take LibreOffice away from this machine."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "usual_places", tuple)


def test_several_files_are_printed_in_one_start_and_nothing_is_left_behind(
    soffice: Path, script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.write_text(f'#!/bin/sh\necho start >> "{tmp_path}/starts"\nexec "{soffice}" "$@"\n')
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    heard: list[int] = []
    pdfs = to_pdf({"một.docx": docx(), "--headless": docx(60), "../hai ba.docx": docx()}, progress=heard.append)
    assert [len(read_pdf(pdf).pages) for pdf in pdfs.values()] == [1, 3, 1]
    assert list(pdfs) == ["một.docx", "--headless", "../hai ba.docx"]
    assert (tmp_path / "starts").read_text() == "start\n"
    assert list((tmp_path / "temporary").iterdir()) == []
    assert heard == sorted(heard)
    assert set(heard) <= {0, 1, 2, 3}


def test_no_file_makes_no_start(script: Path) -> None:
    script.write_text("#!/bin/sh\nexit 1\n")
    assert to_pdf({}) == {}


def test_an_office_that_takes_too_long_is_stopped(script: Path) -> None:
    script.write_text("#!/bin/sh\nsleep 60\n")
    with pytest.raises(PreviewError, match=r"LibreOffice chạy quá 0\.5 giây mà chưa xong"):
        to_pdf({"a.docx": docx()}, time_limit=0.5)


def test_an_office_without_a_result_is_quoted_for_every_file(script: Path) -> None:
    script.write_text("#!/bin/sh\necho 'Error: no filter'\nexit 3\n")
    with pytest.raises(PreviewError) as caught:
        to_pdf({"a.docx": docx(), "b.docx": docx()})
    assert [fault.location.source for fault in caught.value.faults] == ["a.docx", "b.docx"]
    assert "(mã thoát 3; chương trình báo: Error: no filter)" in str(caught.value)


def test_an_office_that_cannot_be_started_is_reported(script: Path) -> None:
    script.write_bytes(b"\x7fELF broken")
    with pytest.raises(PreviewError, match="Không chạy được LibreOffice"):
        to_pdf({"a.docx": docx()})


def test_what_is_no_sound_docx_is_refused_before_the_office_starts(script: Path, tmp_path: Path) -> None:
    script.write_text(f'#!/bin/sh\ntouch "{tmp_path}/started"\n')
    files = {"cut.docx": docx()[:3000], "good.docx": docx(), "print.docx": b"%PDF-1.7\n", "text.docx": b"chu thuong"}
    with pytest.raises(SourceError) as caught:
        to_pdf(files)
    assert [fault.location.source for fault in caught.value.faults] == ["cut.docx", "print.docx", "text.docx"]
    assert "bị hỏng hoặc bị cắt" in str(caught.value.faults[0])
    assert not (tmp_path / "started").exists()


@pytest.mark.usefixtures("nowhere")
def test_without_an_office_the_message_says_what_to_install() -> None:
    with pytest.raises(PreviewError) as caught:
        to_pdf({"a.docx": docx()})
    assert "apt-get install libreoffice-writer-nogui fonts-croscore" in str(caught.value)
    assert "Windows, macOS: cài LibreOffice" in str(caught.value)


@pytest.mark.usefixtures("nowhere")
@pytest.mark.parametrize("name", office.PROGRAMS)
def test_the_office_is_found_on_the_path_under_both_names(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch(mode=0o755)
    assert find_office() == tmp_path / name


@pytest.mark.usefixtures("nowhere")
def test_the_office_is_found_in_its_usual_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "LibreOffice" / "soffice"
    place.parent.mkdir()
    place.touch()
    monkeypatch.setattr(office, "usual_places", lambda: (tmp_path / "none", place))
    assert find_office() == place


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("win32", Path("C:\\Programs", "LibreOffice", "program", "soffice.com")),
        ("darwin", Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")),
    ],
)
def test_every_system_has_its_usual_place(platform: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("ProgramFiles", "C:\\Programs")
    assert office.usual_places()[0] == place


def test_a_wrong_name_in_the_variable_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "no-such-office")
    with pytest.raises(PreviewError, match="QDGEN_SOFFICE là “no-such-office”"):
        find_office()


@pytest.fixture
def requests() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and the paths that were asked of it."""
    asked: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline().decode("ascii", "replace"))

    server = HTTPServer(("127.0.0.1", 0), Listening)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.usefixtures("soffice")
def test_pictures_that_a_document_links_to_are_not_fetched(requests: tuple[str, list[str]], tmp_path: Path) -> None:
    address, asked = requests
    (tmp_path / "red.png").write_bytes(red_square())
    documents = {
        "own": with_picture(None),
        "web": with_picture(f"{address}/red.png"),
        "disk": with_picture((tmp_path / "red.png").as_uri()),
    }
    pdfs = to_pdf(documents)
    assert {name: shows_a_picture(pdf) for name, pdf in pdfs.items()} == {"own": True, "web": False, "disk": False}
    assert asked == []


def with_picture(link: str | None) -> bytes:
    """A .docx with a picture inside, or with one that it links to at `link`."""
    document = Document()
    document.add_picture(BytesIO(red_square()))
    if link is not None:
        (blip,) = document.element.body.iter(qn("a:blip"))
        del blip.attrib[qn("r:embed")]
        blip.set(qn("r:link"), document.part.relate_to(link, RELATIONSHIP_TYPE.IMAGE, is_external=True))
    result = BytesIO()
    document.save(result)
    return result.getvalue()


def red_square(side: int = 40) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\0" + b"\xff\0\0" * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def shows_a_picture(pdf: bytes) -> bool:
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(rev_byteorder=True)
    red = b"\xff\0\0" in bytes(bitmap.buffer)
    bitmap.close()
    document.close()
    return red
