"""
Has the council confirmed the mayor's emergency ordinance at its very next meeting?

Only ordinances that were taken count, and only once that meeting has been held.
Without confirmation the ordinance ceases to have effect at once.

Concludes
    met     the council confirmed
    gap     it met and did not confirm: the ordinance has lapsed
    open    it is not known whether it met or confirmed
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Measure,
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
    version_of,
)

RULE = Rule(id="pow.emergency_ordinance_confirmed", asks=(), dossier=("M04",))


@RULE.reads("new-municipal-law/art-134@1988-06-24", nature=Nature.LAW, weight=Weight.HIGH)
def council_confirms(case: Case, law: Provision) -> Finding:
    """The council confirms at its next meeting, otherwise the ordinance lapses."""
    concerned = [one for one in case.measures if _is_due(one, case)]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("lapsed", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_confirmation") == "not_confirmed"
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_confirmation") != "confirmed" for one in concerned):
        return open_question()
    return met()


def _is_due(measure: Measure, case: Case) -> bool:
    """Tell whether a council had to confirm and its next meeting is not known to lie ahead."""
    version = version_of(measure, case.reference_date)
    if (
        version is None
        or version.confirmation != "council"
        or measure.value("measure_state") == "planned"
    ):
        return False
    meeting = measure.value("measure_next_meeting_on")
    if isinstance(meeting, date):
        return meeting <= case.reference_date
    return measure.value("measure_confirmation") != "not_yet_met"
