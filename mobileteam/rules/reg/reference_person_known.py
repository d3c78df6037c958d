"""
Has the municipality a local reference person for the Walloon Region?

The Region works with reference persons as a link. Knowing the Region's contact
alone leaves nobody in the municipality who keeps it up. A function counts, never
a name.

Concludes
    met     a local function is designated
    gap     only the Region's contact is known, or neither
    open    it is not known
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
    id="reg.reference_person_known",
    asks=("reg_wa_reference_person",),
    dossier=(),
    regions=("wa",),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our own advice."""
    if case.is_open("reg_wa_reference_person"):
        return open_question("reg_wa_reference_person")
    if case.says("reg_wa_reference_person", "local_designated"):
        return met("reg_wa_reference_person")
    if case.says("reg_wa_reference_person", "regional_known"):
        return gap("reg_wa_reference_person", say="gap_regional")
    if case.says("reg_wa_reference_person", "none"):
        return gap("reg_wa_reference_person")
    return not_concerned("reg_wa_reference_person")
