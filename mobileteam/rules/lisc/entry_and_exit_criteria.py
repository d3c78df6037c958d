"""
Are there written criteria for starting and for closing a follow-up?

Criteria for starting alone are half of it: nobody should stay on the list
longer than needed. The law leaves the list to the mayor and says nothing on
criteria.

Concludes
    met             there are criteria for both
    gap             there are none, or only for starting
    open            the municipality did not say
    not concerned   there is no cell, or the question does not apply
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

RULE = Rule(
    id="lisc.entry_and_exit_criteria",
    asks=("lisc_status", "lisc_entry_exit_criteria"),
    dossier=("R23",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-3-2@2018-09-24",
    nature=Nature.GUIDANCE,
    weight=Weight.MEDIUM,
    also=("peace-institute-2022/factsheet",),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: criteria help the mayor to keep the list in order."""
    if case.is_open("lisc_entry_exit_criteria"):
        return open_question("lisc_entry_exit_criteria")
    if case.says("lisc_entry_exit_criteria", "entry_and_exit"):
        return met("lisc_entry_exit_criteria")
    if case.says("lisc_entry_exit_criteria", "entry_only"):
        return gap("lisc_entry_exit_criteria", say="gap_no_exit")
    if case.says("lisc_entry_exit_criteria", "none"):
        return gap("lisc_entry_exit_criteria")
    return not_concerned("lisc_entry_exit_criteria")
