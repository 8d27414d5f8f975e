from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from qdgen.vietnamese.legacy import converted, is_unicode, legacy_encoding, marked_words, preference
from tests.vietnamese.old_encodings import in_tcvn3, in_vni

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*/*.txt"))
PAGES = [*EXAMPLES, *sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
WORDS = sorted({word for path in EXAMPLES for word in re.findall(r"[^\W\d_]+", path.read_text(encoding="utf-8"))})
MARKED = [word for word in WORDS if not word.isascii()]
LOCALES = (
    *("en", "fr", "pt", "pt_PT", "es", "ca", "it", "de", "nl", "da", "nb", "sv", "fi", "et", "is", "ga", "vi", "af"),
)
KNOWN = [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "tcvn3", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "tcvn3", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("§éc lËp - Tù do - H¹nh phóc", "tcvn3", "Độc lập - Tự do - Hạnh phúc"),
    ("QuyÕt ®Þnh cña Bé tr\u00adëng", "tcvn3", "Quyết định của Bộ trưởng"),
    ("Uû ban nh©n d©n tØnh B×nh Minh", "tcvn3", "Uỷ ban nhân dân tỉnh Bình Minh"),
    ("§iÒu 1. Ban hµnh kÌm theo", "tcvn3", "Điều 1. Ban hành kèm theo"),
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "vni", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "vni", "Độc lập - Tự do - Hạnh phúc"),
    ("Caên cöù Luaät Toå chöùc HÑND vaø UBND", "vni", "Căn cứ Luật Tổ chức HĐND và UBND"),
    ("Ñieàu 1. Ban haønh keøm theo", "vni", "Điều 1. Ban hành kèm theo"),
]


@pytest.mark.parametrize(("old", "encoding", "new"), KNOWN)
def test_known_words_are_told_and_converted(old: str, encoding: str, new: str) -> None:
    assert legacy_encoding(old) == encoding
    assert converted(old, "tcvn3" if encoding == "tcvn3" else "vni") == new


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_in_an_old_encoding_comes_back_word_for_word(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert legacy_encoding(in_vni(text)) == "vni"
    assert converted(in_vni(text), "vni") == text
    assert legacy_encoding(in_tcvn3(text)) == "tcvn3"
    assert converted(in_tcvn3(text), "tcvn3").casefold() == text.casefold()


@given(st.lists(st.sampled_from(WORDS), min_size=1).map(" ".join))
def test_any_words_come_back(text: str) -> None:
    assert converted(in_vni(text), "vni") == text
    assert converted(in_tcvn3(text.lower()), "tcvn3") == text.lower()
    assert converted(in_tcvn3(text), "tcvn3", capitals=True) == text.upper()


@given(st.lists(st.sampled_from(MARKED), min_size=30, max_size=60, unique=True).map(" ".join))
def test_a_page_of_words_is_told_in_either_encoding(text: str) -> None:
    assert legacy_encoding(in_vni(text)) == "vni"
    assert legacy_encoding(in_tcvn3(text)) == "tcvn3"
    assert legacy_encoding(text) == ""


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_unicode_is_never_taken_for_an_old_encoding(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert legacy_encoding(text) == ""
    plain = [line for line in text.splitlines() if "`" not in line]  # a page may show what the old encodings look like
    assert [line for line in plain if legacy_encoding(line)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_names_of_other_languages_are_never_taken_for_it(locale: str) -> None:
    names = Locale.parse(locale)
    texts = {*names.territories.values(), *names.languages.values(), *names.scripts.values()}
    assert [text for text in texts if legacy_encoding(text)] == []
    assert legacy_encoding(", ".join(sorted(texts))) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Quyet dinh so 12/QD-UBND",
        "The café’s naïve façade cost £5 (± 2 %), see § 12 and © 2020 Microsoft®; 5 µm, 20 m², 1ª.",
        "« Où est passé l’août ? », dit Noël ; « là, près du maïs », répond Raphaël.",
        "São Paulo não é a capital; a ação começou às três da manhã, à toa.",
        "El año pasado, la señora Muñoz llegó a Málaga; Mª Carmen también. ¿Qué? ¡Olé!",
        "Die Straße ist groß, daß Müller über Fuß läuft.",
        "Hà Nam và Hoà Bình có hoá, toán, loá",
        "Bé có ví; là cô và bà",
        "Guðrún Þórsdóttir á Íslandi",
        "Привет, мир",
        "文書 2026",
        "mệ\u0323 NFD e\u0302\u0301",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert legacy_encoding(text) == ""


def test_one_letter_of_unicode_vietnamese_speaks_against_it() -> None:
    assert legacy_encoding("Céng hßa x· héi chñ nghÜa ViÖt Nam, điều") == ""


def test_signs_of_other_fonts_say_nothing() -> None:
    assert legacy_encoding("\uf0b7 Céng hßa x· héi ● chñ nghÜa → ViÖt Nam “§éc lËp”…") == "tcvn3"


def test_the_greek_letter_mu_stands_for_the_sign_it_looks_like() -> None:
    assert legacy_encoding("ngµy th¸ng n¨m".replace("µ", "μ")) == "tcvn3"
    assert converted("ngμy", "tcvn3") == "ngày"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ñY BAN NH¢N D¢N", "ỦY BAN NHÂN DÂN"),
        ("UBND x· Hßa B×nh", "UBND xã Hòa Bình"),
        ("Bµ TrÇn ThÞ B", "Bà Trần Thị B"),
        ("Së Néi vô", "Sở Nội vụ"),
        ("Sè: 05/Q§-SNV", "Số: 05/QĐ-SNV"),
        ("THñ T\u00adíNG CHÝNH PHñ", "THỦ TƯỚNG CHÍNH PHỦ"),
        ("HÕT\nlµ x·", "HẾT\nlà xã"),
        ("· Phßng", "· Phòng"),
    ],
)
def test_small_letters_that_only_a_font_makes_capitals_follow_the_words_round_them(old: str, new: str) -> None:
    assert converted(old, "tcvn3") == new


@given(st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=30))
def test_any_text_is_converted_and_ascii_is_never_touched(text: str) -> None:
    for encoding in ("tcvn3", "vni"):
        result = converted(text, "tcvn3" if encoding == "tcvn3" else "vni")
        digits = re.sub(r"[^0-9 .,;:/()-]", "", text)
        assert re.sub(r"[^0-9 .,;:/()-]", "", result) == digits
    assert converted(text.encode("ascii", "ignore").decode(), "vni").isascii()


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("KÝnh göi", "tcvn3", 1),
        ("Phô lôc", "tcvn3", 1),
        ("C¸c së, ngµnh", "tcvn3", 3),
        ("th\u00ad, l\u00adu", "tcvn3", 2),
        ("Bé Néi", "tcvn3", 1),
        ("Hà Nam và cô", "tcvn3", -2),
        ("cô", "tcvn3", 0),
        ("Hà Nam", "vni", -1),
        ("Bình có ví", "vni", 0),
        ("Phoøng", "vni", 1),
        ("« abc » · 30°", "tcvn3", 0),
        ("Các sở Néi", "tcvn3", 0),
        ("ASCII", "vni", 0),
        ("Où est l’été à Müller", "tcvn3", 0),
    ],
)
def test_how_much_better_a_line_reads_is_counted_in_words(text: str, encoding: str, expected: int) -> None:
    found = preference(text, "tcvn3" if encoding == "tcvn3" else "vni")
    assert found == expected or (expected == 0 and found <= 0)


def test_a_letter_of_unicode_is_seen_and_words_with_old_letters_are_found() -> None:
    assert [is_unicode(text) for text in ("Sở", "a\u0301", "Së µ μ", "ASCII")] == [True, True, False, False]
    assert marked_words("Së 12 th\u00ad, A") == ["Së", "th\u00ad"]
