"""What a run states about itself."""

from __future__ import annotations

import pytest

from qdgen.ooxml.run_properties import run_properties
from qdgen.standards.standard import Pt
from tests.ooxml.making import element


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<w:b/>", {"bold": True}),
        ('<w:b w:val="0"/><w:i w:val="true"/>', {"bold": False, "italic": True}),
        ("<w:bCs/><w:iCs/>", {}),
        ("<w:caps/><w:smallCaps/>", {"caps": True, "small_caps": True}),
        ("<w:strike/><w:vanish/>", {"strike": True, "vanish": True}),
        ('<w:dstrike w:val="off"/>', {}),
        ('<w:sz w:val="27"/><w:szCs w:val="40"/>', {"size": Pt(13.5)}),
        ('<w:sz w:val="large"/>', {}),
        ('<w:u w:val="single"/>', {"underline": "single"}),
        ('<w:u w:val="none"/>', {"underline": ""}),
        ('<w:color w:val="auto"/><w:highlight w:val="yellow"/>', {"color": "", "highlight": "yellow"}),
        ('<w:lang w:val="vi-VN" w:eastAsia="zh-CN"/>', {"lang": "vi-VN"}),
        ('<w:vertAlign w:val="superscript"/>', {"vertical_align": "superscript"}),
        ('<w:spacing w:val="-10"/><w:position w:val="6"/>', {"spacing": Pt(-0.5), "raised": Pt(3)}),
        ('<w:w w:val="90%"/>', {"scale": 90}),
        ('<w:rStyle w:val="Strong"/>', {"style": "Strong"}),
        ("<x:unknown/>", {}),
    ],
)  # fmt: skip
def test_each_property_is_read(markup: str, expected: dict[str, object]) -> None:
    assert run_properties(element(f"<w:rPr>{markup}</w:rPr>"), {}) == expected


def test_fonts_are_read_for_each_kind_of_letters() -> None:
    fonts = element('<w:rPr><w:rFonts w:ascii="A" w:hAnsi="B" w:cs="C" w:eastAsia="D"/></w:rPr>')
    assert run_properties(fonts, {}) == {"font": "A", "font_other": "B", "font_complex": "C", "font_east_asian": "D"}


def test_a_font_of_the_theme_wins_over_the_one_beside_it() -> None:
    fonts = element('<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/></w:rPr>')
    assert run_properties(fonts, {"minorHAnsi": "Times New Roman"}) == {"font": "Times New Roman"}
    assert run_properties(fonts, {}) == {"font": "Arial"}


def test_nothing_states_nothing() -> None:
    assert run_properties(None, {}) == {}
