"""The wheel in an empty environment, outside the repository, renders the seed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"


def run(*command: str | Path, cwd: Path) -> None:
    """Run to the end; fail with what was said. The repository is not on the path."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV", "VIRTUAL"))
    }
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_installed_wheel_renders_the_seed(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    [wheel] = tmp_path.glob("*.whl")
    run(sys.executable, "-m", "venv", "empty", cwd=tmp_path)
    programs = tmp_path / "empty" / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "pip", "install", "--quiet", wheel, cwd=tmp_path)
    shutil.copy(SEED, tmp_path / "du-thao.txt")
    run(programs / "qdgen", "render", "du-thao.txt", cwd=tmp_path)
    assert zipfile.is_zipfile(tmp_path / "du-thao.docx")
