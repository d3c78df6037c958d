"""
Are the armed forces requisitioned only as a last resort?

The means of all the police services come first, local and federal. A
requisition counts as premature while they suffice, and also where the federal
police was not considered before it.

Concludes
    met     all police means are exhausted and the federal police came first
    gap     police means are left, or the federal police was passed over
    open    one of the two is not known
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
)

RULE = Rule(id="pow.army_last_resort", asks=(), dossier=("M30",))


def _faults(one: Measure) -> Iterator[Detail]:
    if one.value("measure_police_means_exhausted") is False:
        yield detail("means_left", about=one.id, measure=power_of(one).name)
    elif one.value("measure_federal_police_considered") is False:
        yield detail("federal_police_first", about=one.id, measure=power_of(one).name)


@RULE.reads(
    "police-law/art-43@2001-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("police-function-act/art-7-5",),
)
def last_resort(case: Case, law: Provision) -> Finding:
    """From 1 January 2001: only when the means of all the police services no longer suffice."""
    concerned = [one for one in case.measures if one.power == "army_requisition"]
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one in concerned for fault in _faults(one))
    if faults:
        return gap(details=faults)
    needed = ("measure_police_means_exhausted", "measure_federal_police_considered")
    if any(one.value(question) is None for one in concerned for question in needed):
        return open_question()
    return met()
