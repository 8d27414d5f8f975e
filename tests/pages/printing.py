"""Documents to pages: many .docx through one start of LibreOffice, each set printed once in a test run."""

from __future__ import annotations

import fcntl
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.model.document import AdministrativeDocument
from qdgen.renderers.docx import to_docx
from qdgen.standards.nd30 import ND30
from tests.pages.measuring import Page, measured

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qdgen.standards.standard import Standard

AT_ONCE = 100  # files a start
TIME_LIMIT = 240  # seconds a start


@dataclass(frozen=True, slots=True)
class Press:
    """LibreOffice, in a profile of its own for each process, and a folder that all processes of a test run share."""

    soffice: Path
    folder: Path

    def printed(
        self,
        name: str,
        documents: Mapping[str, AdministrativeDocument],
        standards: Mapping[str, Standard] = MappingProxyType({}),
    ) -> dict[str, Print]:
        """Print `documents`, once a run under the name of the set; whoever asks again gets the same files.

        `standards` are those of documents that do not follow the decree as it is.
        """
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / "done").exists():
                for key, document in documents.items():
                    (folder / f"{key}.docx").write_bytes(to_docx(document, standard=standards.get(key, ND30)))
                self._convert(folder, sorted(folder.glob("*.docx")))
                (folder / "done").touch()
        return {
            key: Print(document, folder / f"{key}.docx", measured(folder / f"{key}.pdf"))
            for key, document in documents.items()
        }

    def _convert(self, folder: Path, files: Sequence[Path]) -> None:
        profile = f"-env:UserInstallation={(self.folder / f'profile-{os.getpid()}').as_uri()}"
        for start in range(0, len(files), AT_ONCE):
            batch = map(str, files[start : start + AT_ONCE])
            command = [str(self.soffice), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *batch]
            subprocess.run(command, check=True, capture_output=True, timeout=TIME_LIMIT)


@dataclass(frozen=True, slots=True)
class Print:
    """A document, its .docx, and the pages that came out."""

    document: AdministrativeDocument
    docx: Path
    pages: tuple[Page, ...]
