"""
Is there a local diagnosis of at most three years old that covers polarisation or extremism?

Three years are our advice; better still is a diagnosis that is refreshed every
year. A security diagnosis that is silent on these subjects does not count.

Concludes
    met     the diagnosis dates from the past three years
    gap     there is none, or it is older
    open    it is not known
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="ctx.diagnosis_recent", asks=("ctx_diagnosis",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """A good approach starts from a picture of today."""
    if case.is_open("ctx_diagnosis"):
        return open_question("ctx_diagnosis")
    if case.says("ctx_diagnosis", "within_1y"):
        return met("ctx_diagnosis")
    if case.says("ctx_diagnosis", "within_3y"):
        return met("ctx_diagnosis", say="met_within_3y")
    if case.says("ctx_diagnosis", "older_than_3y"):
        return gap("ctx_diagnosis", say="gap_old")
    if case.says("ctx_diagnosis", "none"):
        return gap("ctx_diagnosis")
    return not_concerned("ctx_diagnosis")
