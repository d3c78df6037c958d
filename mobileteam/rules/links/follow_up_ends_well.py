"""
Do the end of a follow-up and the after-care belong together?

Criteria to close are the business of the LISC, after-care of another theme. Each loses
half its worth without the other. Where both are missing, their own themes say so. Where
only the criteria are missing, lisc.entry_and_exit_criteria already recommends them.

Concludes
    met             criteria to close, and after-care
    gap             criteria to close without after-care, or the other way round
    open            an answer is missing that could make it a gap
    not concerned   no LISC, or the combination does not arise
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
    id="links.follow_up_ends_well",
    asks=("lisc_status", "lisc_entry_exit_criteria", "ret_aftercare"),
    dossier=(),
    joins="ret.aftercare_exists",
)

_CELL = ("own", "joint", "zone_wide")
_NO_EXIT = ("none", "entry_only")
_AFTERCARE = ("referral", "own_track")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: the end of a follow-up is a transition."""
    if not case.is_open("lisc_status") and not case.says("lisc_status", *_CELL):
        return not_concerned("lisc_status")
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    has_exit = case.says("lisc_entry_exit_criteria", "entry_and_exit")
    if has_exit and case.says("ret_aftercare", "none"):
        return gap(*RULE.asks)
    if not case.says("ret_aftercare", *_AFTERCARE):
        return not_concerned("ret_aftercare")
    if case.says("lisc_entry_exit_criteria", *_NO_EXIT):
        return gap(*RULE.asks, say="gap_no_end", advises=False)
    return met(*RULE.asks) if has_exit else not_concerned("lisc_entry_exit_criteria")
