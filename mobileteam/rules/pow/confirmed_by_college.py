"""
Has the college confirmed, at its very next meeting, the measures that need it?

Which measures need it, and whether they lapse without it, stands with each
power and changes with the day of the decision. A closure for trafficking
decided until 16 February 2024 needs no confirmation: the council is told of it
at its next meeting. Only measures that were taken count, and only once the
meeting has been held.

Concludes
    met     every measure was confirmed, or told to the council
    gap     one was not: it has lapsed, or it is irregular
    open    it is not known whether the body met or confirmed
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

RULE = Rule(id="pow.confirmed_by_college", asks=(), dossier=("M05",))

_TOLD_TO_COUNCIL = "closure_trafficking_134quinquies"
_UNCONFIRMED = ("lapsed", "irregular")
_FAULTS = (*_UNCONFIRMED, "council_not_told")


@RULE.reads(
    "new-municipal-law/art-134ter@1999-06-20",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=(
        "new-municipal-law/art-134quater",
        "new-municipal-law/art-134quinquies",
        "new-municipal-law/art-134sexies",
        "new-municipal-law/art-134septies",
    ),
)
def college_confirms(case: Case, law: Provision) -> Finding:
    """Closures and place bans go to the next meeting of the college."""
    states = [(one, _state(one, case)) for one in case.measures]
    found = {state for _, state in states}
    faults = tuple(
        detail(state, about=one.id, measure=power_of(one).name)
        for one, state in states
        if state in _FAULTS
    )
    if faults:
        confirm = ("stop", "agenda") if found & set(_UNCONFIRMED) else ()
        tell = ("tell_council",) if "council_not_told" in found else ()
        return gap(details=faults, steps=(*confirm, *tell))
    if "unknown" in found:
        return open_question()
    return met() if "sound" in found else not_concerned()


def _state(measure: Measure, case: Case) -> str:
    """Say how a measure stands: not asked, sound, unknown, or the text that names its fault."""
    version = version_of(measure, case.reference_date)
    if version is None or _is_ahead(measure, case):
        return "not_asked"
    if version.confirmation == "college":
        confirmation = measure.value("measure_confirmation")
        if confirmation == "not_confirmed":
            return "lapsed" if version.lapses_unconfirmed else "irregular"
        return "sound" if confirmation == "confirmed" else "unknown"
    if measure.power == _TOLD_TO_COUNCIL and "council" in version.notify:
        told = measure.value("measure_council_informed")
        if told is False:
            return "council_not_told"
        return "sound" if told is True else "unknown"
    return "not_asked"


def _is_ahead(measure: Measure, case: Case) -> bool:
    """Tell whether the decision, or the meeting that follows it, is still to come."""
    meeting = measure.value("measure_next_meeting_on")
    if measure.value("measure_state") == "planned":
        return True
    if isinstance(meeting, date):
        return meeting > case.reference_date
    return measure.value("measure_confirmation") == "not_yet_met"
