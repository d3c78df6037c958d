"""
Did the municipality name local strengths that protect against polarisation?

What it wrote is its own: the rule reads only that something was written.

Concludes
    met     strengths are described
    open    nothing was written
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

RULE = Rule(id="ctx.strengths_named", asks=("ctx_strengths",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """A report starts from what works."""
    if case.is_open("ctx_strengths"):
        return open_question("ctx_strengths")
    if case.fact("ctx_strengths").value:
        return met("ctx_strengths")
    return not_concerned("ctx_strengths")
