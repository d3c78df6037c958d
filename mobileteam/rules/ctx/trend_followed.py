"""
Do the services know in which direction tensions moved in the past twelve months?

Each direction is a good answer: rising tensions are no fault of the
municipality, and seeing them rise is a strength.

Concludes
    met     the direction is known
    open    it is not
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="ctx.trend_followed", asks=("ctx_trend",), dossier=())

_SAYS = {"stable": "met", "falling": "met_falling", "rising": "met_rising"}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """The direction says more than a snapshot."""
    if case.is_open("ctx_trend"):
        return open_question("ctx_trend")
    for direction, say in _SAYS.items():
        if case.says("ctx_trend", direction):
            return met("ctx_trend", say=say)
    return not_concerned("ctx_trend")
