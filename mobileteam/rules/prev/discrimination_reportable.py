"""
Can residents report discrimination or hate in the municipality?

A local desk counts, and so does referral to a competent body. Whether residents
know the way is not asked; it stands in the advice.

Concludes
    met     a local desk or a referral
    gap     nowhere
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

RULE = Rule(
    id="prev.discrimination_reportable",
    asks=("prev_discrimination_reporting",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: a place to report strengthens trust."""
    if case.is_open("prev_discrimination_reporting"):
        return open_question("prev_discrimination_reporting")
    if case.says("prev_discrimination_reporting", "local_desk"):
        return met("prev_discrimination_reporting")
    if case.says("prev_discrimination_reporting", "referral"):
        return met("prev_discrimination_reporting", say="met_referral")
    if case.says("prev_discrimination_reporting", "none"):
        return gap("prev_discrimination_reporting")
    return not_concerned("prev_discrimination_reporting")
