"""
Does every measure rest on a power that was in force on its day?

A measure is held against the law of the day on which it is decided; without
such a day, against the law of the reference date. The preventive demonstration
ban is named apart, because before its circular the ordinary police order was
there: a circular adds no power.

Concludes
    met     every power used was in force that day
    gap     at least one power was not, or not yet, in force
    open    a measure was taken on an unknown day, and its power is recent
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Measure,
    Nature,
    Provision,
    Rule,
    Weight,
    add_months,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
    power_of,
    version_of,
)

RULE = Rule(id="pow.power_in_force", asks=(), dossier=("M01",))

_LOOK_BACK_MONTHS = 60  # our advice, not a legal number: measures described are at most five years old


@RULE.reads("formal-reasons-law/act@2015-01-01", nature=Nature.LAW, weight=Weight.HIGH)
def rests_on_law(case: Case, law: Provision) -> Finding:
    """A decision names the rule of law on which it rests; that rule must exist on its day."""
    if not case.measures:
        return not_concerned()
    faults = tuple(
        detail(
            "demo_ban" if one.power == "individual_demo_ban" else "not_in_force",
            about=one.id,
            measure=power_of(one).name,
        )
        for one in case.measures
        if version_of(one, case.reference_date) is None
    )
    if faults:
        return gap(details=faults)
    if any(_undated_and_recent(one, case) for one in case.measures):
        return open_question()
    return met()


def _undated_and_recent(measure: Measure, case: Case) -> bool:
    """Tell whether a measure was taken on an unknown day, under a power younger than the look-back."""
    undated = measure.value("measure_state") == "taken" and measure.value("measure_decided_on") is None
    return undated and power_of(measure).on(add_months(case.reference_date, -_LOOK_BACK_MONTHS)) is None
