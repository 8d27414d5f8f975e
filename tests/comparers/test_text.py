from __future__ import annotations

from qdgen.comparers.comparing import compare
from qdgen.comparers.text import to_text
from qdgen.model import Article, Clause
from tests.comparers.drafts import of

OLD = of((Article(text="Giao Sở Nội vụ thực hiện."), Article(text="Hai.", clauses=(Clause(text="a"),))))


def told(*articles: Article) -> str:
    head, _, rest = to_text(compare(OLD, of(articles)), "cũ.txt", "mới.txt").partition("mới.txt\n")
    assert head == "Bản cũ: cũ.txt\nBản mới: "
    return rest


def test_drafts_that_are_the_same_take_one_line() -> None:
    assert told(*OLD.articles) == "Hai bản không khác nhau.\n"


def test_every_change_has_its_heading_and_its_words() -> None:
    new = (Article(text="Mới."), Article(text="Giao Sở Tài chính thực hiện."))
    assert told(*new) == (
        "Có 3 thay đổi: 1 thêm, 1 bỏ, 1 sửa.\n"
        "\nThêm: Điều 1\n  + Điều 1. Mới.\n"
        "\nSửa: Điều 2 (bản cũ: Điều 1)\n  Giao Sở [-Nội vụ-]{+Tài chính+} thực hiện.\n"
        "\nBỏ: Điều 2\n  - Điều 2. Hai.\n  - 1. a\n"
        "\nChỉ đổi số, không đổi chữ: Điều 1 → Điều 2.\n"
    )


def test_a_part_that_was_moved_shows_how_it_begins() -> None:
    one, two = OLD.articles
    comparison = compare(of((one, Article(text="Ba."), two)), of((two, one, Article(text="Ba."))))
    assert "Chuyển chỗ: Điều 3 → Điều 1\n  Điều 1. Hai. …\n" in to_text(comparison, "a", "b")


def test_of_a_long_paragraph_only_the_words_near_the_change_are_shown() -> None:
    words = [f"từ{number}" for number in range(60)]
    old, new = of((Article(text=" ".join(words)),)), of((Article(text=" ".join([*words[:30], "mới", *words[30:]])),))
    shown = to_text(compare(old, new), "a", "b").splitlines()[-1]
    assert shown == f"  … {' '.join(words[22:30])} {{+mới +}}{' '.join(words[30:38])} …"
