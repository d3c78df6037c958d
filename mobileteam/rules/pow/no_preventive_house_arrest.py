"""
Does the municipality refrain from preventive house arrest?

Cities have used it for named persons on a single night. Its legal basis is
contested and personal liberty is at stake, so every described use is a point on
which we advise otherwise. Without such a measure the rule is not concerned.

Concludes
    gap     a preventive house arrest or individual curfew is planned or taken
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    detail,
    gap,
    not_concerned,
    power_of,
)

RULE = Rule(id="pow.no_preventive_house_arrest", asks=(), dossier=("M22",))


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("new-municipal-law/art-133", "new-municipal-law/art-135", "echr/art-8-11"),
)
def advised_against(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: no text speaks of it; we advise against it."""
    faults = tuple(
        detail("contested", about=one.id, measure=power_of(one).name)
        for one in case.measures
        if one.power == "preventive_home_confinement"
    )
    return gap(details=faults) if faults else not_concerned()
