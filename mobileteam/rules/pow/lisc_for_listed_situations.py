"""
Is the Local Integral Security Cell asked only about situations on the mayor's list?

The cell discusses persons whom the mayor has listed because there are
indications of a radicalisation process. A place, a group, a general tension,
nuisance, a school choice or a staff matter belongs elsewhere; each has a text
of its own that says where.

Concludes
    met     only listed situations are put to the cell
    gap     something else is put to it
    open    it was not said what the cell is asked
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
    power_of,
)

RULE = Rule(id="pow.lisc_for_listed_situations", asks=(), dossier=("M31", "R21"))

_ELSEWHERE = ("place", "group", "general_tension", "nuisance", "school_choice", "staff_matter")


@RULE.reads(
    "lisc-law/art-3-2@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("lisc-law/art-2",),
)
def listed_only(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the mayor's list sets what the cell discusses."""
    concerned = [one for one in case.measures if one.power == "livc_r"]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail(subject, about=one.id, measure=power_of(one).name)
        for one in concerned
        if (subject := str(one.value("measure_subject"))) in _ELSEWHERE
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_subject") is None for one in concerned):
        return open_question()
    return met()
