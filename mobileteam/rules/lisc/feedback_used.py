"""
Does a cell that discusses follow-ups use the feedback sheet?

The sheet is the way that the law opens back to the competent services; using it
is a choice. A sheet used without consensus is no strength: that is another
rule's question (lisc.feedback_by_consensus).

Concludes
    met             the sheet is used by consensus
    gap             it is not used, or nothing has been agreed on it
    open            something that matters is not known
    not concerned   there is no cell, it discusses no follow-ups, or consensus is lacking
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
    id="lisc.feedback_used",
    asks=("lisc_status", "lisc_discusses_cases", "lisc_feedback_sheet"),
    dossier=("R28",),
    only_if={"lisc_status": ("own", "joint", "zone_wide"), "lisc_discusses_cases": ("yes",)},
)

_DECIDING = ("lisc_discusses_cases", "lisc_feedback_sheet")


@RULE.reads("lisc-law/art-4-2@2018-09-24", nature=Nature.GUIDANCE, weight=Weight.LOW)
def weighed_each_time(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law opens a way back to the services; weigh it each time."""
    if case.says("lisc_feedback_sheet", "with_consensus"):
        return met("lisc_feedback_sheet")
    if case.says("lisc_feedback_sheet", "without_consensus"):
        return not_concerned("lisc_feedback_sheet")
    if case.is_open(*_DECIDING):
        return open_question(*(question for question in _DECIDING if case.is_open(question)))
    if case.says("lisc_feedback_sheet", "not_used"):
        return gap(*_DECIDING, steps=("agenda",))
    if case.says("lisc_feedback_sheet", "no_agreement"):
        return gap(*_DECIDING, say="gap_not_agreed")
    return not_concerned("lisc_feedback_sheet")
