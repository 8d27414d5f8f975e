from __future__ import annotations

import pytest
from hypothesis import given

from qdgen.comparers import similarity as module
from qdgen.comparers.part import Part
from qdgen.comparers.similarity import content_of, likely, similarity
from tests.comparers.drafts import TEXTS


def likeness(old: str, new: str) -> float:
    return similarity(content_of(Part(kind="x", text=old)), content_of(Part(kind="x", text=new)))


@given(TEXTS, TEXTS)
def test_likeness_is_between_none_and_all_and_the_same_from_both_sides(old: str, new: str) -> None:
    assert 0 <= likeness(old, new) == likeness(new, old) <= 1
    assert likeness(old, old) == 1


def test_one_word_among_many_matters_little_and_the_order_matters() -> None:
    text = "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan"
    assert likeness(text, f"{text} thực hiện") > 0.9
    assert 0.1 < likeness(text, " ".join(reversed(text.split()))) < 0.6
    assert likeness(text, "Kinh phí năm 2026") < 0.2


def test_the_same_heading_over_other_words_is_like() -> None:
    old = Part(kind="article", text="Trách nhiệm", children=(Part(kind="clause", text="Tổ chức kiểm tra"),))
    new = Part(kind="article", text="Trách nhiệm", children=(Part(kind="clause", text="Báo cáo kết quả"),))
    assert similarity(content_of(old), content_of(new)) > 0.75


@pytest.mark.parametrize("few", [0, 10_000])
def test_the_most_like_are_paired_and_each_only_once(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FEW_PAIRS", few)
    texts = [f"nhiệm vụ thứ {number} của đơn vị {number}" for number in range(30)]
    olds = [content_of(Part(kind="x", text=text)) for text in texts]
    news = [content_of(Part(kind="x", text=f"{text} năm nay")) for text in reversed(texts)]
    pairs = likely(olds, news, lambda i, j: similarity(olds[i], news[j]))
    assert sorted(pairs) == [(number, 29 - number) for number in range(30)]


def test_what_has_nothing_rare_in_common_is_not_asked() -> None:
    olds = [content_of(Part(kind="x", text="như trên")) for _ in range(50)]
    asked: list[tuple[int, int]] = []

    def score(i: int, j: int) -> None:
        asked.append((i, j))

    assert likely(olds, olds, score, [(3, 4)]) == ()
    assert asked == [(3, 4)]
