"""
Is the disorder around a place that is closed for it recorded in dated reports?

Article 134quater asks for actual disorder around the establishment. What might
happen, or what is said inside, does not carry this closure.

Concludes
    met     dated reports record disturbances around the place
    gap     there are none
    open    it is not known
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

RULE = Rule(id="pow.disorder_recorded", asks=(), dossier=("M08",))


@RULE.reads("new-municipal-law/art-134quater@1999-06-20", nature=Nature.LAW, weight=Weight.HIGH)
def recorded(case: Case, law: Provision) -> Finding:
    """The closure rests on disorder that took place around the establishment."""
    concerned = [one for one in case.measures if one.power == "closure_disorder_134quater"]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("not_recorded", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_disorder_recorded") is False
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_disorder_recorded") is None for one in concerned):
        return open_question()
    return met()
