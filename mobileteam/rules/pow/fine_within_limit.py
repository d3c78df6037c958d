"""
Do amount and age of an administrative fine stay within the law?

The limits are those of the day of the decision. A fine that also applies to
minors keeps to the limit for minors, and no rule with a fine applies below the
age of the law. A fine within the limit for minors, in a rule from that age on,
needs no further answer. A sanction of the college without a fine is left aside.

Concludes
    met     amount and age are within the limits
    gap     an amount is above its limit, or the age is too low
    open    amount, minors or age are not known and matter
"""

from collections.abc import Iterator

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
    detail,
    gap,
    met,
    not_concerned,
    open_question,
    power_of,
    version_of,
)

RULE = Rule(id="pow.fine_within_limit", asks=(), dossier=("M16",))


def _number(one: Measure, question: str) -> int | None:
    value = one.value(question)
    return value if isinstance(value, int) else None


def _faults(one: Measure, version: PowerVersion) -> Iterator[Detail]:
    name = power_of(one).name
    fine, age = _number(one, "measure_fine_eur"), _number(one, "measure_minimum_age")
    adults = int(version.figures["max_fine_adult_eur"])
    minors = int(version.figures["max_fine_minor_eur"])
    youngest = int(version.figures["minimum_age"])
    if fine is not None and fine > adults:
        yield detail("adult_above", about=one.id, measure=name, fine=fine, limit=adults)
    if fine is not None and fine > minors and one.value("measure_fine_for_minors") is True:
        yield detail("minor_above", about=one.id, measure=name, fine=fine, limit=minors)
    if age is not None and age < youngest and one.value("measure_fine_for_minors") is not False:
        yield detail("too_young", about=one.id, measure=name, age=age, minimum=youngest)


def _unknown(one: Measure, version: PowerVersion) -> bool:
    fine, for_minors = _number(one, "measure_fine_eur"), one.value("measure_fine_for_minors")
    if fine is None or (
        for_minors is None and fine > int(version.figures["max_fine_minor_eur"])
    ):
        return True
    return for_minors is not False and _number(one, "measure_minimum_age") is None


def _is_without_fine(one: Measure) -> bool:
    return (
        one.value("measure_decided_by") == "college" and one.value("measure_fine_eur") is None
    )


@RULE.reads(
    "gas-law/act@2014-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("new-municipal-law/art-119bis",),
)
def within_limit(case: Case, law: Provision) -> Finding:
    """From 1 January 2014: one limit for adults, one for minors, and a youngest age."""
    concerned = [
        (one, version)
        for one in case.measures
        if one.power == "gas_sanctions"
        and not _is_without_fine(one)
        and (version := version_of(one, case.reference_date))
    ]
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one, version in concerned for fault in _faults(one, version))
    if faults:
        return gap(details=faults)
    if any(_unknown(one, version) for one, version in concerned):
        return open_question()
    return met()
