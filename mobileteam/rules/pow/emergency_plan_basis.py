"""
Does the general emergency plan name the royal decree in force?

The decree of 22 May 2019 replaced that of 16 February 2006. The transition
rules were not read, so a plan that still names the earlier decree is a point to
check and never a shortcoming.

Concludes
    met     the plan names the decree of 2019
    open    the plan names the decree of 2006, or it is not known
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="pow.emergency_plan_basis", asks=("emer_plan_basis",), dossier=("M19",))

_TENTH_DAY_AFTER_PUBLICATION = date(2019, 7, 7)  # derived: the entry into force was not read


@RULE.reads(
    "emergency-planning-decree-2019/act@2019-06-27", nature=Nature.ADVICE, weight=Weight.LOW
)
def to_be_checked(case: Case, law: Provision) -> Finding:
    """From 27 June 2019, in fact from 7 July: which decree the plan names is worth a check."""
    if case.reference_date < _TENTH_DAY_AFTER_PUBLICATION:
        return not_concerned()
    if case.is_open("emer_plan_basis"):
        return open_question("emer_plan_basis")
    if case.says("emer_plan_basis", "decree_2006"):
        return open_question("emer_plan_basis", say="open_former_decree")
    if case.says("emer_plan_basis", "decree_2019"):
        return met("emer_plan_basis")
    return not_concerned("emer_plan_basis")
