"""The cases of the rules: one Markdown file a rule, below tests/cases/checks/, with faults and clean look-alikes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML

from qdgen.checks.checking import check_facts
from qdgen.checks.settings import Profile, Settings
from qdgen.ooxml.document import read_document
from tests.checks.faults import made

if TYPE_CHECKING:
    from qdgen.checks.report import Report

CASES = Path(__file__).parents[1] / "cases" / "checks"

_CASE = re.compile(
    r"^## (?P<kind>fault|look-alike): (?P<name>.+?)\n.*?^```yaml\n(?P<recipe>.*?)^```\n.*?"
    r"^```findings\n(?P<findings>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class RuleCase:
    """One case: where it stands, whether it is a fault or a look-alike, its recipe, and the findings expected.

    The recipe holds `example`, `edits`, and where they differ from the usual `profile` and `also` (codes of other MUST
    rules that this fault breaks too).
    """

    file: Path
    name: str
    is_fault: bool
    recipe: dict[str, Any]
    expected: str

    @property
    def rule_name(self) -> str:
        """The rule that the file is about."""
        return self.file.stem

    def report(self) -> Report:
        """What the check says of the faulty file."""
        data = made(self.recipe["example"], self.recipe.get("edits", ()))
        profile = Profile(self.recipe.get("profile", Profile.DRAFT.value))
        return check_facts(read_document(data), Settings(profile=profile))

    def said(self, report: Report) -> str:
        """The findings of the case's own rule, one a line: code, place, message, and how often it is there."""
        return "".join(
            f"{one.rule.code} | {one.place.words} | {one.finding.message}"
            + (f" ({one.finding.times} lần)\n" if one.finding.times > 1 else "\n")
            for one in report.findings
            if one.rule.name == self.rule_name
        )

    def accept(self, said: str) -> None:
        """Write what was said into the case's file as what is expected."""
        text = self.file.read_text(encoding="utf-8")
        for match in _CASE.finditer(text):
            if match["name"] == self.name:
                text = text[: match.start("findings")] + said + text[match.end("findings") :]
                self.file.write_text(text, encoding="utf-8")
                return


def rule_cases() -> list[RuleCase]:
    """All cases of all rules."""
    found = []
    for file in sorted(CASES.glob("*/*.md")):
        text = file.read_text(encoding="utf-8")
        matches = list(_CASE.finditer(text))
        assert len(matches) == len(re.findall(r"^## ", text, re.MULTILINE)), f"{file.name}: a case is not whole"
        for match in matches:
            recipe = YAML(typ="safe").load(match["recipe"])
            found.append(RuleCase(file, match["name"], match["kind"] == "fault", recipe, match["findings"]))
    return found
