"""Words above words."""

from __future__ import annotations

from qdgen.ooxml.restated import read_reading
from tests.ooxml.making import element, only


def ruby(above: str, base: str = "漢") -> str:
    return (
        f"<w:ruby><w:rt><w:r><w:t>{above}</w:t></w:r></w:rt>"
        f"<w:rubyBase><w:r><w:t>{base}</w:t></w:r></w:rubyBase></w:ruby>"
    )


def test_what_stands_above_the_words_follows_in_parentheses() -> None:
    paragraph = only(f"<w:p><w:r><w:t>chữ </w:t></w:r><w:r>{ruby('hán (cổ)')}</w:r><w:r><w:t>x</w:t></w:r></w:p>")
    assert paragraph.text == "chữ漢 (hán (cổ))x"
    assert paragraph.restated == (("reading", "漢", "漢 (hán (cổ))"),)


def test_where_nothing_stands_above_there_is_nothing_to_tell() -> None:
    assert read_reading(element(ruby(" "))) is None
    assert read_reading(element("<w:ruby/>")) is None
