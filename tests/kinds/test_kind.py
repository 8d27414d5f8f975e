from __future__ import annotations

import importlib
import re
import sys
from dataclasses import FrozenInstanceError, fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import qdgen
import qdgen.kinds
from qdgen.kinds import general_kind, kind_named, kind_of, kinds
from qdgen.kinds.wording import symbol
from qdgen.model.document import AdministrativeDocument
from qdgen.renderers.foreseeing import foreseen
from qdgen.standards.nd30 import ND30
from tests.kinds.drafts import COUNCIL, SIGNER, decision, plan

if TYPE_CHECKING:
    from qdgen.kinds.kind import Kind


def test_the_kinds_are_found_by_walking_the_package() -> None:
    sources = (path for folder in qdgen.kinds.__path__ for path in Path(folder).glob("*.py"))
    names = [path.stem for path in sources if re.search(r"^KIND = ", path.read_text(encoding="utf-8"), re.MULTILINE)]
    found = [importlib.import_module(f"qdgen.kinds.{name}").KIND for name in names]
    assert sorted(kinds(), key=lambda kind: kind.key) == sorted(found, key=lambda kind: kind.key)
    assert {"decision", "letter", "plan", "report"} == {kind.key for kind in kinds()}


A_THIRD_KIND = """
from __future__ import annotations

from dataclasses import dataclass

from qdgen.kinds.kind import Kind
from qdgen.kinds.printed import body_lines
from qdgen.model.body import Body
from qdgen.model.document import AdministrativeDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(AdministrativeDocument, Body):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes(Notice):
    pass


KINDS = tuple(
    Kind(key=key, term=term, abbreviation=short, model=model, template="plan.docx", lines=body_lines)
    for key, term, short, model in (("notice", "Thông báo", "TB", Notice), ("minutes", "Biên bản", "BB", Minutes))
)
"""


def test_a_third_kind_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notice_of_a_test.py").write_text(A_THIRD_KIND, encoding="utf-8")
    monkeypatch.setattr(qdgen.kinds, "__path__", [*qdgen.kinds.__path__, str(tmp_path)])
    kinds.cache_clear()
    try:
        assert {"decision", "minutes", "notice", "plan"} <= {kind.key for kind in kinds()}
        assert kind_named("biên bản") == next(kind for kind in kinds() if kind.key == "minutes")
        model = next(kind.model for kind in kinds() if kind.key == "minutes")
        minutes = model(**{field.name: getattr(plan(), field.name) for field in fields(plan())})
        assert symbol(minutes) == "BB-UBND"
        assert "\nBIÊN BẢN\n" in qdgen.write(minutes, "txt").decode()
        words = "".join(paragraph.text for paragraph in foreseen(qdgen.render(minutes)).parts[0].paragraphs)
        assert "BIÊN BẢN" in words
        assert "BB-UBND" in words
    finally:
        kinds.cache_clear()
        sys.modules.pop("qdgen.kinds.notice_of_a_test", None)


def test_the_kinds_come_in_the_order_of_their_keys() -> None:
    keys = [kind.key for kind in kinds()]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.key)
def test_a_kind_has_a_model_a_template_and_the_abbreviation_of_the_decree(kind: Kind) -> None:
    assert is_dataclass(kind.model)
    assert issubclass(kind.model, AdministrativeDocument)
    assert kind.template == f"{kind.key}.docx"
    assert kind.abbreviation == ND30.abbreviations.get(kind.term, "")
    assert bool(kind.abbreviation) == kind.named


@pytest.mark.parametrize("term", [*ND30.abbreviations, "Công văn"])
def test_every_type_of_the_decree_has_a_kind(term: str) -> None:
    kind = kind_named(f" {term.upper()} ")
    assert kind is not None
    assert (kind.term, kind.abbreviation) == (term, ND30.abbreviations.get(term, ""))


def test_a_name_that_the_decree_does_not_have_is_of_no_kind() -> None:
    assert kind_named("Kết luận") is None
    assert kind_named("") is None


def test_one_kind_is_the_form_of_all_types_without_a_form_of_their_own() -> None:
    assert [kind.general for kind in kinds()].count(True) == 1
    assert general_kind().of_type("Tờ trình").abbreviation == "TTr"
    assert general_kind().of_type("Kết luận").abbreviation == ""


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
