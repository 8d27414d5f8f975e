"""`qdgen convert` keeps every word, whichever way it goes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from qdgen import read
from qdgen.cli import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DRAFTS = sorted(EXAMPLES.glob("*/*.txt"))


@pytest.mark.parametrize("form", ["yaml", "json", "txt"])
@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.parent.name)
def test_a_draft_in_another_form_is_the_same_document(draft: Path, form: str, tmp_path: Path) -> None:
    target = tmp_path / f"ra.{form}"
    assert main(["convert", str(draft), "-o", str(target)]) == 0
    assert read(target).document == read(draft).document


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.parent.name)
def test_text_to_yaml_to_text_is_the_same_text(draft: Path, tmp_path: Path) -> None:
    first, middle, last = tmp_path / "a.txt", tmp_path / "b.yaml", tmp_path / "c.txt"
    assert main(["convert", str(draft), "-o", str(first)]) == 0
    assert main(["convert", str(first), "-o", str(middle)]) == 0
    assert main(["convert", str(middle), "-o", str(last)]) == 0
    assert last.read_text(encoding="utf-8") == first.read_text(encoding="utf-8")


def test_the_seed_as_json_has_the_parts_of_a_decision(tmp_path: Path) -> None:
    target = tmp_path / "ra.json"
    main(["convert", str(EXAMPLES / "thi-dua" / "quyet-dinh.txt"), "-o", str(target)])
    decision = json.loads(target.read_text(encoding="utf-8"))
    assert len(decision["legal_bases"]) == 5
    assert decision["proposal"]["proposer"] == "Giám đốc Sở Nội vụ"
    assert len(decision["articles"]) == 3
    assert len(decision["recipients"]) == 7
    assert decision["filing"]["units"] == ["VT", "NC", "Duyên"]
    assert decision["signatory"]["capacities"][0]["authority"] == "KT."
    [plan] = decision["annexes"]
    assert plan["type"] == "Kế hoạch"
    assert len(plan["sections"]) == 5
    first, second = plan["sections"][2]["clauses"]
    assert (len(first["points"]), len(second["points"])) == (4, 2)


def test_an_unknown_form_is_refused_with_those_that_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", str(DRAFTS[0]), "-o", str(tmp_path / "ra.odt")]) == 2
    assert "yaml" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_source_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = Path(shutil.copy(DRAFTS[0], tmp_path / "du-thao.txt"))
    before = draft.read_bytes()
    assert main(["convert", str(draft), "-o", str(draft), "--force"]) == 2
    assert draft.read_bytes() == before
    assert "trùng" in capsys.readouterr().err
