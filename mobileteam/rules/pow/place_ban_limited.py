"""
Does the place ban leave the whole territory, home, work, school and training out?

Concludes
    met     the ban covers given places only, and none of the protected ones
    gap     it covers the whole territory or a protected place
    open    it is not known what it covers
"""

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

RULE = Rule(id="pow.place_ban_limited", asks=(), dossier=("M07",))

_PROTECTED = {"home", "work", "school", "training"}


@RULE.reads("new-municipal-law/art-134sexies@2014-01-01", nature=Nature.LAW, weight=Weight.HIGH)
def limited(case: Case, law: Provision) -> Finding:
    """The ban holds for given places open to the public, never those the article protects."""
    concerned = [
        one
        for one in case.measures
        if one.power == "place_ban_134sexies"
        and version_of(one, case.reference_date) is not None
    ]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail(say, about=one.id, measure=power_of(one).name)
        for one in concerned
        for say in _faults(one)
    )
    if faults:
        return gap(details=faults)
    if any(
        one.value(f"measure_{what}") is None for one in concerned for what in ("area", "covers")
    ):
        return open_question()
    return met()


def _faults(measure: Measure) -> tuple[str, ...]:
    """Return the texts that say what the ban covers and may not cover."""
    covers = measure.value("measure_covers")
    wide = ("whole_territory",) if measure.value("measure_area") == "whole_territory" else ()
    protected = isinstance(covers, tuple) and bool(_PROTECTED & set(covers))
    return (*wide, "protected_place") if protected else wide
