"""
Is there street work or other outreach work?

Work of the municipality itself and work shared with neighbours or a partner
count alike. Whether its mandate is distinct from that of the police is not
asked; the action points see to it.

Concludes
    met             there is such work, own or shared
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
    Weight,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="sect.street_work_available", asks=("sect_street_work",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is to seek out those who turn to no service."""
    if case.is_open("sect_street_work"):
        return open_question("sect_street_work")
    if case.says("sect_street_work", "own"):
        return met("sect_street_work")
    if case.says("sect_street_work", "shared"):
        return met("sect_street_work", say="met_shared")
    if case.says("sect_street_work", "none"):
        return gap("sect_street_work")
    return not_concerned("sect_street_work")
