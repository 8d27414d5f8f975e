"""A clean draft to one whose labels, bullets, dates and bases are typed otherwise than the decree has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Kind = Callable[[str, random.Random], str]

_TYPE = re.compile(r"(?m)^(QUYẾT ĐỊNH|KẾ HOẠCH|TỜ TRÌNH|QUY CHẾ)(:?)$")


def _changed(name: str, pattern: str, typed: str) -> Kind:
    """A kind that writes what the pattern finds in another way."""
    found = re.compile(pattern, re.MULTILINE)

    def kind(text: str, _: random.Random) -> str:
        return found.sub(typed, text)

    kind.__name__ = name
    return kind


def articles_in_many_ways(text: str, choice: random.Random) -> str:
    ways = (r"Điều \1:", r"Điều \1 -", r"ĐIỀU \1.", r"Điều \1", r"Điều\1.", r"Điều \1. -", r"Điều  \1 .", r"điều \1.")
    return re.sub(r"(?m)^Điều (\d+)\.", lambda found: found.expand(choice.choice(ways[:7])), text)


def bullets_in_many_ways(text: str, choice: random.Random) -> str:
    return re.sub(r"(?m)^- ", lambda _: choice.choice(("– ", "— ", "• ", "● ", "▪ ", "* ", "- ", "-")), text)


def word_bullets(text: str, _: random.Random) -> str:
    """As Word's own bullets arrive in a text: a dot of Symbol, a small o below it."""
    return re.sub(r"(?m)^\+ ", "o\t", re.sub(r"(?m)^- ", "\uf0b7\t", text))


def letters_spaced_out(text: str, _: random.Random) -> str:
    return _TYPE.sub(lambda found: " ".join(found[1].replace(" ", "")) + found[2], text)


def words_spaced_out(text: str, _: random.Random) -> str:
    return _TYPE.sub(lambda found: "   ".join(" ".join(word) for word in found[1].split()) + found[2], text)


def types_glued(text: str, _: random.Random) -> str:
    return _TYPE.sub(lambda found: found[0].replace(" ", ""), text)


def fixed_lines_glued(text: str, _: random.Random) -> str:
    text = text.replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒAXÃ HỘI CHỦ NGHĨAVIỆT NAM")
    return text.replace("Độc lập - Tự do - Hạnh phúc", "Độc lập-Tựdo-Hạnhphúc").replace("Nơi nhận:", "Nơinhận:")


def bases_joined(text: str, _: random.Random) -> str:
    return re.sub(r";\n\n(?=Căn cứ )", "; ", text)


def all_bases_joined(text: str, _: random.Random) -> str:
    return re.sub(r";\n\n(?=Căn cứ |Theo đề nghị )", "; ", text)


def bases_with_dashes(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^(?=Căn cứ |Theo đề nghị )", "- ", text)


def date_in_figures(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^(\w[^,\n]{1,20}, ngày) (\d+) tháng (\d+) năm (\d+)$", r"\1 \2/\3/\4", text)


def bare_date(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^(\w[^,\n]{1,20},) ngày (\d+) tháng (\d+) năm (\d+)$", r"\1 \2/\3/\4", text)


def spaced_date(text: str, _: random.Random) -> str:
    return re.sub(
        r"(?m)^(\w[^,\n]{1,20}), ngày (\d*) ?tháng (\d*) ?năm (\d+)$", r"\1 ,  ngày   \2   tháng  \3  năm  \4", text
    )


def dotted_date(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^(\w[^,\n]{1,20}, ngày) (\d+) tháng (\d+) năm (\d+)$", r"\1 \2.\3.\4", text)


def date_with_zeros_gone(text: str, _: random.Random) -> str:
    return re.sub(r"(?m)^(\w[^,\n]{1,20}, ngày) 0?(\d+) tháng 0?(\d+)(?= )", r"\1 \2 tháng \3", text)


LABELS = (
    _changed("articles_with_colons", r"^(Điều \d+)\.", r"\1:"),
    _changed("articles_with_spaced_colons", r"^(Điều \d+)\.", r"\1 :"),
    _changed("articles_with_dashes", r"^(Điều \d+)\.", r"\1 -"),
    _changed("articles_with_no_stop", r"^(Điều \d+)\.", r"\1"),
    _changed("articles_in_capitals", r"^Điều (\d+\.)", r"ĐIỀU \1"),
    _changed("articles_glued", r"^Điều (\d+\.) ", r"Điều\1"),
    articles_in_many_ways,
    _changed("clauses_with_brackets", r"^(\d+)\. ", r"\1) "),
    _changed("clauses_with_slashes", r"^(\d+)\. ", r"\1/ "),
    _changed("clauses_with_dashes", r"^(\d+)\. ", r"\1- "),
    _changed("clauses_with_spaced_dashes", r"^(\d+)\. ", r"\1 - "),
    _changed("clauses_glued", r"^(\d+)\. ", r"\1."),
    _changed("points_with_stops", r"^([a-zđ])\) ", r"\1. "),
    _changed("points_with_slashes", r"^([a-zđ])\) ", r"\1/ "),
    _changed("points_with_dashes", r"^([a-zđ])\) ", r"\1- "),
    _changed("points_glued", r"^([a-zđ])\) ", r"\1)"),
    _changed("labels_with_tabs", r"^(Điều \d+\.|\d+\.|[a-zđ]\)|-) ", r"\1\t"),
    _changed("labels_spaced", r"^(\d+|[a-zđ])([.)]) ", r"\1 \2 "),
    _changed("sections_with_slashes", r"^([IVX]+)\. ", r"\1/ "),
    _changed("sections_with_dashes", r"^([IVX]+)\. ", r"\1 - "),
    _changed("bullets_en_dash", r"^- ", "– "),
    _changed("bullets_em_dash", r"^- ", "— "),
    _changed("bullets_dots", r"^- ", "• "),
    _changed("bullets_big_dots", r"^- ", "● "),
    _changed("bullets_squares", r"^- ", "▪ "),
    _changed("bullets_stars", r"^- ", "* "),
    _changed("bullets_glued", r"^- ", "-"),
    bullets_in_many_ways,
    word_bullets,
    letters_spaced_out,
    words_spaced_out,
    types_glued,
    fixed_lines_glued,
    _changed("bases_glued", r"^Căn cứ ", "Căncứ "),
    bases_joined,
    all_bases_joined,
    bases_with_dashes,
    date_in_figures,
    bare_date,
    dotted_date,
    spaced_date,
    date_with_zeros_gone,
    _changed("end_marks_spaced", r"\./\.$", ". / ."),
    _changed("end_marks_lost", r"\./\.$", "."),
)
