"""Where nobody reads what is printed, the work is done all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"


def run_unheard(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """With both streams into a pipe whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "qdgen", *arguments]
    try:
        return subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)


@pytest.mark.parametrize(
    "arguments",
    [("render", "--split", "-o", "ra.docx"), ("render", "--report", "-o", "ra.docx"), ("convert", "-o", "ra.json")],
)
def test_a_pipe_that_is_closed_is_no_error(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    command, *options, target = arguments
    done = run_unheard(command, str(SEED), *options, str(tmp_path / target))
    assert done.returncode == 0
    assert (tmp_path / target).stat().st_size > 0
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


def test_a_schema_that_nobody_reads_ends_quietly() -> None:
    done = run_unheard("schema", "decision")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_fault_that_nobody_reads_is_still_a_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "qdgen", "render", "khong-co.txt"]
    assert subprocess.run(command, cwd=ROOT, stdout=writing, stderr=writing, check=False).returncode == 2
    os.close(writing)


def test_a_full_device_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "qdgen", "schema", "decision"]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert said.startswith("Lỗi: không đọc hoặc không ghi được")
    assert "Exception" not in said


def test_without_any_stream_the_file_is_written(tmp_path: Path) -> None:
    program = "import sys; from qdgen.cli import main; sys.stdout = sys.stderr = None; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "render", str(SEED), "-o", str(tmp_path / "ra.docx")]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
    assert (tmp_path / "ra.docx").exists()
