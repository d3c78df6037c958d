"""
Is an ex officio striking-off only a finding on residence?

The college strikes a resident off because the main residence was left, after a
residence inquiry. Whoever presents it as a punishment misuses it.

Concludes
    met     no striking-off is presented as a punishment
    gap     one of them is
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

RULE = Rule(id="pow.striking_off_no_punishment", asks=(), dossier=("M24",))


@RULE.reads(
    "population-register-law/act@2015-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("formal-reasons-law/act", "ter-law/art-31-33"),
)
def residence_only(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: a striking-off rests on the residence alone."""
    concerned = [one for one in case.measures if one.power == "register_strike_off"]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("as_punishment", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_as_punishment") is True
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_as_punishment") is None for one in concerned):
        return open_question()
    return met()
