from __future__ import annotations

from pathlib import Path

import pytest

from qdgen.kinds import kinds
from qdgen.renderers.shipped import BUILDERS, build
from qdgen.standards.nd30 import ND30
from tests.renderers.validity import faults_of
from tests.renderers.words import core, parts

FOLDER = Path(__file__).parent.parent / "templates"


@pytest.mark.parametrize("name", BUILDERS)
def test_a_shipped_file_is_byte_for_byte_what_the_script_makes(name: str) -> None:
    assert (FOLDER / name).read_bytes() == build(name, ND30), "run make templates, and look at the pages"


def test_no_other_template_is_shipped() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.docx")) == sorted(BUILDERS)


def test_every_kind_of_document_has_its_template() -> None:
    assert {kind.template for kind in kinds()} <= set(BUILDERS)


@pytest.mark.parametrize("name", BUILDERS)
def test_a_shipped_file_opens_without_a_fault_but_for_its_tags(name: str) -> None:
    found = faults_of((FOLDER / name).read_bytes())
    assert [fault for fault in found if "còn sót dấu của mẫu" not in fault and "ô của bảng" not in fault] == []


@pytest.mark.parametrize("name", BUILDERS)
def test_a_shipped_file_tells_nothing_of_who_made_it(name: str) -> None:
    data = (FOLDER / name).read_bytes()
    assert core(data) == {"language": "vi-VN"}
    assert b"<Application>qdgen</Application>" in parts(data)["docProps/app.xml"]


@pytest.mark.parametrize("name", BUILDERS)
def test_the_guide_names_every_template(name: str) -> None:
    assert f"`{name}`" in (FOLDER / "README.md").read_text(encoding="utf-8")
