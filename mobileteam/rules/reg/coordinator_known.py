"""
Does the municipality know who coordinates prevention in the German-speaking Community?

The Community's strategy of 2016 made a coordinator responsible for carrying it
out. A function is meant, never a name.

Concludes
    met     the coordinating function is known
    gap     it is not
    open    the municipality did not say
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
    id="reg.coordinator_known",
    asks=("reg_dg_coordinator",),
    dossier=(),
    regions=("dg",),
)


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("strategy-dg-2016/strategy",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our own advice."""
    if case.is_open("reg_dg_coordinator"):
        return open_question("reg_dg_coordinator")
    if case.yes("reg_dg_coordinator"):
        return met("reg_dg_coordinator")
    if case.no("reg_dg_coordinator"):
        return gap("reg_dg_coordinator")
    return not_concerned("reg_dg_coordinator")
