"""
Has the municipality designated a contact person for radicalisation and polarisation?

A contact person shared with other municipalities or the police zone counts as
much as one of its own, for part of the time or full-time: for a small
municipality sharing is often the wiser way.

Concludes
    met     there is a contact person, its own or a shared one
    gap     there is none
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

RULE = Rule(id="gov.contact_person_named", asks=("gov_contact_person",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """A fixed contact person is the role on which the others lean."""
    if case.is_open("gov_contact_person"):
        return open_question("gov_contact_person")
    if case.says("gov_contact_person", "part_time", "full_time"):
        return met("gov_contact_person")
    if case.says("gov_contact_person", "shared_supra_local"):
        return met("gov_contact_person", say="met_shared")
    if case.says("gov_contact_person", "none"):
        return gap("gov_contact_person")
    return not_concerned("gov_contact_person")
