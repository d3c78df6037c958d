"""
Does every closure and place ban stay within the duration that the law allows?

The limits of one period and of its renewals stand with each power, as on the day of the
decision, and are counted in calendar months. The same day of the month still counts as
within the term: a month that begins on 15 March ends on 15 April at the latest. Dates may
describe one renewal or the whole time, so with renewals the total is the limit. Where no
renewal is stated, one period is the limit; where the number is said to be unknown, only
the total is. Measures of a minister are left aside.

Concludes
    met     every measure stays within its period and its renewals
    gap     one runs too long, is renewed too often or cannot be renewed
    open    the days or the renewals are not known
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
    faults = tuple(fault for one in concerned if (fault := _fault(*one, case.reference_date)))
    if faults:
        return gap(details=faults)
    if any(_is_unsure(one, version) for one, version, _ in concerned):
        return open_question()
    return met()


def _is_unsure(measure: Measure, version: PowerVersion) -> bool:
    """Tell if days or renewals are missing, or a faultless renewal rests on a later text."""
    renewals = _renewals(measure)
    missing = _first_day(measure) is None or _day(measure, "measure_ends_on") is None
    return missing or renewals is None or renewals > (version.renewals or 0)


def _fault(measure: Measure, version: PowerVersion, months: int, day: date) -> Detail | None:
    """Return the text that says how a measure exceeds its limit, if it surely does."""
    allowed, renewals = version.renewals or 0, _renewals(measure)
    if renewals is not None and renewals > allowed:
        if _later_allows(measure, renewals, day):
            return None
        say = "renewed_too_often" if allowed else "not_renewable"
        return detail(say, about=measure.id, measure=power_of(measure).name)
    first_day, last_day = _first_day(measure), _day(measure, "measure_ends_on")
    if first_day is None or last_day is None:
        return None
    silent = allowed > 0 and renewals is None and "measure_renewals" not in measure.answers
    used = allowed if renewals is None and not silent else renewals or 0
    limit = add_months(first_day, months * (1 + used))
    if last_day <= limit:
        return None
    say = "total_too_long" if used else "no_renewal_stated" if silent else "too_long"
    return detail(say, about=measure.id, measure=power_of(measure).name, limit=limit)


def _later_allows(measure: Measure, renewals: int, reference_date: date) -> bool:
    """Tell whether a renewal, described from the first decision, may rest on a later text."""
    decided_on, last_day = _day(measure, "measure_decided_on"), _day(measure, "measure_ends_on")
    if decided_on is None or last_day is None:
        return False
    later = power_of(measure).on(min(last_day, reference_date))
    if not later or not later.max_months or later.validity.first_day <= decided_on:
        return False
    enough = renewals <= (later.renewals or 0)
    return enough and last_day > add_months(decided_on, later.max_months)


def _first_day(measure: Measure) -> date | None:
    return _day(measure, "measure_starts_on") or _day(measure, "measure_decided_on")


def _day(measure: Measure, question: str) -> date | None:
    day = measure.value(question)
    return day if isinstance(day, date) else None


def _renewals(measure: Measure) -> int | None:
    number = measure.value("measure_renewals")
    return number if isinstance(number, int) and not isinstance(number, bool) else None
