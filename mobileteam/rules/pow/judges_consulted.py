"""
Were the judicial authorities consulted before a closure for trafficking or terrorism?

The consultation has a date, and that date is not later than the decision. An
answer "not applicable" says that there was none. A date that nobody gave is
not known: it is asked for, not held against the municipality. A consultation
that is still to come is not known either.

Concludes
    met     the consultation is dated and came first
    gap     it came after the decision, or was left out as not applicable
    open    one of the two days is not known
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

RULE = Rule(id="pow.judges_consulted", asks=(), dossier=("M09",))

_CLOSURES = ("closure_trafficking_134quinquies", "closure_terrorism_134septies")
_FAULTS = ("not_consulted", "too_late")


@RULE.reads(
    "new-municipal-law/art-134quinquies@2013-01-07",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("new-municipal-law/art-134septies",),
)
def consulted_first(case: Case, law: Provision) -> Finding:
    """Both articles put the consultation of the judicial authorities before the decision."""
    states = [(one, _state(one, case)) for one in case.measures if _is_concerned(one, case)]
    if not states:
        return not_concerned()
    faults = tuple(
        detail(state, about=one.id, measure=power_of(one).name)
        for one, state in states
        if state in _FAULTS
    )
    if faults:
        return gap(details=faults)
    return open_question() if any(state == "unknown" for _, state in states) else met()


def _is_concerned(measure: Measure, case: Case) -> bool:
    version = version_of(measure, case.reference_date)
    return measure.power in _CLOSURES and version is not None and version.judicial_consultation


def _state(measure: Measure, case: Case) -> str:
    """Say how a closure stands: sound, unknown, or the text that names its fault."""
    consulted_on = measure.value("measure_judicial_consultation_on")
    decided_on = measure.value("measure_decided_on")
    if not isinstance(consulted_on, date):
        answer = measure.answers.get("measure_judicial_consultation_on")
        return "not_consulted" if answer and answer.state == "not_applicable" else "unknown"
    if isinstance(decided_on, date) and consulted_on > decided_on:
        return "too_late"
    comes_first = isinstance(decided_on, date) or measure.value("measure_state") == "planned"
    return "sound" if comes_first and consulted_on <= case.reference_date else "unknown"
