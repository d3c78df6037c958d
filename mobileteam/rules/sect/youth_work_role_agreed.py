"""
Is the role of youth work agreed with the sector?

Each of the three roles is good as long as it was agreed: youth work lives by
the trust of young people and chooses with the municipality how far it goes. No
role is better than another here.

Concludes
    met             a role is agreed, whichever it is
    gap             no role is agreed
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

RULE = Rule(id="sect.youth_work_role_agreed", asks=("sect_youth_work_role",), dossier=())

_SAYS = {
    "signals_only": "met_signals",
    "partner_without_case_data": "met_prevention",
    "case_partner": "met_cases",
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is a role that youth work chose as well."""
    if case.is_open("sect_youth_work_role"):
        return open_question("sect_youth_work_role")
    for role, words in _SAYS.items():
        if case.says("sect_youth_work_role", role):
            return met("sect_youth_work_role", say=words)
    if case.says("sect_youth_work_role", "none"):
        return gap("sect_youth_work_role")
    return not_concerned("sect_youth_work_role")
