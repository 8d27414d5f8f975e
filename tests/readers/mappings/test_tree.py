from __future__ import annotations

import pytest

from qdgen.readers.mappings.tree import Path, line_of, path_text, shown


def test_a_path_reads_like_the_fields_of_the_model() -> None:
    assert path_text(("articles", 2, "clauses", 0, "text")) == "articles[2].clauses[0].text"
    assert path_text((0, "name")) == "[0].name"
    assert path_text(()) == ""


def test_what_is_missing_stands_where_the_part_around_it_begins() -> None:
    lines: dict[Path, int] = {(): 1, ("issuer",): 4, ("issuer", "name"): 5}
    assert line_of(lines, ("issuer", "name")) == 5
    assert line_of(lines, ("issuer", "abbreviation")) == 4
    assert line_of(lines, ("place",)) == 1
    assert line_of({}, ("place",)) == 1


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Điều 1", "Điều 1"),
        ("một\nhai\tba", "một hai ba"),
        ("\x00\u200b\ud800", "<U+0000><U+200B><U+D800>"),
        ("x" * 61, "x" * 60 + "…"),
        ("x" * 60, "x" * 60),
    ],
)
def test_what_is_shown_is_short_on_one_line_and_visible(text: str, seen: str) -> None:
    assert shown(text) == seen
