"""
Do the functions that carry the contacts outlast the subsidy?

A contact person depends on it where the municipality has no means of its own, a
coordinator with hours where the LISC runs on temporary money alone. An empty date means
that no subsidy runs, as in bud.no_cliff_edge, which judges the end itself.

Concludes
    met             a subsidy runs, what follows is decided, such a function exists
    gap             it ends within twelve months, nothing is decided, one depends on it
    open            an answer is missing that could make it a gap
    not concerned   no subsidy runs, or the combination does not arise
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    add_months,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="links.functions_outlast_subsidies",
    asks=(
        "bud_subsidy_end",
        "bud_continuity",
        "bud_own_band",
        "gov_contact_person",
        "lisc_status",
        "lisc_coordinator",
        "lisc_funding",
    ),
    dossier=(),
    joins="bud.no_cliff_edge",
)

_MONTHS_AHEAD = 12  # our advice, not a legal number, as in bud.no_cliff_edge
_END = ("bud_subsidy_end", "bud_continuity")
_CONTACT = {
    "gov_contact_person": ("shared_supra_local", "part_time", "full_time"),
    "bud_own_band": ("none",),
}
_COORDINATOR = {
    "lisc_status": ("own", "joint", "zone_wide"),
    "lisc_coordinator": ("with_hours", "shared_with_hours"),
    "lisc_funding": ("temporary_project",),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: decide first on the function that carries the contacts."""
    end = case.day("bud_subsidy_end")
    if end is None and case.fact("bud_subsidy_end").state != "unknown":
        return not_concerned("bud_subsidy_end")
    if case.says("bud_continuity", "decided"):
        return _decided(case, end)
    soon = add_months(case.reference_date, _MONTHS_AHEAD)
    if end is not None and not case.reference_date <= end < soon:
        return not_concerned("bud_subsidy_end")
    return _undecided(case, end)


def _decided(case: Case, end: date | None) -> Finding:
    if end is None or end < case.reference_date:
        return not_concerned(*_END)
    for group, function in (
        (_CONTACT, "gov_contact_person"),
        (_COORDINATOR, "lisc_coordinator"),
    ):
        if case.says(function, *group[function]):
            return met(*_END, function)
    return not_concerned(*_END)


def _undecided(case: Case, end: date | None) -> Finding:
    groups = [group for group in (_CONTACT, _COORDINATOR) if case.may_all_say(group)]
    if not groups:
        return not_concerned(*_END)
    group = next((one for one in groups if not case.is_open(*one)), groups[0])
    unanswered = tuple(filter(case.is_open, (*_END, *group)))
    if end is None or unanswered:
        return open_question(*unanswered)
    if not case.says("bud_continuity", "none", "intention"):
        return not_concerned("bud_continuity")
    say = "gap" if group is _CONTACT else "gap_coordinator"
    return gap(*_END, *group, say=say, subsidy_end=end)
