"""
Does a steering group discuss the policy at least twice a year?

A group that handles individual cases is not meant: policy and follow-up are
best discussed at separate tables. That twice a year is the least is our advice.

Concludes
    met     the group meets twice a year or more often
    gap     once a year, only on demand, or never
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

RULE = Rule(id="gov.steering_meets", asks=("gov_steering_frequency",), dossier=())

_MET = {
    "half_yearly": "met",
    "quarterly_or_more": "met_quarterly",
}  # our advice, no legal number
_TOO_SELDOM = {"none": "gap", "on_demand": "gap_on_demand", "yearly": "gap_yearly"}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """A policy that is discussed twice a year can be adjusted in time."""
    if case.is_open("gov_steering_frequency"):
        return open_question("gov_steering_frequency")
    for frequency, say in _MET.items():
        if case.says("gov_steering_frequency", frequency):
            return met("gov_steering_frequency", say=say)
    for frequency, say in _TOO_SELDOM.items():
        if case.says("gov_steering_frequency", frequency):
            return gap("gov_steering_frequency", say=say)
    return not_concerned("gov_steering_frequency")
