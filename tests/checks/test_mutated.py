"""2,000 damaged files: each is checked, or refused in words that help; soon, in little memory, never otherwise."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.checks.mutants import HEAVY, MUTATIONS

ROOT = Path(__file__).parents[2]
FILES = 2_000
BATCH = 500
MEMORY = 300
"""Megabytes that a process may ever have held."""
BATCH_HANGS = 240
"""Seconds after which a batch is given up: the guard for single files stands in the batch itself."""
VIETNAMESE = set("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵđăâêôơư")


def _checked(first: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.checks.mutant_runs", str(first), str(first + BATCH)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=BATCH_HANGS,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def batches() -> list[dict[str, Any]]:
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(_checked, range(0, FILES, BATCH)))


@pytest.fixture(scope="module")
def results(batches: list[dict[str, Any]]) -> list[list[Any]]:
    return [result for batch in batches for result in batch["results"]]


def test_every_file_is_reported_on_or_refused(results: list[list[Any]]) -> None:
    assert len(results) == FILES
    assert [result for result in results if result[2] not in {"report", "refused"}] == []


def test_a_refusal_says_in_vietnamese_what_is_wrong_and_what_to_do(results: list[list[Any]]) -> None:
    said = {line for *_, kind, words in results if kind == "refused" for line in words.split("\n")}
    assert said
    for line in said:
        message, _, advice = line.partition(" | ")
        assert message.endswith("."), line
        assert advice, line
        assert VIETNAMESE & set(message), line
        assert VIETNAMESE & set(advice), line


def test_no_batch_needs_much_memory(batches: list[dict[str, Any]]) -> None:
    assert max(batch["peak"] for batch in batches) < MEMORY


def test_every_kind_of_damage_is_among_them_and_not_all_is_refused(results: list[list[Any]]) -> None:
    kinds = {name for _, name, *_ in results}
    assert kinds == {mutation.__name__ for mutation in (*MUTATIONS, *HEAVY)}
    assert sum(kind == "report" for *_, kind, _ in results) > FILES / 3
