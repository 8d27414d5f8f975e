"""How well and how fast `qdgen check` finds: recall and precision over all cases, and its time against python-docx.

Times are ratios in one interleaved run, so that a busy machine slows both alike. Run by `make bench-check`; ends with 1
when a fault is missed, when another rule cries, or when the check is too slow.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import docx

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qdgen import check_bytes, read, render  # noqa: E402 - the root is put on the path first, for tests/
from qdgen.checks.finding import Severity  # noqa: E402 - as above
from qdgen.checks.registry import all_rules  # noqa: E402 - as above
from tests.checks.rule_cases import RuleCase, rule_cases  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = ROOT / "examples" / "thi-dua" / "quyet-dinh.txt"
ROUNDS = 60
ALLOWED_RATIO = 5.0
ALL = "all"
COLUMNS = ("rules", "faults", "found", "recall", "other MUST", "look-alikes", "alarms", "precision")
WIDTHS = (6, 8, 7, 8, 12, 13, 8, 11)


@dataclass(slots=True)
class Row:
    """What was found in the cases of one family: single faults, and clean look-alikes of them."""

    faults: int = 0
    found: int = 0
    others: int = 0
    look_alikes: int = 0
    alarms: int = 0

    def add(self, case: RuleCase) -> None:
        """Check a case and count what came of it."""
        found = case.report().findings
        own = any(one.rule.name == case.rule_name for one in found)
        if not case.is_fault:
            self.look_alikes += 1
            self.alarms += own
            return
        codes = {one.rule.code for one in found if one.rule.severity is Severity.MUST}
        mine = {rule.code for rule in all_rules() if rule.name == case.rule_name}
        self.faults += 1
        self.found += own
        self.others += len(codes - mine - set(case.recipe.get("also", ())))

    def cells(self, rules: int) -> tuple[str, ...]:
        """The row as it is printed."""
        said = self.found + self.others + self.alarms
        recall = self.found / self.faults if self.faults else 0.0
        precision = self.found / said if said else 0.0
        numbers = (rules, self.faults, self.found, f"{recall:.1%}", self.others, self.look_alikes, self.alarms)
        return (*map(str, numbers), f"{precision:.1%}")


def accuracy() -> bool:
    """Print, by family, how many single faults the rule meant for them found, and what else was said."""
    rows: dict[str, Row] = {}
    for case in rule_cases():
        rows.setdefault(case.file.parent.name, Row()).add(case)
    print(_line("family", COLUMNS))
    for family, row in sorted(rows.items()):
        print(_line(family, row.cells(sum(rule.family == family for rule in all_rules()))))
    total = Row(*(sum(numbers) for numbers in zip(*map(astuple, rows.values()), strict=True)))
    print(_line(ALL, total.cells(len(all_rules()))))
    return total.found == total.faults and not total.others and not total.alarms


def _line(name: str, cells: tuple[str, ...]) -> str:
    return f"{name:<14}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True))


def speed() -> bool:
    """Print how many times as long a whole check takes as python-docx takes to open the same file."""
    data = render(read(SEED).document)
    opened, checked = [], []
    for _ in range(ROUNDS):
        opened.append(_milliseconds(lambda: docx.Document(io.BytesIO(data))))
        checked.append(_milliseconds(lambda: check_bytes(data)))
    theirs, ours = statistics.median(opened), statistics.median(checked)
    print(f"python-docx opens: {theirs:.2f} ms; qdgen checks: {ours:.2f} ms; ", end="")
    print(f"ratio {ours / theirs:.2f} (allowed {ALLOWED_RATIO:g})")
    return ours / theirs <= ALLOWED_RATIO


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(0 if all([accuracy(), speed()]) else 1)
