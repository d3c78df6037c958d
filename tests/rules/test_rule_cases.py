"""Run the cases that legal experts wrote: one sentence each, one outcome each."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mobileteam.assessment import conclude
from mobileteam.rules import rules
from mobileteam.yamlfile import own_file
from tests.support import case_with

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class ExpertCase:
    """A case and what the expert expects of it."""

    rule: str
    written: Any

    def __str__(self) -> str:
        return f"{self.rule}: {self.written['name']}"


def expert_cases() -> list[ExpertCase]:
    found = []
    for file in sorted(FOLDER.glob("*/*.yaml")):
        raw = own_file(file)
        found += [ExpertCase(raw["rule"], written) for written in raw["cases"]]
    return found


@pytest.mark.parametrize("expert_case", expert_cases(), ids=str)
def test_rule_case(expert_case: ExpertCase) -> None:
    """A case that a legal expert wrote gets the outcome that expert expects."""
    written = {
        key: value
        for key, value in expert_case.written.items()
        if key not in {"name", "expect"}
    }
    written["situations"] = tuple(written.get("situations", ()))
    concluded = conclude(
        rules()[expert_case.rule], case_with(written.pop("answers", {}), **written)
    )
    seen = {
        "outcome": concluded.outcome,
        "nature": concluded.reading.nature if concluded.reading else None,
        "under": concluded.provision.version_id if concluded.provision else None,
        "because": list(concluded.finding.because),
        "say": concluded.finding.say,
        "reading": concluded.reading.name if concluded.reading else None,
        "details": [detail.say for detail in concluded.finding.details],
    }
    expected = expert_case.written["expect"]
    assert {key: seen[key] for key in expected} == expected
