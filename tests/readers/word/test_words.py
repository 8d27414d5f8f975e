"""The words of one paragraph of a Word file."""

from __future__ import annotations

import pytest

from qdgen.readers.word.words import Aside, number_of, words_of
from tests.ooxml.making import only, p, style

BOLD, HIDDEN, CAPS = "<w:b/>", "<w:vanish/>", "<w:caps/>"


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("runs", "text", "bold", "weights"),
    [
        (run("Điều 1. Phạm vi", BOLD), "Điều 1. Phạm vi", True, ""),
        (run("Điều 1. Phạm vi"), "Điều 1. Phạm vi", False, ""),
        (run("Số", BOLD) + run(" 1"), "Số 1", None, "1100"),
        (run("Số", BOLD) + run("  ") + run("1"), "Số  1", None, "11000"),
        (run("kế hoạch", CAPS), "KẾ HOẠCH", False, ""),
        (run("đầu\u2011cuối"), "đầu-cuối", False, ""),
        (run("\uf0b7 Nội dung"), "- Nội dung", False, ""),
        ("", "", False, ""),
    ],
)
def test_words_are_those_that_are_seen(runs: str, text: str, *, bold: bool | None, weights: str) -> None:
    found = words_of(only(f"<w:p>{runs}</w:p>"), [])
    assert (found.text, found.bold) == (text, bold)
    assert found.bold is not None or found.weights == weights


def test_hidden_words_prompts_and_contents_are_left_aside() -> None:
    asides: list[Aside] = []
    assert words_of(only(f"<w:p>{run('giữ ')}{run('ẩn', HIDDEN)}</w:p>"), asides).text == "giữ "
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('mời điền')}</w:sdtContent></w:sdt>"
    assert words_of(only(f"<w:p>{run('giữ ')}{prompt}</w:p>"), asides).text == "giữ "
    contents = only(p("Chương I 3", '<w:pStyle w:val="toc_1"/>'), styles=style("toc_1"))
    assert words_of(contents, asides).text == ""
    assert words_of(only(p("một \uf04a hai")), asides).text == "một  hai"
    assert [(aside.kind, aside.words) for aside in asides] == [
        ("hidden", "ẩn"),
        ("field", "mời điền"),
        ("field", "Chương I 3"),
        ("object", "U+F04A"),
    ]


@pytest.mark.parametrize(
    ("form", "text", "level", "typed"),
    [
        ("decimal", "Điều %1.", 0, "Điều 1."),
        ("lowerLetter", "%1)", 0, "a)"),
        ("bullet", "-", 0, "-"),
        ("bullet", "+", 1, "+"),
        ("bullet", "\uf0b7", 0, "•"),
        ("bullet", "▪", 0, "-"),
        ("bullet", "o", 1, "+"),
    ],
)
def test_an_automatic_number_is_what_would_be_typed(form: str, text: str, level: int, typed: str) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text.replace("%1", f"%{level + 1}")}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    look = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    assert number_of(only(p("Nội dung", look), numbering=numbering).numbering) == typed


def test_a_paragraph_without_number_has_none() -> None:
    assert number_of(None) == ""
