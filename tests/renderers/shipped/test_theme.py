from __future__ import annotations

from lxml import etree

from qdgen.renderers.shipped.theme import DRAWING, theme_xml
from qdgen.standards.nd30 import ND30

A = f"{{{DRAWING}}}"
TREE = etree.fromstring(theme_xml(ND30))


def test_the_theme_has_the_twelve_colours_in_the_order_of_the_schema() -> None:
    (scheme,) = TREE.iter(f"{A}clrScheme")
    names = [etree.QName(one).localname for one in scheme]
    accents = [f"accent{number}" for number in range(1, 7)]
    assert names == ["dk1", "lt1", "dk2", "lt2", *accents, "hlink", "folHlink"]


def test_everything_is_black_on_white() -> None:
    (scheme,) = TREE.iter(f"{A}clrScheme")
    colours = {etree.QName(one).localname: one[0].get("val") for one in scheme}
    assert {colours.pop("lt1"), colours.pop("lt2")} == {"FFFFFF"}
    assert set(colours.values()) == {ND30.color}


def test_both_fonts_of_the_theme_are_that_of_the_decree() -> None:
    assert [one.get("typeface") for one in TREE.iter(f"{A}latin")] == [ND30.font, ND30.font]


def test_each_list_of_formats_has_three_entries() -> None:
    for name in ("fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"):
        (found,) = TREE.iter(f"{A}{name}")
        assert len(found) == 3
