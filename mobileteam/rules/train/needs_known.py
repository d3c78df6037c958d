"""
Does the municipality know on which subjects training is still needed?

To name needs is a strength, whatever they are: an offer can then be chosen to
match. Which needs it names is not weighed. Silence is not ignorance, so there
is no gap here.

Concludes
    met             the municipality names at least one need
    open            it did not say
    not concerned   it says that the question does not apply
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

RULE = Rule(id="train.needs_known", asks=("train_needs",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise to know which training is still needed."""
    if case.is_open("train_needs"):
        return open_question("train_needs")
    return met("train_needs") if case.chosen("train_needs") else not_concerned("train_needs")
