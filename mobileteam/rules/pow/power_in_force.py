"""
Does every measure rest on a power that was in force on its day?

A measure is held against the law of the day on which it is decided; without
such a day, against the law of the reference date. The preventive demonstration
ban is named apart, because before its circular the ordinary police order was
there: a circular adds no power. The integrity investigation is named apart too:
its article came before the decree that made it usable. Where the rules before
the first known day were not read, nothing is held against the municipality.

Concludes
    met     every power used was in force that day
    gap     at least one power was not, or not yet, in force or usable
    open    a measure was taken on an unknown day, and its power is recent; or
            the rules of its day were not read
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

_INTEGRITY_ARTICLE_SINCE = date(
    2024, 2, 17
)  # law of 15 January 2024; usable with the decree on sectors
_EARLIER_RULES_NOT_READ = ("livc_r", "private_security_events", "terror_plan_national")
_LOOK_BACK_MONTHS = (
    60  # our advice, not a legal number: measures described are at most five years old
)


@RULE.reads("formal-reasons-law/act@2015-01-01", nature=Nature.LAW, weight=Weight.HIGH)
def rests_on_law(case: Case, law: Provision) -> Finding:
    """A decision names the rule of law on which it rests; that rule must exist on its day."""
    if not case.measures:
        return not_concerned()
    faults = tuple(
        detail(_absent(one, case), about=one.id, measure=power_of(one).name)
        for one in case.measures
        if version_of(one, case.reference_date) is None
        and one.power not in _EARLIER_RULES_NOT_READ
    )
    if faults:
        return gap(details=faults)
    if any(_undated_and_recent(one, case) for one in case.measures):
        return open_question()
    if any(version_of(one, case.reference_date) is None for one in case.measures):
        return open_question(say="open_not_read")
    return met()


def _absent(measure: Measure, case: Case) -> str:
    """Return the text that says how the power of a measure was missing on its day."""
    decided_on = measure.value("measure_decided_on")
    day = decided_on if isinstance(decided_on, date) else case.reference_date
    if measure.power == "integrity_investigation_119ter" and day >= _INTEGRITY_ARTICLE_SINCE:
        return "not_usable_yet"
    return "demo_ban" if measure.power == "individual_demo_ban" else "not_in_force"


def _undated_and_recent(measure: Measure, case: Case) -> bool:
    """Tell whether an undated measure was taken under a power younger than the look-back."""
    undated = (
        measure.value("measure_state") == "taken"
        and measure.value("measure_decided_on") is None
    )
    return (
        undated
        and power_of(measure).on(add_months(case.reference_date, -_LOOK_BACK_MONTHS)) is None
    )
