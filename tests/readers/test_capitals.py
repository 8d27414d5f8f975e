"""A heading that the page prints in capitals though it was typed otherwise is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qdgen import read, read_string
from qdgen.readers.capitals import capital_remarks

SEED = Path(__file__).resolve().parents[2] / "examples" / "thi-dua" / "quyet-dinh.txt"


def test_a_heading_in_small_letters_is_said_with_what_is_printed() -> None:
    text = SEED.read_text(encoding="utf-8").replace("I. MỤC ĐÍCH, YÊU CẦU", "I. Mục đích, yêu cầu", 1)
    remarks = [remark for remark in read_string(text).remarks if "in hoa" in remark.message]
    assert [(remark.before, remark.after) for remark in remarks] == [("Mục đích, yêu cầu", "MỤC ĐÍCH, YÊU CẦU")]


def test_the_names_and_titles_of_a_mapping_are_looked_at_too() -> None:
    document = read(SEED).document
    issuer = replace(document.issuer, name="Ủy ban nhân dân tỉnh Sơn La")
    [remark] = capital_remarks(replace(document, issuer=issuer), "x.yaml")
    assert remark.after == "ỦY BAN NHÂN DÂN TỈNH SƠN LA"


def test_what_is_in_capitals_is_not_spoken_of() -> None:
    assert capital_remarks(read(SEED).document, "x") == ()
