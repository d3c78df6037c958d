"""
Can victims and relatives turn to a function in the municipality?

Relatives of people who died abroad are meant too. Victim support by the police
is good in itself, but does not reach those who have no dealings with the police.

Concludes
    met             a contact function at the municipality or its welfare centre
    gap             none, or only the police
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
    id="vict.contact_named",
    asks=("vict_contact",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, a function of the municipality's own."""
    if case.is_open("vict_contact"):
        return open_question("vict_contact")
    if case.says("vict_contact", "municipal_contact"):
        return met("vict_contact")
    if case.says("vict_contact", "police_victim_support"):
        return gap("vict_contact", say="gap_police")
    if case.says("vict_contact", "none"):
        return gap("vict_contact")
    return not_concerned("vict_contact")
