"""
Is the federal police requisitioned only for a sudden serious threat?

Every described requisition of the federal police counts. A planned event is no
ground for it: a need that is known beforehand goes through the solidarity
between police zones. A threat that arises at an event is not a planned need;
the expert then answers that the requisition does not serve the event.

Concludes
    met     no requisition serves a planned event
    gap     one of them does
    open    it was not said whether the event was planned
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

RULE = Rule(id="pow.federal_police_for_sudden_threat", asks=(), dossier=("M13",))


@RULE.reads(
    "police-law/art-43@2001-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("police-function-act/art-8", "police-law/art-61", "directive-mfo-2/act"),
)
def limited(case: Case, law: Provision) -> Finding:
    """From 1 January 2001: calamity, riot, hostile gathering or serious and imminent threat."""
    concerned = [one for one in case.measures if one.power == "requisition_federal_police_43"]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("planned_event", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_planned_event") is True
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_planned_event") is None for one in concerned):
        return open_question()
    return met()
