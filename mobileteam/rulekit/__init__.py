"""
All that a rule may use, and nothing more.

A rule asks `case`, reads one `law` provision, and concludes with `met`, `gap`,
`open_question` or `not_concerned`. What it says stands in the YAML file beside it.
"""

from mobileteam.case import Measure
from mobileteam.law import Hearing, PowerVersion, Provision
from mobileteam.rulekit.asked import Asked as Case
from mobileteam.rulekit.asked import NotAskedError
from mobileteam.rulekit.finding import (
    Detail,
    Finding,
    Nature,
    Outcome,
    Weight,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
)
from mobileteam.rulekit.measures import add_months, power_of, version_of
from mobileteam.rulekit.rule import Reading, Rule
from mobileteam.rulekit.words import ActionPointWords, ReadingWords, RuleWords, words_of

__all__ = [
    "ActionPointWords",
    "Case",
    "Detail",
    "Finding",
    "Hearing",
    "Measure",
    "Nature",
    "NotAskedError",
    "Outcome",
    "PowerVersion",
    "Provision",
    "Reading",
    "ReadingWords",
    "Rule",
    "RuleWords",
    "Weight",
    "add_months",
    "detail",
    "gap",
    "met",
    "not_concerned",
    "open_question",
    "power_of",
    "version_of",
    "words_of",
]
