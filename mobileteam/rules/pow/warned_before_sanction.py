"""
Does a warning come before a closure or withdrawal as a sanction?

A suspension, a lifted permit or a closure as an administrative sanction is the
decision of the college, and the law asks for a warning first. A fine is imposed
by the sanctioning officer and needs none, so a sanction that somebody other
than the college decides is not concerned.

Concludes
    met     a written warning came first
    gap     the college decides without one
    open    it is not known who decides, or whether there was a warning
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

RULE = Rule(id="pow.warned_before_sanction", asks=(), dossier=("M17",))


def _is_concerned(case: Case, one: Measure) -> bool:
    if one.power != "gas_sanctions":
        return False
    version = version_of(one, case.reference_date)
    if version is None or not version.prior_warning:
        return False
    decided_by = one.value("measure_decided_by")
    if decided_by is None:
        return one.value("measure_fine_eur") is None
    return decided_by == "college"


@RULE.reads(
    "gas-law/act@2014-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("new-municipal-law/art-119bis",),
)
def warned(case: Case, law: Provision) -> Finding:
    """From 1 January 2014: the college suspends, withdraws or closes only after a warning."""
    concerned = [one for one in case.measures if _is_concerned(case, one)]
    if not concerned:
        return not_concerned()
    unwarned = [one for one in concerned if one.value("measure_warning") is not True]
    faults = tuple(
        detail("no_warning", about=one.id, measure=power_of(one).name)
        for one in unwarned
        if one.value("measure_warning") is False
        and one.value("measure_decided_by") == "college"
    )
    if faults:
        return gap(details=faults)
    return open_question() if unwarned else met()
