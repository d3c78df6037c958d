"""
Is it agreed in writing what schools do with a concern?

An oral agreement is a start, but is lost when people change posts. Where there
is no contact with any school, that is said first (sect.schools_contacted) and
nothing is said here.

Concludes
    met             there is a written agreement
    gap             there is an oral agreement, or none
    open            it is not known
    not concerned   there is neither an agreement nor a contact with any school
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
    id="sect.school_protocol_written",
    asks=("sect_school_protocol", "sect_school_contacts"),
    dossier=(),
    after=("sect.schools_contacted",),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is a written agreement with the schools."""
    if case.is_open("sect_school_protocol"):
        return open_question("sect_school_protocol")
    if case.says("sect_school_protocol", "written"):
        return met("sect_school_protocol")
    if case.says("sect_school_protocol", "oral"):
        return gap("sect_school_protocol", say="gap_oral")
    if case.says("sect_school_protocol", "none"):
        return _without_agreement(case)
    return not_concerned("sect_school_protocol")


def _without_agreement(case: Case) -> Finding:
    if case.says("sect_school_contacts", "none"):
        return not_concerned("sect_school_protocol", "sect_school_contacts")
    return gap("sect_school_protocol")
