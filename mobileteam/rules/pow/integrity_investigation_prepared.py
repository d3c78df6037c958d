"""
Is every integrity investigation prepared by an ordinance, a listed sector and a protocol?

The law asks for all three before an investigation starts. Until the royal
decree on the sectors was in force, on 25 May 2024, no sector was listed, so the
article could not be used yet.

Concludes
    met     ordinance, listed sector and protocol are there
    gap     one of them is missing, or no sector was listed yet
    open    one of them is not known
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

RULE = Rule(id="pow.integrity_investigation_prepared", asks=(), dossier=("M15",))

_CONDITIONS = {
    "measure_council_ordinance": "no_ordinance",
    "measure_listed_sector": "no_listed_sector",
    "measure_prosecutor_protocol": "no_protocol",
}


def _faults(case: Case, one: Measure) -> Iterator[Detail]:
    name = power_of(one).name
    if version_of(one, case.reference_date) is None:
        yield detail("no_sectors_yet", about=one.id, measure=name)
        return
    for question, say in _CONDITIONS.items():
        if one.value(question) is False:
            yield detail(say, about=one.id, measure=name)


@RULE.reads(
    "new-municipal-law/art-119ter@2024-02-17",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("integrity-sectors-decree-2024/act",),
)
def prepared(case: Case, law: Provision) -> Finding:
    """From 17 February 2024: three conditions come before any integrity investigation."""
    concerned = [one for one in case.measures if one.power == "integrity_investigation_119ter"]
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one in concerned for fault in _faults(case, one))
    if faults:
        return gap(details=faults)
    if any(one.value(question) is None for one in concerned for question in _CONDITIONS):
        return open_question()
    return met()
