"""
Did the governor receive the emergency police ordinance of the mayor?

Only in municipalities with a special language status is this a duty: the nine
German-speaking ones, the six around Brussels named in article 7 of the language
laws, Comines-Warneton and Voeren. Elsewhere it is good practice and no
question here. An ordinance that is only planned has nothing to send yet.

Concludes
    met     the governor was informed
    gap     the governor was not informed
    open    it was not said
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

RULE = Rule(id="pow.governor_informed", asks=(), dossier=("M27",), regions=("fl", "wa", "dg"))

_LANGUAGE_LAWS_ART_7 = frozenset({"23098", "23099", "23100", "23101", "23102", "23103"})
_COMINES_WARNETON = frozenset({"54010", "57097"})
_VOEREN = frozenset({"73109"})


def _has_special_status(case: Case) -> bool:
    named = _LANGUAGE_LAWS_ART_7 | _COMINES_WARNETON | _VOEREN
    return case.municipality.zone == "de" or case.municipality.nis in named


@RULE.reads("new-municipal-law/art-134@1988-06-24", nature=Nature.LAW, weight=Weight.MEDIUM)
def sent_at_once(case: Case, law: Provision) -> Finding:
    """From 24 June 1988: there the governor gets the ordinance at once and may suspend it."""
    concerned = [
        one
        for one in case.measures
        if one.power == "mayor_emergency_ordinance_134"
        and one.value("measure_state") != "planned"
    ]
    if not concerned or not _has_special_status(case):
        return not_concerned()
    faults = tuple(
        detail("not_sent", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_governor_informed") is False
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_governor_informed") is None for one in concerned):
        return open_question()
    return met()
