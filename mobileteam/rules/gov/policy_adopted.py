"""
Has the municipality adopted a local policy for a preventive approach?

A chapter in another adopted plan counts as much as a separate plan. A draft
commits nobody yet.

Concludes
    met     there is an adopted policy, separate or within another plan
    gap     there is none, or only a draft
    open    it is not known
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="gov.policy_adopted", asks=("gov_policy_document",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """An adopted policy is what services and council can hold on to."""
    if case.is_open("gov_policy_document"):
        return open_question("gov_policy_document")
    if case.says("gov_policy_document", "own_plan"):
        return met("gov_policy_document")
    if case.says("gov_policy_document", "part_of_other_plan"):
        return met("gov_policy_document", say="met_part")
    if case.says("gov_policy_document", "draft"):
        return gap("gov_policy_document", say="gap_draft", steps=("adopt",))
    if case.says("gov_policy_document", "none"):
        return gap("gov_policy_document")
    return not_concerned("gov_policy_document")
