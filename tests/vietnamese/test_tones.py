"""The place of the tone mark, for the rhymes where schools differ and for those where they do not."""

from __future__ import annotations

import unicodedata

import pytest

from qdgen.vietnamese.tones import settled

ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def placed(onset: str, vowels: str, tone: str, at: int) -> str:
    return unicodedata.normalize("NFC", onset + vowels[: at + 1] + tone + vowels[at + 1 :])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        *(("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuý", "thúy"), ("uỷ", "ủy"), ("hoá", "hóa"), ("loã", "lõa")),
        *(("qúy", "quý"), ("gía", "giá"), ("cuả", "của"), ("tòan", "toàn"), ("qủa", "quả"), ("ngòai", "ngoài")),
        *(("thủơ", "thuở"), ("hứơng", "hướng"), ("tíên", "tiến"), ("qúôc", "quốc"), ("gìơ", "giờ")),
    ],
)
def test_a_tone_mark_in_another_place_is_put_in_the_old_one(word: str, expected: str) -> None:
    assert settled(word) == expected


WELL_PLACED = (
    "quý của giá qua quà quả quỳ quỷ gì gìn giờ giữ giếng giày giữa hòa khỏe thúy ủy hoàn toàn hoạch ngoài "
    "thoái khuỷu huýt huỳnh thủy tùy lũy nguyễn quyết nghiêng nghị định người được rượu mía múa mưa sửa đầu đào xoóng "
    "ngoằn ngoèo khuya thuở yến ở à ý quốc quýt quáo phủ việt hiệu lực loẹt xòe ngoéo bìa kỳ kì cứu"
)


def test_a_well_placed_tone_mark_stays() -> None:
    assert [settled(word) for word in WELL_PLACED.split()] == WELL_PLACED.split()


@pytest.mark.parametrize("word", ["noël", "zoé", "việtnamàá", "đ", "abc", "ńa", "straße", "naïve", "àá", "\u0301"])
def test_what_is_no_syllable_with_one_tone_mark_stays(word: str) -> None:
    assert settled(word) == word


@pytest.mark.parametrize("vowels", ["oa", "oe", "uy"])
def test_both_schools_meet_for_every_onset_and_tone(vowels: str) -> None:
    for onset in ["", *(onset for onset in ONSETS.split() if onset not in {"gi", "qu"})]:
        for tone in TONES:
            assert settled(placed(onset, vowels, tone, 0)) == settled(placed(onset, vowels, tone, 1))


@pytest.mark.parametrize("vowel", list("aeiou"))
def test_tones_and_the_lack_of_one_stay_apart(vowel: str) -> None:
    for onset in ONSETS.split():
        variants = [onset + vowel, *(placed(onset, vowel, tone, 0) for tone in TONES)]
        assert len({settled(word) for word in variants}) == len(variants)
