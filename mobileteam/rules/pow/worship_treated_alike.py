"""
Is a place of worship held to the same standard as any other hall?

Two things ask for a second look: a belief among the reasons, and a safety rule
that is not applied to comparable halls. The second counts only where a safety
ground is given, or no ground is known. The experts look at every such measure.

Concludes
    met     no belief among the reasons, and one safety rule for all
    gap     a belief among the reasons, or a safety rule for this place only
    open    the grounds, or the treatment of other halls, are not known
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

RULE = Rule(id="pow.worship_treated_alike", asks=(), dossier=("M26",))

_SAFETY = frozenset({"safety", "health", "fire_or_building", "operating_conditions"})


def _grounds(one: Measure) -> frozenset[str] | None:
    value = one.value("measure_grounds")
    return frozenset(map(str, value)) if isinstance(value, tuple) else None


def _faults(one: Measure) -> Iterator[Detail]:
    grounds, name = _grounds(one), power_of(one).name
    if grounds and "opinion_or_belief" in grounds:
        yield detail("belief", about=one.id, measure=name)
    if one.value("measure_same_rule_for_others") is False and (
        grounds is None or grounds & _SAFETY
    ):
        yield detail("not_alike", about=one.id, measure=name)


def _unknown(one: Measure) -> bool:
    grounds = _grounds(one)
    if grounds is None:
        return True
    return bool(grounds & _SAFETY) and one.value("measure_same_rule_for_others") is None


@RULE.reads(
    "constitution/art-19@2015-01-01",
    nature=Nature.ADVICE,
    weight=Weight.HIGH,
    also=("echr/art-8-11", "formal-reasons-law/act"),
)
def alike(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: worship is free; the same objective standard fits every hall."""
    concerned = [one for one in case.measures if one.value("measure_place_of_worship") is True]
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one in concerned for fault in _faults(one))
    if faults:
        return gap(details=faults)
    return open_question() if any(_unknown(one) for one in concerned) else met()
