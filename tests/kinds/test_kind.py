from __future__ import annotations

import importlib
import re
from dataclasses import FrozenInstanceError, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import qdgen.kinds
from qdgen.kinds import kind_of, kinds
from qdgen.model.document import AdministrativeDocument
from qdgen.standards.nd30 import ND30
from tests.kinds.drafts import COUNCIL, SIGNER, decision, plan

if TYPE_CHECKING:
    from qdgen.kinds.kind import Kind


def test_the_kinds_are_found_by_walking_the_package() -> None:
    sources = (path for folder in qdgen.kinds.__path__ for path in Path(folder).glob("*.py"))
    names = [path.stem for path in sources if re.search(r"^KIND = ", path.read_text(encoding="utf-8"), re.MULTILINE)]
    found = [importlib.import_module(f"qdgen.kinds.{name}").KIND for name in names]
    assert sorted(kinds(), key=lambda kind: kind.key) == sorted(found, key=lambda kind: kind.key)
    assert {"decision", "plan"} <= {kind.key for kind in kinds()}


def test_the_kinds_come_in_the_order_of_their_keys() -> None:
    keys = [kind.key for kind in kinds()]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.key)
def test_a_kind_has_a_model_a_template_and_the_abbreviation_of_the_decree(kind: Kind) -> None:
    assert is_dataclass(kind.model)
    assert issubclass(kind.model, AdministrativeDocument)
    assert kind.template == f"{kind.key}.docx"
    assert kind.abbreviation == ND30.abbreviations[kind.term]


def test_no_two_kinds_share_a_model_or_a_term() -> None:
    assert len({kind.model for kind in kinds()}) == len({kind.term for kind in kinds()}) == len(kinds())


def test_a_document_has_the_kind_of_its_class() -> None:
    assert kind_of(decision()).key == "decision"
    assert kind_of(plan()).key == "plan"


def test_a_document_of_no_kind_is_refused() -> None:
    document = AdministrativeDocument(issuer=COUNCIL, place="Bình Minh", summary="Về việc A", signatory=SIGNER)
    with pytest.raises(LookupError, match="AdministrativeDocument is no known kind of document"):
        kind_of(document)


def test_a_kind_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        kinds()[0].term = "khác"  # type: ignore[misc]  # that it fails is the point
