"""All rules are found by walking the package."""

from __future__ import annotations

from pathlib import Path

import qdgen.checks.rules
from qdgen.checks.registry import all_rules


def test_every_file_of_a_family_holds_one_rule() -> None:
    root = Path(qdgen.checks.rules.__path__[0])
    files = {file.stem for file in root.glob("*/*.py") if file.name != "__init__.py"}
    assert files == {rule.name for rule in all_rules()}
    assert len(files) == len(all_rules())


def test_rules_stand_in_the_order_of_their_codes() -> None:
    codes = [rule.code for rule in all_rules()]
    assert codes == sorted(codes)


def test_there_are_rules_enough_for_sections_2_to_8_of_the_decree() -> None:
    assert len(all_rules()) >= 110
