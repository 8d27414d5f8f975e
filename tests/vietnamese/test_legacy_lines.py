"""Old encodings among other text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese.legacy import converted
from qdgen.vietnamese.legacy_lines import encodings_of, stretches
from tests.vietnamese.old_encodings import in_tcvn3, in_vni

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*/*.txt"))
LINES = [line for path in EXAMPLES for line in path.read_text(encoding="utf-8").splitlines()]
LONG = [line for line in LINES if sum(not word.isascii() for word in line.split()) > 5]
FOREIGN = [
    *("Où est passé l’août ? dit Noël ; là, près du maïs, répond Raphaël à l’hôtel.", "L’État a créé une société."),
    *("Die Straße ist groß, daß Müller über Fuß läuft.", "Für die Änderung der Ölpreise wählen Sie bitte früh."),
    *("The café’s naïve façade cost £5 (± 2 %), see § 12.", "© 2020 Microsoft®; 5 µm, 20 m², 30 °C, 1ª."),
    *("São Paulo não é a capital; a ação começou às três.", "El niño Muñoz llegó a Málaga. ¿Qué? ¡Olé!"),
]
NAMES = sorted(
    {
        name
        for locale in ("en", "fr", "de", "pt", "es", "it", "nl", "vi")
        for name in (*Locale.parse(locale).territories.values(), *Locale.parse(locale).languages.values())
    }
)
ORDINARY = st.lists(st.sampled_from([*LINES, *FOREIGN, *NAMES]), max_size=40)


@given(ORDINARY)
def test_ordinary_text_is_never_taken_for_an_old_encoding(lines: list[str]) -> None:
    assert encodings_of(lines) == [""] * len(lines)
    assert all(stretches(line) == [(line, "")] for line in lines)


@given(ORDINARY, ORDINARY, st.lists(st.sampled_from(LONG), min_size=1, max_size=5), st.sampled_from(["tcvn3", "vni"]))
def test_old_lines_are_found_among_others_and_the_others_stay(
    before: list[str], after: list[str], old: list[str], encoding: str
) -> None:
    typed = [in_tcvn3(line) if encoding == "tcvn3" else in_vni(line) for line in old]
    found = encodings_of([*before, *typed, *after])
    assert found[len(before) : len(before) + len(old)] == [encoding] * len(old)
    others = [*before, *after]
    told = [*found[: len(before)], *found[len(before) + len(old) :]]
    assert [line for line, one in zip(others, told, strict=True) if one and not _is_foreign(line)] == []


def _is_foreign(line: str) -> bool:
    """A name of another language beside old lines may be taken for one of them: it is told, with `likely`."""
    return line not in LINES


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("share", [1, 2, 3])
def test_an_example_of_which_a_part_is_old_comes_back_word_for_word(path: Path, share: int) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    cut = len(lines) * share // 4
    typed = [*lines[:cut], *(in_vni(line) for line in lines[cut:])]
    found = encodings_of(typed)
    back = [converted(line, one) if one else line for line, one in zip(typed, found, strict=True)]
    assert back == lines


def test_a_line_that_says_little_goes_with_the_others() -> None:
    lines = ["Điều 1", "KÝnh göi:", "C¸c së, ngµnh", "Phô", "QuyÕt ®Þnh cña Bé tr\u00adëng", "Phô", "Điều 2", "Phô"]
    assert encodings_of(lines) == ["", "tcvn3", "tcvn3", "tcvn3", "tcvn3", "", "", ""]


def test_two_words_are_no_encoding_unless_it_is_known() -> None:
    assert encodings_of(["Së Néi", "Điều 1"]) == ["", ""]
    assert encodings_of(["Së Néi", "Điều 1"], "tcvn3") == ["tcvn3", ""]


def test_a_stretch_of_a_line_is_found_and_the_line_is_whole() -> None:
    line = "Điều 1. Thµnh lËp Tæ c«ng t¸c cña Së Néi vô, theo đề nghị của Sở."
    found = stretches(line)
    assert "".join(text for text, _ in found) == line
    assert [encoding for _, encoding in found] == ["", "tcvn3", ""]
    assert "".join(converted(text, one) if one else text for text, one in found) == (
        "Điều 1. Thành lập Tổ công tác của Sở Nội vụ, theo đề nghị của Sở."
    )


@given(st.text(max_size=60))
def test_the_stretches_of_any_line_are_the_line(text: str) -> None:
    assert "".join(part for part, _ in stretches(text)) == text
    assert len(encodings_of(text.split("\n"))) == len(re.split("\n", text))
