from __future__ import annotations

import pytest

from qdgen.renderers.markdown_words import inline, row_of_table, words_of_line, wrapped


@pytest.mark.parametrize(
    ("draft", "markdown"),
    [
        ("**Mục đích:** *giảm* CO~2~", "**Mục đích:** *giảm* CO~2~"),
        ("2*3 và [a] `b` a_b", r"2\*3 và \[a] \`b\` a\_b"),
        (r"\*một\* hai", r"\*một\* hai"),
        (r"x\^2\^ và x^2^", r"x\^2\^ và x^2^"),
        ("<b>một </b>hai &amp; <c>", r"<b>một </b>hai \&amp; \<c>"),
        (r"a) \- một", r"a) \\- một"),
        (r"a) \**1.** một", r"a) \\ **1.** một"),
        (r"a) \\*\*một\*\*", r"a) \*\*một\*\*"),
    ],
)
def test_marks_stay_and_other_signs_are_escaped(draft: str, markdown: str) -> None:
    assert inline(draft) == markdown


@pytest.mark.parametrize(
    ("draft", "markdown"),
    [
        (r"\- một", r"\- một"),
        (r"\1. một", r"1\. một"),
        (r"\**1.** một", r"**1\.** một"),
        (r"\***a)*** một", r"***a\)*** một"),
        (r"\Căn cứ", r"\\Căn cứ"),
        (r"\**Căn** cứ", r"\\ **Căn** cứ"),
        ("# một", r"\# một"),
        ("**một** hai", "**một** hai"),
    ],
)
def test_the_stroke_before_a_line_is_that_of_markdown_where_it_has_one(draft: str, markdown: str) -> None:
    assert words_of_line(draft) == markdown


def test_inside_a_line_in_bold_stand_tags() -> None:
    assert wrapped("1. Mục *tiêu* a", "**") == "**1. Mục <i>tiêu</i> a**"


@pytest.mark.parametrize(
    ("draft", "markdown"),
    [
        ("| **a** | b^2^<br>*c* |", "| **a** | b^2^<br>*c* |"),
        (r"| 2*3 | a \| b | x \<br> y | < & &lt; |", r"| 2\*3 | a \| b | x &lt;br> y | &lt; & &amp;lt; |"),
        (r"| ^^ | \^^ | \--- | \ Nơi nhận |", r"| ^^ | \^\^ | \--- | \ Nơi nhận |"),
        (r"| \\*a\\* |", r"| \*a\* |"),
    ],
)
def test_the_paragraphs_of_a_cell_are_written_one_by_one(draft: str, markdown: str) -> None:
    assert row_of_table(draft) == markdown
