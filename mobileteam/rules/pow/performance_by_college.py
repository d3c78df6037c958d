"""
Is the prohibition of a performance decided by the college?

Article 130 of the New Municipal Law gives it to the college, in extraordinary
circumstances. The mayor alone is the usual mistake; the council is no better.
A governor or a minister who steps in acts under other rules and is not judged.

Concludes
    met     the college decides
    gap     the mayor alone or the council decides
    open    it is not known who decides
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

RULE = Rule(id="pow.performance_by_college", asks=(), dossier=("M02",))

_WRONG = {"mayor": "by_mayor", "council": "by_council"}
_JUDGED = (None, "college", *_WRONG)


@RULE.reads("new-municipal-law/art-130@1988-06-24", nature=Nature.LAW, weight=Weight.HIGH)
def college_decides(case: Case, law: Provision) -> Finding:
    """The college decides on a performance, the mayor does not decide alone."""
    concerned = [
        (one, one.value("measure_decided_by"))
        for one in case.measures
        if one.power == "performances_130" and one.value("measure_decided_by") in _JUDGED
    ]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail(_WRONG[str(body)], about=one.id, measure=power_of(one).name)
        for one, body in concerned
        if body in _WRONG
    )
    if faults:
        return gap(details=faults)
    if any(body is None for _, body in concerned):
        return open_question()
    return met()
