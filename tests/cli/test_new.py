"""`qdgen new`: the starter draft is complete, explains itself, and renders as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qdgen import Decision, Letter, NamedDocument, Plan, read
from qdgen.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("form", ["txt", "yaml"])
@pytest.mark.parametrize(
    ("kind", "model"), [("decision", Decision), ("letter", Letter), ("plan", Plan), ("report", NamedDocument)]
)
def test_a_starter_draft_is_read_and_rendered(kind: str, model: type, form: str, tmp_path: Path) -> None:
    draft = tmp_path / f"moi.{form}"
    assert main(["new", kind, "-o", str(draft)]) == 0
    reading = read(draft)
    assert isinstance(reading.document, model)
    assert reading.remarks == ()
    assert main(["render", str(draft)]) == 0


@pytest.mark.parametrize("kind", ["decision", "letter", "plan", "report"])
def test_both_forms_of_a_starter_are_one_document(kind: str, tmp_path: Path) -> None:
    for form in ("txt", "yaml"):
        main(["new", kind, "-o", str(tmp_path / f"moi.{form}")])
    assert read(tmp_path / "moi.txt").document == read(tmp_path / "moi.yaml").document


def test_comments_are_not_printed(tmp_path: Path) -> None:
    draft = tmp_path / "moi.txt"
    main(["new", "decision", "-o", str(draft)])
    assert "//" in draft.read_text(encoding="utf-8")
    main(["convert", str(draft), "-o", str(tmp_path / "ra.txt")])
    assert "//" not in (tmp_path / "ra.txt").read_text(encoding="utf-8")


def test_without_a_name_it_takes_one_and_never_overwrites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "decision"]) == 0
    before = (tmp_path / "quyet-dinh.txt").read_bytes()
    assert main(["new", "decision"]) == 2
    assert (tmp_path / "quyet-dinh.txt").read_bytes() == before


def test_another_form_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "plan", "-o", str(tmp_path / "moi.odt")]) == 2
    assert ".txt và .yaml" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["decision", "plan", "regulation", "appendix"])
def test_the_shipped_templates_can_be_copied(kind: str, tmp_path: Path) -> None:
    template = tmp_path / "mau.docx"
    assert main(["new", kind, "-o", str(template)]) == 0
    draft = tmp_path / "moi.txt"
    main(["new", "decision", "-o", str(draft)])
    assert (
        main(["render", str(draft), "--template", f"{kind}={template}" if kind != "decision" else str(template)]) == 0
    )


def test_a_regulation_has_no_draft_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "regulation", "-o", str(tmp_path / "moi.txt")]) == 2
    assert "viết trong Quyết định" in capsys.readouterr().err
