"""What the README shows is run as it stands."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qdgen import Settings, check_bytes
from tests.checks.faults import made
from tests.checks.reported import FAULTY

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[1]
BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL)


def test_the_first_example_gives_a_word_file() -> None:
    names: dict[str, Any] = {}
    exec(BLOCKS[0], names)  # noqa: S102 - the README's own code
    assert zipfile.is_zipfile(BytesIO(names["docx"]))
    assert names["decision"].annexes[0].type == "Kế hoạch"


def test_the_second_example_reads_the_seed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    exec(BLOCKS[1], {})  # noqa: S102 - the README's own code
    assert "Ban hành Kế hoạch triển khai Đợt thi đua" in capsys.readouterr().out


def test_the_third_example_checks_the_seed_and_mends_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, Any] = {}
    exec(BLOCKS[2], names)  # noqa: S102 - the README's own code
    assert "QD910 Kế hoạch kèm theo, trích yếu" in capsys.readouterr().out
    assert names["grave"] == []
    (tmp_path / "sai.docx").write_bytes(made("bo-nhiem", FAULTY))
    assert check_bytes(names["mended"](tmp_path / "sai.docx"), Settings(ignore=("QD0",))).clean


def test_a_decision_takes_about_thirty_lines() -> None:
    start = BLOCKS[0].index("decision = ")
    assert len(BLOCKS[0][start:].splitlines()) <= 45
