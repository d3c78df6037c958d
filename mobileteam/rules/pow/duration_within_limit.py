"""
Does every closure and place ban stay within the duration that the law allows?

The limits of one period and of its renewals stand with each power, as on the
day of the decision, and are counted in calendar months. The same day of the
month still counts as within the term: a month that begins on 15 March ends on
15 April at the latest. Dates may describe one renewal or the whole time, so
with renewals the total is the limit. Measures of a minister are left aside.

Concludes
    met     every measure stays within its period and its renewals
    gap     one runs too long, is renewed too often or cannot be renewed
    open    the days or the number of renewals are not known
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Detail,
    Finding,
    Measure,
    Nature,
    PowerVersion,
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

RULE = Rule(id="pow.duration_within_limit", asks=(), dossier=("M06",))


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
def limited(case: Case, law: Provision) -> Finding:
    """Each article fixes how long the measure lasts and whether it can be renewed."""
    concerned = []
    for one in case.measures:
        version = version_of(one, case.reference_date)
        if version and version.max_months and "mayor" in version.decides:
            concerned.append((one, version, version.max_months))
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one, version, months in concerned if (fault := _fault(one, version, months)))
    if faults:
        return gap(details=faults)
    if any(
        _first_day(one) is None or _last_day(one) is None or _renewals(one) is None for one, _, _ in concerned
    ):
        return open_question()
    return met()


def _fault(measure: Measure, version: PowerVersion, months: int) -> Detail | None:
    """Return the text that says how a measure exceeds its limit, if it surely does."""
    allowed = version.renewals or 0
    renewals = _renewals(measure)
    name = power_of(measure).name
    if renewals is not None and renewals > allowed:
        return detail("renewed_too_often" if allowed else "not_renewable", about=measure.id, measure=name)
    first_day, last_day = _first_day(measure), _last_day(measure)
    if first_day is None or last_day is None:
        return None
    used = allowed if renewals is None else renewals
    limit = add_months(first_day, months * (1 + used))
    if last_day <= limit:
        return None
    return detail("total_too_long" if used else "too_long", about=measure.id, measure=name, limit=limit)


def _first_day(measure: Measure) -> date | None:
    for question in ("measure_starts_on", "measure_decided_on"):
        day = measure.value(question)
        if isinstance(day, date):
            return day
    return None


def _last_day(measure: Measure) -> date | None:
    day = measure.value("measure_ends_on")
    return day if isinstance(day, date) else None


def _renewals(measure: Measure) -> int | None:
    number = measure.value("measure_renewals")
    return number if isinstance(number, int) and not isinstance(number, bool) else None
