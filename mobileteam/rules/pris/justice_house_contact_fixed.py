"""
Is there a fixed contact with the justice house, with agreements?

Supervising conditions is a task of the Communities. The agreements say what
professional secrecy allows to be shared; no person is asked about.

Concludes
    met             a fixed contact with agreements
    gap             no contact, or only when the need arises
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
    id="pris.justice_house_contact_fixed",
    asks=("pris_justice_house_contact",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, a fixed contact with agreements on secrecy."""
    if case.is_open("pris_justice_house_contact"):
        return open_question("pris_justice_house_contact")
    if case.says("pris_justice_house_contact", "fixed"):
        return met("pris_justice_house_contact")
    if case.says("pris_justice_house_contact", "ad_hoc"):
        return gap("pris_justice_house_contact", say="gap_ad_hoc")
    if case.says("pris_justice_house_contact", "none"):
        return gap("pris_justice_house_contact")
    return not_concerned("pris_justice_house_contact")
