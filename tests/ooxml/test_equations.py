"""Equations on one line."""

from __future__ import annotations

import pytest

from qdgen.ooxml.equations import Equation, read_equation
from tests.ooxml.making import element, only


def r(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def part(name: str, content: str) -> str:
    return f"<m:{name}>{content}</m:{name}>"


def equation(markup: str) -> Equation:
    return read_equation(element(f"<m:oMath>{markup}</m:oMath>"))


def scripted(form: str, base: str, **scripts: str) -> str:
    return part(form, part("e", r(base)) + "".join(part(name, r(text)) for name, text in scripts.items()))


FRACTION = part("f", part("num", r("12")) + part("den", r("35")))
ROOT = part("rad", "<m:radPr><m:degHide/></m:radPr><m:deg/>" + part("e", r("16")))


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        (r("a+b=c"), "a+b=c"),
        (FRACTION, "(12)/(35)"),
        (part("f", '<m:fPr><m:type m:val="noBar"/></m:fPr>' + part("num", r("n")) + part("den", r("k"))), "(n ¦ k)"),
        (scripted("sSup", "10", sup="6"), "10^6"),
        (scripted("sSup", "e", sup="x+1"), "e^(x+1)"),
        (scripted("sSub", "H", sub="2"), "H_2"),
        (scripted("sSubSup", "x", sub="i", sup="2"), "x_i^2"),
        (part("sPre", part("sub", r("6")) + part("sup", r("14")) + part("e", r("C"))), "(_6^14)C"),
        (ROOT, "√(16)"),
        (part("rad", part("deg", r("3")) + part("e", r("8"))), "∛(8)"),
        (part("rad", part("deg", r("n")) + part("e", r("x"))), "(n)√(x)"),
        (
            part("nary", '<m:naryPr><m:chr m:val="∑"/></m:naryPr>' + part("sub", r("i=1")) + part("sup", r("n")))[:-9]
            + part("e", scripted("sSub", "x", sub="i"))
            + "</m:nary>",
            "∑_(i=1)^n (x_i)",
        ),
        (part("nary", part("sub", "") + part("sup", "") + part("e", r("x"))), "∫ (x)"),
        (part("d", part("e", r("a")) + part("e", r("b"))), "(a|b)"),
        (part("d", '<m:dPr><m:begChr m:val="["/><m:endChr m:val=""/></m:dPr>' + part("e", r("a"))), "[a"),
        (part("func", part("fName", r("sin")) + part("e", r("x"))), "sin(x)"),
        (part("func", part("fName", r("sin")) + part("e", part("d", part("e", r("x"))))), "sin(x)"),
        (part("limLow", part("e", r("lim")) + part("lim", r("x→0"))), "lim_(x→0)"),
        (part("acc", part("e", r("x"))), "x\u0302"),
        (part("bar", '<m:barPr><m:pos m:val="top"/></m:barPr>' + part("e", r("AB"))), "¯(AB)"),
        (part("groupChr", part("e", r("a+b"))), "⏟(a+b)"),
        (part("box", part("e", r("a"))), "a"),
        (part("m", part("mr", part("e", r("1")) + part("e", r("2"))) + part("mr", part("e", r("3")))), "[1, 2; 3]"),
        (part("eqArr", part("e", r("x=1")) + part("e", r("y=2"))), "x=1; y=2"),
        (scripted("sSup", "x", sup="2") + r("+") + FRACTION, "x^2+(12)/(35)"),
        (part("f", part("num", FRACTION) + part("den", r("2"))), "((12)/(35))/(2)"),
        (f"<w:ins>{r('a')}</w:ins><w:del>{r('b')}</w:del>", "a"),
    ],
)
def test_an_equation_is_read_aloud_from_left_to_right(markup: str, line: str) -> None:
    assert equation(markup).line == line


def test_the_letters_alone_are_what_a_flat_reading_would_give() -> None:
    found = equation(FRACTION + f"<w:del>{r('b')}</w:del>")
    assert (found.letters, found.restated) == ("12 35", True)
    assert not equation(r("a+b") + r("=c")).restated


def test_different_equations_never_read_alike() -> None:
    forms = [FRACTION, scripted("sSup", "12", sup="35"), scripted("sSub", "12", sub="35"), r("12") + r("35")]
    assert len({equation(form).line for form in forms}) == len(forms)


def test_equations_of_one_paragraph_stand_apart() -> None:
    found = read_equation(element(f"<m:oMathPara><m:oMath>{r('a')}</m:oMath><m:oMath>{ROOT}</m:oMath></m:oMathPara>"))
    assert found.line == "a √(16)"


def test_a_paragraph_holds_its_equation_and_tells_it() -> None:
    paragraph = only(f"<w:p><w:r><w:t>K</w:t></w:r><m:oMath>{r('=')}{FRACTION}</m:oMath></w:p>")
    assert paragraph.text == "K=(12)/(35)"
    assert paragraph.restated == (("equation", "= 12 35", "=(12)/(35)"),)
    assert [run.field for run in paragraph.runs] == ["", "MATH"]


def test_an_equation_deep_in_others_is_read() -> None:
    deep = r("x")
    for _ in range(60):
        deep = part("rad", part("deg", "") + part("e", deep))
    assert equation(deep).line == f"{'√(' * 60}x{')' * 60}"
