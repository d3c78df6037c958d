"""
Is it agreed in writing what the contact person does and does not pass on to the police?

Who builds trust and gathers information at the same time stands in a dual role.
The rule looks at the agreement only, never at what is passed on.

Concludes
    met             there is a written agreement
    gap             there is no agreement, or only an oral or tacit one
    open            it is not known
    not concerned   there is no contact person
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
    id="gov.role_separation_written",
    asks=("gov_contact_person", "gov_role_separation"),
    dossier=(),
    only_if={"gov_contact_person": ("shared_supra_local", "part_time", "full_time")},
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """A written line between trust and information protects both sides."""
    if case.is_open("gov_role_separation"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    if case.says("gov_role_separation", "written"):
        return met("gov_role_separation")
    if case.says("gov_role_separation", "no_rule", "informal"):
        informal = case.says("gov_role_separation", "informal")
        return gap("gov_role_separation", say="gap_informal" if informal else "gap")
    return not_concerned("gov_role_separation")
