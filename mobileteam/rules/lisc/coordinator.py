"""
Does somebody have time to prepare and follow up the LISC?

A coordinator counts once hours are set aside for the task; a coordinator
shared with other municipalities counts alike.

Concludes
    met     there is a coordinator with fixed hours
    gap     there is no coordinator, or no hours
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
    id="lisc.coordinator",
    asks=("lisc_status", "lisc_coordinator"),
    dossier=("R36",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    also=("peace-institute-2022/factsheet",),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: guidance recommends a coordinator with fixed hours."""
    if case.is_open("lisc_coordinator"):
        return open_question("lisc_coordinator")
    if case.says("lisc_coordinator", "with_hours", "shared_with_hours"):
        return met("lisc_coordinator")
    if case.says("lisc_coordinator", "without_hours"):
        return gap("lisc_coordinator", say="gap_no_hours", steps=("hours", "deputy"))
    if case.says("lisc_coordinator", "none"):
        return gap("lisc_coordinator")
    return not_concerned("lisc_coordinator")
