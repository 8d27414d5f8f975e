"""Every figure of the decree, compared with the reference table beside this file."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qdgen.model.closing import SigningAuthority
from qdgen.model.marks import Circulation, Secrecy, Urgency
from qdgen.standards.nd30 import LOOKS, ND30
from qdgen.standards.standard import Allowed, Mm
from qdgen.vietnamese.letters import POINT_LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

REFERENCE: dict[str, Any] = json.loads(Path(__file__).with_name("nd30.json").read_text(encoding="utf-8"))
ELEMENTS: dict[str, dict[str, Any]] = REFERENCE["elements"]

# Name in the reference -> names of our looks.
NAMES: dict[str, tuple[str, ...]] = {
    "quoc_hieu": ("national_title",),
    "tieu_ngu": ("motto",),
    "co_quan_chu_quan": ("issuer_parent",),
    "co_quan_ban_hanh": ("issuer",),
    "so_ky_hieu": ("number",),
    "dia_danh_ngay": ("place_and_date",),
    "ten_loai": ("type",),
    "trich_yeu": ("summary",),
    "trich_yeu_cong_van": ("letter_summary",),
    "can_cu": ("legal_basis",),
    "phan_chuong": ("part",),
    "muc_tieu_muc": ("part",),
    "dieu": ("article",),
    "khoan": ("body",),
    "diem": ("body",),
    "muc_layout_b": ("section",),
    "quyen_han_chuc_vu": ("signing_title",),
    "ho_ten": ("signatory",),
    "noi_nhan_label": ("recipients_label",),
    "noi_nhan_item": ("recipient",),
    "kinh_gui": ("addressee",),
    "phu_luc_label": ("appendix",),
    "phu_luc_title": ("appendix_title",),
    "kem_theo": ("reference",),
    "ky_so_tep_kem": ("signature_information",),
    "khan": ("urgency", "secrecy"),
    "pham_vi_luu_hanh": ("circulation",),
    "nguoi_soan": ("drafter",),
    "dia_chi": ("address",),
}
OURS_ALONE = {  # looks that the reference has elsewhere, or that only the sample forms show
    "authority",
    "enacting_formula",
    "part_heading",
    "clause_heading",
    "table_header",
    "table_text",
    "page_number",
}
PAIRS = [(theirs, ours) for theirs, names in NAMES.items() for ours in names]
IDS = [f"{theirs}-{ours}" for theirs, ours in PAIRS]


def described(key: str) -> list[tuple[str, str]]:
    return [(theirs, ours) for theirs, ours in PAIRS if key in ELEMENTS[theirs]]


def figures(value: object, path: str) -> Iterator[tuple[str, Allowed[Any]]]:
    if isinstance(value, Allowed):
        yield path, value
    elif is_dataclass(value):
        for field in fields(value):
            yield from figures(getattr(value, field.name), f"{path}.{field.name}")


ALLOWED = [
    *figures(ND30.page, "page"),
    *figures(ND30.body, "body"),
    *(figure for name, look in LOOKS.items() for figure in figures(look, name)),
]


def test_every_element_of_the_reference_has_a_look_or_a_reason() -> None:
    assert set(NAMES) == set(ELEMENTS)
    assert {name for _, name in PAIRS} | {"body"} | OURS_ALONE == set(LOOKS)


@pytest.mark.parametrize(("theirs", "ours"), described("size_pt"))
def test_a_size_has_the_limits_of_the_reference(theirs: str, ours: str) -> None:
    assert [LOOKS[ours].size.low, LOOKS[ours].size.high] == ELEMENTS[theirs]["size_pt"]


@pytest.mark.parametrize(("theirs", "ours"), described("bold"))
def test_a_weight_is_that_of_the_reference(theirs: str, ours: str) -> None:
    assert LOOKS[ours].bold is ELEMENTS[theirs]["bold"]


@pytest.mark.parametrize(("theirs", "ours"), PAIRS, ids=IDS)
def test_a_slope_is_that_of_the_reference(theirs: str, ours: str) -> None:
    assert LOOKS[ours].italic is ELEMENTS[theirs].get("italic", False)


@pytest.mark.parametrize(("theirs", "ours"), PAIRS, ids=IDS)
def test_capitals_are_those_of_the_reference(theirs: str, ours: str) -> None:
    assert LOOKS[ours].capitals is ELEMENTS[theirs].get("caps", False)


@pytest.mark.parametrize(("theirs", "ours"), described("align"))
def test_an_alignment_is_that_of_the_reference(theirs: str, ours: str) -> None:
    assert LOOKS[ours].align == ELEMENTS[theirs]["align"]


@pytest.mark.parametrize(("theirs", "ours"), described("rule_ratio"))
def test_a_rule_has_the_limits_of_the_reference(theirs: str, ours: str) -> None:
    rule = LOOKS[ours].rule
    assert rule is not None
    assert [rule.low, rule.high] == pytest.approx(ELEMENTS[theirs]["rule_ratio"], abs=1e-4)


def test_no_other_element_has_a_rule() -> None:
    named = {ours for _, ours in described("rule_ratio")} | {ours for _, ours in described("rule")}
    assert {name for name, look in LOOKS.items() if look.rule} == named | {"reference"}  # PL3 Mẫu 1.3, 2.1


def test_the_rule_above_the_address_is_as_wide_as_the_page() -> None:
    rule = LOOKS["address"].rule
    assert ELEMENTS["dia_chi"]["rule"] == "full-width-above"
    assert rule is not None
    assert (rule.low, rule.used, rule.high) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize("name", ["part_heading", "clause_heading", "authority", "enacting_formula"])
def test_headings_are_bold_and_of_the_size_of_the_body(name: str) -> None:
    assert LOOKS[name].bold
    assert LOOKS[name].size.high == LOOKS["body"].size.high


def test_headings_of_parts_and_chapters_are_in_capitals() -> None:
    assert ELEMENTS["phan_chuong"]["title_caps"] is ELEMENTS["muc_tieu_muc"]["title_caps"] is True
    assert LOOKS["part_heading"].capitals
    assert not LOOKS["part"].capitals


def test_a_clause_is_bold_only_with_a_heading() -> None:
    assert ELEMENTS["khoan"]["bold_if_title"] is LOOKS["clause_heading"].bold is True
    assert LOOKS["body"].bold is False


@pytest.mark.parametrize("side", ["top", "bottom", "left", "right"])
def test_a_margin_has_the_limits_of_the_reference(side: str) -> None:
    margin = getattr(ND30.page, side)
    assert [margin.low, margin.high] == REFERENCE["page"][f"{side}_mm"]


def test_the_paper_is_a4_and_upright() -> None:
    assert (ND30.page.width, ND30.page.height) == (REFERENCE["page"]["w_mm"], REFERENCE["page"]["h_mm"]) == (210, 297)
    assert ND30.page.tolerance == REFERENCE["page"]["tol_mm"]


def test_the_page_number_stands_inside_the_top_margin() -> None:
    look, reference = LOOKS["page_number"], REFERENCE["page_number"]
    assert [look.size.low, look.size.high] == reference["size_pt"]
    assert look.align == reference["align"]
    assert not look.bold
    assert not look.italic
    assert ND30.page.header_distance < ND30.page.top.low


def test_the_typeface_is_black_times_new_roman() -> None:
    assert ND30.font == REFERENCE["font"]["family"]
    assert ND30.color == REFERENCE["font"]["color"]


def test_the_body_text_is_that_of_the_reference() -> None:
    reference, body = REFERENCE["body"], ND30.body
    assert [LOOKS["body"].size.low, LOOKS["body"].size.high] == reference["size_pt"]
    assert LOOKS["body"].align == LOOKS["legal_basis"].align == LOOKS["article"].align == reference["align"]
    assert [indent / 10 for indent in body.first_lines] == reference["first_line_cm"]
    assert body.gap_min == reference["para_gap_pt_min"]
    assert [body.line_spacing.low, body.line_spacing.high] == reference["line_spacing"]


def test_the_size_triples_are_those_of_the_reference_the_greatest_first() -> None:
    ours = [[triple.national_title, triple.motto, triple.date] for triple in ND30.size_triples]
    assert ours == sorted(REFERENCE["size_triples_qh_tn_date"], reverse=True)


def test_the_sizes_used_are_the_greatest_triple() -> None:
    names = ("national_title", "motto", "place_and_date")
    first = ND30.size_triples[0]
    assert [LOOKS[name].size.used for name in names] == [first.national_title, first.motto, first.date]


def test_marks_of_urgency_have_their_frames() -> None:
    ours = {mark: [frame.width, frame.height] for mark, frame in ND30.mark_frames.items()}
    urgencies = {urgency.value for urgency in Urgency}
    assert {mark: ours[mark] for mark in ours if mark in urgencies} == ELEMENTS["khan"]["frames_mm"]


def test_every_mark_of_the_model_has_a_frame_that_is_as_high_as_the_others() -> None:
    marks = {mark.value for kind in (Urgency, Secrecy, Circulation) for mark in kind}
    assert set(ND30.mark_frames) == marks
    assert {frame.height for frame in ND30.mark_frames.values()} == {Mm(8)}


def test_the_fixed_words_are_those_of_the_reference() -> None:
    assert ND30.national_title == ELEMENTS["quoc_hieu"]["text"]
    assert ND30.motto == ELEMENTS["tieu_ngu"]["text"]
    assert ND30.recipients_label == ELEMENTS["noi_nhan_label"]["text"]
    assert ELEMENTS["noi_nhan_item"]["last_prefix"] == f"- {ND30.filing_label} VT"
    assert ND30.enacting_formula == "QUYẾT ĐỊNH:"
    assert ND30.end_mark == "./."


def test_the_abbreviations_of_types_are_those_of_the_reference() -> None:
    assert dict(ND30.abbreviations) == REFERENCE["abbr"]
    assert list(ND30.unabbreviated) == REFERENCE["no_abbr"]


def test_the_signing_prefixes_are_those_of_the_reference_and_of_the_model() -> None:
    assert list(ND30.signing_prefixes) == REFERENCE["sign_prefix"]
    assert set(ND30.signing_prefixes) == {authority.value for authority in SigningAuthority}


def test_the_letters_of_points_are_those_of_the_reference() -> None:
    assert " ".join(POINT_LETTERS) == ELEMENTS["diem"]["letters"]


def test_the_days_of_the_standard_are_those_of_the_reference() -> None:
    assert ND30.valid_from.isoformat() == REFERENCE["valid_from"]
    assert ND30.last_stated_in_force.isoformat() == REFERENCE["last_stated_in_force"]


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_names_the_provision_that_it_follows(name: str) -> None:
    assert re.fullmatch(r"PL[123] \S.*", LOOKS[name].provision)


@pytest.mark.parametrize(("path", "allowed"), ALLOWED, ids=[path for path, _ in ALLOWED])
def test_a_figure_names_its_provision_and_is_used_within_its_limits(path: str, allowed: Allowed[float]) -> None:
    assert re.fullmatch(r"PL[123] \S.*", allowed.provision), path
    assert allowed.holds(allowed.used)


def test_the_standard_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        ND30.looks["body"] = LOOKS["type"]  # type: ignore[index]  # that it fails is the point
    with pytest.raises(TypeError):
        ND30.abbreviations["Quyết định"] = "QD"  # type: ignore[index]  # as above
