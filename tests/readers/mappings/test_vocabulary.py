from __future__ import annotations

import pytest

from qdgen.kinds import kinds
from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import Plan
from qdgen.model import Annex, Article, Issuer, PartialDate, Recipient, Signatory, Table
from qdgen.readers.mappings.vocabulary import field_names, likely, term
from qdgen.readers.schema import json_schema


def test_parts_and_fields_have_their_vietnamese_terms() -> None:
    assert term(Decision) == "quyết định"
    assert term(Article) == "điều"
    assert term(PartialDate) == "thời gian ban hành"
    assert term(Decision, "summary") == "trích yếu"
    assert term(Plan, "number") == "số, ký hiệu văn bản"
    assert term(Article, "number") == "số thứ tự"
    assert term(Issuer, "name") == "tên cơ quan ban hành"
    assert term(Signatory, "name") == "họ tên người ký"


def test_no_field_of_any_document_lacks_a_term() -> None:
    for kind in kinds():
        schema = json_schema(kind)
        definitions = schema["$defs"]
        assert isinstance(definitions, dict)
        for model in (schema, *definitions.values()):
            for form in (model, *model.get("anyOf", [])):
                for name, field in form.get("properties", {}).items():
                    assert field["description"] != name, f"{model['title']}.{name}"


@pytest.mark.parametrize(
    ("key", "model", "meant"),
    [
        ("sumary", Decision, "summary"),
        ("Summary", Decision, "summary"),
        ("legal_basis", Decision, "legal_bases"),
        ("Trích yếu", Decision, "summary"),
        ("trich_yeu", Decision, "summary"),
        ("Địa danh", Decision, "place"),
        ("Căn cứ", Decision, "legal_bases"),
        ("căn-cứ", Plan, ""),
        ("Nơi nhận", Decision, "recipients"),
        ("người ký", Decision, "signatory"),
        ("họ tên", Signatory, "name"),
        ("chức vụ", Signatory, "title"),
        ("tên", Recipient, "name"),
        ("điểm", Article, "points"),
        ("trích yếu", Annex, "summary"),
        ("xyz", Table, ""),
        ("", Table, ""),
        ("x" * 10_000, Table, ""),
    ],
)
def test_a_wrong_name_is_guessed_by_spelling_or_by_its_term(key: str, model: type, meant: str) -> None:
    assert likely(key, model, field_names(model)) == meant
