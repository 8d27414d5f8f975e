from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from ruamel.yaml import YAML

from qdgen.kinds.decision import Decision
from qdgen.kinds.plan import Plan
from qdgen.model import (
    Appendix,
    Article,
    Cell,
    Dash,
    Filing,
    Issuer,
    Paragraph,
    Recipient,
    Row,
    Signatory,
    Table,
    Urgency,
)
from qdgen.renderers.data import to_json, to_mapping, to_yaml
from tests.readers.documents import HOSTILE, documents

SMALL = Decision(
    issuer=Issuer(name="ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", abbreviation="UBND"),
    place="Bình Minh",
    summary="Khen thưởng",
    urgency=Urgency.FLASH,
    authority="CHỦ TỊCH",
    articles=(
        Article(
            text="Khen:",
            blocks=(
                Paragraph(text="Đoạn"),
                Dash(text="một", items=(Dash(text="hai", mark="+"),)),
                Table(
                    header=(Row(cells=(Cell(text="TT"), Cell(text="Tên"))),),
                    rows=(Row(cells=(Cell(text="1"), Cell(text="Nguyễn Văn A", paragraphs=("x",)))),),
                ),
            ),
        ),
    ),
    recipients=(Recipient(name="Như trên"),),
    filing=Filing(units=("VT",)),
    signatory=Signatory(title="CHỦ TỊCH"),
    annexes=(Appendix(title="Danh sách", blocks=(Paragraph(text="x"),)),),
)


def test_the_mapping_names_the_type_and_reads_in_the_order_of_the_document() -> None:
    assert list(to_mapping(SMALL)) == [
        "type",
        "urgency",
        "issuer",
        "place",
        "summary",
        "authority",
        "articles",
        "recipients",
        "signatory",
        "annexes",
    ]


def test_short_forms_are_used_and_defaults_are_left_out() -> None:
    mapping = to_mapping(SMALL)
    assert mapping["urgency"] == "HỎA TỐC"
    assert mapping["articles"] == [
        {
            "text": "Khen:",
            "blocks": [
                "Đoạn",
                {"mark": "-", "text": "một", "items": [{"mark": "+", "text": "hai"}]},
                {"rows": [["1", {"text": "Nguyễn Văn A", "paragraphs": ["x"]}]], "header": [["TT", "Tên"]]},
            ],
        }
    ]
    assert mapping["annexes"] == [{"type": "Phụ lục", "title": "Danh sách", "blocks": ["x"]}]
    assert "filing" not in mapping


def test_a_plan_has_its_content_before_its_recipients() -> None:
    plan = Plan(
        issuer=SMALL.issuer,
        place="Bình Minh",
        summary="Triển khai",
        blocks=(Paragraph(text="x"),),
        recipients=SMALL.recipients,
        signatory=SMALL.signatory,
    )
    assert list(to_mapping(plan)) == ["type", "issuer", "place", "summary", "blocks", "recipients", "signatory"]


def test_yaml_is_block_style_with_dates_and_short_rows_on_one_line() -> None:
    assert to_yaml(SMALL) == (
        "type: Quyết định\n"
        "urgency: HỎA TỐC\n"
        "issuer:\n"
        "  name: ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\n"
        "  abbreviation: UBND\n"
        "place: Bình Minh\n"
        "summary: Khen thưởng\n"
        "authority: CHỦ TỊCH\n"
        "\n"
        "articles:\n"
        '  - text: "Khen:"\n'
        "    blocks:\n"
        "      - Đoạn\n"
        '      - mark: "-"\n'
        "        text: một\n"
        "        items:\n"
        '          - mark: "+"\n'
        "            text: hai\n"
        "      - header:\n"
        '          - ["TT", "Tên"]\n'
        "        rows:\n"
        '          -   - "1"\n'
        "              - text: Nguyễn Văn A\n"
        "                paragraphs:\n"
        "                  - x\n"
        "\n"
        "recipients:\n"
        "  - name: Như trên\n"
        "signatory:\n"
        "  title: CHỦ TỊCH\n"
        "\n"
        "annexes:\n"
        "  - type: Phụ lục\n"
        "    title: Danh sách\n"
        "    blocks:\n"
        "      - x\n"
    )


def test_json_is_indented_and_keeps_vietnamese_letters() -> None:
    text = to_json(SMALL)
    assert text.startswith('{\n  "type": "Quyết định",\n  "urgency": "HỎA TỐC",\n')
    assert text.endswith("}\n")


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_the_same_words_for_every_yaml_program(words: str) -> None:
    plan = Plan(
        issuer=SMALL.issuer, place="x", summary=words, blocks=(Paragraph(text=words),), signatory=SMALL.signatory
    )
    text = to_yaml(plan)
    for version in ("1.1", "1.2"):
        yaml = YAML(typ="safe", pure=True)
        yaml.version = version
        read = yaml.load(text)
        assert (read["summary"], read["blocks"]) == (words, [words])


def test_a_long_text_stays_on_one_line() -> None:
    plan = Plan(
        issuer=SMALL.issuer,
        place="x",
        summary="dài " * 200 + "hết",
        blocks=(Paragraph(text='"trích": ' * 200 + "hết"),),
        signatory=SMALL.signatory,
    )
    assert all(line.endswith(("hết", 'hết"')) for line in to_yaml(plan).splitlines() if len(line) > 100)
    assert sum(len(line) > 100 for line in to_yaml(plan).splitlines()) == 2


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(documents())
def test_yaml_and_json_hold_the_mapping_and_no_alias(document: Decision | Plan) -> None:
    mapping = to_mapping(document)
    assert json.loads(to_json(document)) == mapping
    assert YAML(typ="safe", pure=True).load(to_yaml(document)) == mapping
