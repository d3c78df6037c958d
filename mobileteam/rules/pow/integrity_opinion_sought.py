"""
Does the college decide after an integrity investigation with the opinion and within the period?

Before a refusal, suspension, lifting or closure the opinion of the federal
directorate for integrity assessment must be in the file; during the inquiry it
is optional. So a measure counts where the college decides or a suspension is
described. The longest suspension comes from the power of the day of decision.

Concludes
    met     the opinion is there and a suspension is not too long
    gap     the opinion is missing, or the suspension is too long
    open    it is not known who decides, or whether there is an opinion
"""

from collections.abc import Iterator

from mobileteam.rulekit import (
    Case,
    Detail,
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

RULE = Rule(id="pow.integrity_opinion_sought", asks=(), dossier=("M28",))


def _suspension(one: Measure) -> int | None:
    months = one.value("measure_suspension_months")
    return months if isinstance(months, int) and months > 0 else None


def _decides(one: Measure) -> bool | None:
    """Tell whether this is a decision against the operator; None where it is not known."""
    if _suspension(one) is not None:
        return True
    decided_by = one.value("measure_decided_by")
    return None if decided_by is None else decided_by == "college"


def _faults(case: Case, one: Measure) -> Iterator[Detail]:
    name, months, version = (
        power_of(one).name,
        _suspension(one),
        version_of(one, case.reference_date),
    )
    if one.value("measure_deipp_opinion") is False and _decides(one):
        yield detail("no_opinion", about=one.id, measure=name)
    if version and months and months > (limit := int(version.figures["suspension_max_months"])):
        yield detail("too_long", about=one.id, measure=name, months=months, limit=limit)


@RULE.reads("new-municipal-law/art-119ter@2024-02-17", nature=Nature.LAW, weight=Weight.HIGH)
def with_opinion(case: Case, law: Provision) -> Finding:
    """From 17 February 2024: no decision against an operator without the opinion."""
    concerned = [
        one
        for one in case.measures
        if one.power == "integrity_investigation_119ter" and _decides(one) is not False
    ]
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one in concerned for fault in _faults(case, one))
    if faults:
        return gap(details=faults)
    if any(one.value("measure_deipp_opinion") is not True for one in concerned):
        return open_question()
    return met()
