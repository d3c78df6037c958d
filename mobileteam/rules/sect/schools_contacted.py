"""
Has the municipality a fixed contact with the schools on its territory?

A fixed contact with most schools is enough for our advice; every network and
Community counts alike. Which schools they are is not asked.

Concludes
    met             a contact with all schools, or with most
    gap             a contact with some schools only, or with none
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

RULE = Rule(id="sect.schools_contacted", asks=("sect_school_contacts",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is a fixed contact with each school."""
    if case.is_open("sect_school_contacts"):
        return open_question("sect_school_contacts")
    if case.says("sect_school_contacts", "all"):
        return met("sect_school_contacts")
    if case.says("sect_school_contacts", "most"):
        return met("sect_school_contacts", say="met_most")
    if case.says("sect_school_contacts", "some"):
        return gap("sect_school_contacts", say="gap_some")
    if case.says("sect_school_contacts", "none"):
        return gap("sect_school_contacts")
    return not_concerned("sect_school_contacts")
