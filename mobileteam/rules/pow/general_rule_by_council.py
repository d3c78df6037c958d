"""
Does the council adopt the general rules for events that are known beforehand?

General rules belong to the council. The mayor may make one only for an
unforeseen event that cannot wait (Article 134). A rule is general where the
experts say so, where they say nothing and the power is one of general rules,
and always under Article 134. Where nobody says who decides and the power is the
mayor's alone, it is the mayor. Traffic ordinances belong to the college and are
left aside, and so are plans and instructions to the police, which are no rule
for residents.

Concludes
    met     no general rule of the mayor is for a foreseeable event
    gap     at least one is
    open    it is not known whether the event was foreseeable
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

RULE = Rule(id="pow.general_rule_by_council", asks=(), dossier=("M03",))

_ALWAYS_GENERAL = "mayor_emergency_ordinance_134"


@RULE.reads(
    "new-municipal-law/art-134@1988-06-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("new-municipal-law/art-119",),
)
def council_adopts(case: Case, law: Provision) -> Finding:
    """Article 134 is for the unforeseen; what is known beforehand is the council's."""
    concerned = [one for one in case.measures if _is_general_rule_of_mayor(one, case)]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("foreseeable", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_foreseeable") is True
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_foreseeable") is None for one in concerned):
        return open_question()
    return met()


def _is_general_rule_of_mayor(measure: Measure, case: Case) -> bool:
    """Tell whether the mayor makes a rule for all, outside the college's traffic ordinances."""
    version = version_of(measure, case.reference_date)
    if (
        version is None
        or version.form == "other"
        or not {"mayor", "council"} & set(version.decides)
    ):
        return False
    general = measure.power == _ALWAYS_GENERAL or measure.value("measure_general")
    decided_by = measure.value("measure_decided_by")
    return (general is True or (general is None and version.form == "general")) and (
        decided_by == "mayor" or (decided_by is None and version.decides == ("mayor",))
    )
