"""
Does a feedback sheet leave the cell only when all participants agree?

The agreement of all members who take part in the meeting is meant, and a sheet
without secrets shared there. A cell that uses no sheet, or has agreed nothing
on it yet, is another rule's question (lisc.feedback_used). Which services other
than the base services receive the sheet since 1 October 2024 is not certain, so
the texts name none.

Concludes
    met             the sheet is used, always by consensus
    gap             the sheet is also used without it
    open            the municipality did not say
    not concerned   there is no cell, or no sheet is known to be used
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
    id="lisc.feedback_by_consensus",
    asks=("lisc_status", "lisc_feedback_sheet"),
    dossier=("R27",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads("lisc-law/art-4-2@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def by_consensus(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the police member may send a sheet after consensus."""
    if case.is_open("lisc_feedback_sheet"):
        return open_question("lisc_feedback_sheet")
    if case.says("lisc_feedback_sheet", "with_consensus"):
        return met("lisc_feedback_sheet")
    if case.says("lisc_feedback_sheet", "without_consensus"):
        return gap("lisc_feedback_sheet")
    return not_concerned("lisc_feedback_sheet")
