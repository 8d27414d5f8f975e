"""How well and how fast drafts are read: the rate over the dirty examples by kind, and seconds by length.

A Word file of seven pages is measured as a ratio to python-docx opening it, in one interleaved run. Run by `make
bench-read`; ends with 1 when a difference is silent, when an example has too few variants, when 5,000 paragraphs take a
second or more, or when a Word file takes more than its ratio.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import docx

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qdgen import read, render  # noqa: E402 - the root is put on the path first, for tests/
from qdgen.readers.reopening import read_word  # noqa: E402 - as above
from qdgen.readers.text import read_text  # noqa: E402 - as above
from tests.readers.dirty import EQUAL, EXAMPLES, FAULT, SILENT, TOLD, outcome, variants  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTHS = (5_000, 10_000, 20_000, 50_000)
ALLOWED_SECONDS = 1.0
ALLOWED_GROWTH = 1.5
"""Times as much for each paragraph of the longest text as for one of the shortest."""

SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"
"""Seven pages once it is printed."""

ROUNDS = 60
ALLOWED_RATIO = 6.0

FEWEST = 40
"""Variants of an example."""

OUTCOMES = (EQUAL, TOLD, FAULT, SILENT)
ARTICLE = (
    "Điều {number}. Giao các cơ quan sau đây thực hiện nhiệm vụ được phân công tại Quyết định này:",
    "1. Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị có liên quan và Ủy ban nhân dân các xã, phường thực hiện:",
    "a) Xây dựng kế hoạch, tổ chức thực hiện và báo cáo kết quả hằng năm theo quy định;",
    "b) Kiểm tra, đôn đốc việc thực hiện của các đơn vị trực thuộc:",
    "- Bảo đảm kinh phí, trang thiết bị, nhân lực trong giai đoạn 2026 - 2030;",
    "- Tổng hợp số liệu theo từng quý.",
    "2. Sở Tài chính bố trí kinh phí theo quy định của Luật Ngân sách nhà nước.",
    "3. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện nội dung này.",
)


def rates() -> bool:
    """Print, by kind of slip, how many drafts are read as the clean one, how many with a remark, how many refused."""
    rows: dict[str, Counter[str]] = {}
    for example in EXAMPLES:
        for variant in variants(example):
            rows.setdefault(variant.family, Counter())[outcome(variant)[0]] += 1
    print(_line("kind", *OUTCOMES, "rate"))
    total: Counter[str] = Counter()
    for kind, counts in rows.items():
        print(_line(kind, *(str(counts[one]) for one in OUTCOMES), f"{counts[EQUAL] / counts.total():.1%}"))
        total += counts
    print(_line("all", *(str(total[one]) for one in OUTCOMES), f"{total[EQUAL] / total.total():.1%}"))
    many = {example: sum(1 for _ in variants(example)) for example in EXAMPLES}
    print(f"variants of an example: {', '.join(f'{name} {count}' for name, count in many.items())}")
    return not total[SILENT] and min(many.values()) >= FEWEST


def speeds() -> bool:
    """Print how long texts of many paragraphs take to read, and how the time of one paragraph grows."""
    seconds = {length: _seconds(_text(length)) for length in LENGTHS}
    for length, taken in seconds.items():
        print(f"{length:>7} paragraphs: {taken:.2f} s, {taken / length * 1e6:.0f} µs each")
    first, last = LENGTHS[0], LENGTHS[-1]
    growth = (seconds[last] / last) / (seconds[first] / first)
    print(f"growth to {last}: {growth:.2f} a paragraph (allowed {ALLOWED_GROWTH:g})")
    return seconds[first] < ALLOWED_SECONDS and growth <= ALLOWED_GROWTH


def ratios() -> bool:
    """Print how many times as long a Word file takes to read, with its model and without, as python-docx to open it."""
    document = read(SEED).document
    carrying, bare = render(document), render(document, model=False)
    opened, reopened, from_words = [], [], []
    for _ in range(ROUNDS):
        opened.append(_milliseconds(lambda: docx.Document(io.BytesIO(bare))))
        from_words.append(_milliseconds(lambda: read_word(bare)))
        reopened.append(_milliseconds(lambda: read_word(carrying)))
    theirs = statistics.median(opened)
    print(f"python-docx opens {SEED.parent.name}.docx: {theirs:.2f} ms (allowed {ALLOWED_RATIO:g} times that)")
    found = {"from its words": from_words, "from its embedded model": reopened}
    for way, times in found.items():
        ours = statistics.median(times)
        print(f"{way:>24}: {ours:.2f} ms, {ours / theirs:.2f} times")
    return all(statistics.median(times) <= ALLOWED_RATIO * theirs for times in found.values())


def _text(length: int) -> str:
    """A decision of an example with that many paragraphs between its first article and its recipients."""
    text = EXAMPLES["khen-thuong"]
    start, end = text.index("Điều 1."), text.index("Nơi nhận:")
    body = [line.format(number=number) for number in range(1, length // len(ARTICLE) + 1) for line in ARTICLE]
    return "".join((text[:start], *(f"{line}\n\n" for line in body), text[end:]))


def _seconds(text: str) -> float:
    start = time.perf_counter()
    read_text(text)
    return time.perf_counter() - start


def _milliseconds(work: Callable[[], object]) -> float:
    """Of the processor's time: on a busy machine the longer work would be interrupted more often than the shorter."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def _line(name: str, *cells: str) -> str:
    return f"{name:<28}" + "".join(f"{cell:>8}" for cell in cells)


if __name__ == "__main__":
    sys.exit(0 if all([ratios(), speeds(), rates()]) else 1)
