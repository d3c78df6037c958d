"""
Was the local policy adopted or revised in the last three years?

Three years before the reference date, to the day, is still recent. A date that
lies after the reference date says nothing on the text of that day.

Concludes
    met             adopted or revised in the last three years
    gap             longer ago
    open            the date is not known, or lies after the reference date
    not concerned   there is no adopted policy
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    add_months,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="gov.policy_recent",
    asks=("gov_policy_document", "gov_policy_date"),
    dossier=(),
    only_if={"gov_policy_document": ("part_of_other_plan", "own_plan")},
    joins="gov.policy_all_forms",
)

_MONTHS_RECENT = 36  # our advice, not a legal number


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """An old policy answers yesterday's questions."""
    if case.is_open("gov_policy_date"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    dated = case.day("gov_policy_date")
    if dated is None:
        return not_concerned("gov_policy_date")
    if dated > case.reference_date:
        return open_question("gov_policy_date", say="open_later", policy_date=dated)
    if dated < add_months(case.reference_date, -_MONTHS_RECENT):
        return gap("gov_policy_date", policy_date=dated)
    return met("gov_policy_date", policy_date=dated)
