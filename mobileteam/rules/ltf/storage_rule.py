"""
Is there a rule on storing and destroying sensitive information from police and security?

Only the rule is asked about. No text says or suggests that such information
exists, here or anywhere, and the finding is the same whether it does or not.

Concludes
    met             there is a rule
    gap             there is none
    open            it is not known
    not concerned   the question does not apply
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
    id="ltf.storage_rule",
    asks=("ltf_storage_rule",),
    dossier=(),
)


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("gdpr/act", "ter-law/art-24"),
)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: a rule that says who, where and for how long."""
    if case.is_open("ltf_storage_rule"):
        return open_question("ltf_storage_rule")
    if case.yes("ltf_storage_rule"):
        return met("ltf_storage_rule")
    if case.no("ltf_storage_rule"):
        return gap("ltf_storage_rule")
    return not_concerned("ltf_storage_rule")
