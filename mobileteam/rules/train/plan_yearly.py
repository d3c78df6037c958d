"""
Is training on this theme planned from year to year?

A plan says which groups of functions follow which training and when. Separate
courses count for what they are, but they do not show who is still missing.

Concludes
    met     there is a yearly training plan
    gap     courses are followed without a plan, or none is planned
    open    the municipality did not say
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

RULE = Rule(id="train.plan_yearly", asks=("train_plan",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise a yearly training plan by group of functions."""
    if case.is_open("train_plan"):
        return open_question("train_plan")
    if case.says("train_plan", "yearly_plan"):
        return met("train_plan")
    if case.says("train_plan", "ad_hoc"):
        return gap("train_plan", say="gap_ad_hoc")
    if case.says("train_plan", "none"):
        return gap("train_plan")
    return not_concerned("train_plan")
