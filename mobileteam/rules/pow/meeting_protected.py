"""
Is an indoor meeting protected, rather than restricted because of its opponents?

This is our advice: protect the meeting first, contain the opponents second,
ban last. From the day of judgment 259.510 of the Council of State the text
names it; there is no provision of it on the shelf, since a judgment in one
case is no rule.

Concludes
    met     no such measure names expected opponents as its ground
    gap     at least one does
    open    the grounds are not known
"""

from datetime import date

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
)

RULE = Rule(id="pow.meeting_protected", asks=(), dossier=("M12",))

_JUDGMENT_259_510 = date(2024, 4, 17)


@RULE.reads(
    "constitution/art-26@2015-01-01",
    nature=Nature.ADVICE,
    weight=Weight.MEDIUM,
    also=("constitution/art-19", "new-municipal-law/art-133", "new-municipal-law/art-135"),
)
def protected_first(case: Case, law: Provision) -> Finding:
    """Expected opponents are a reason to protect a meeting, hardly one to ban it."""
    concerned = [one for one in case.measures if one.power == "indoor_private_meeting"]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("opponents_named", about=one.id, measure=power_of(one).name)
        for one in concerned
        if "expected_opponents" in _grounds(one)
    )
    if faults:
        judged = case.reference_date >= _JUDGMENT_259_510
        return gap(say="gap_judgment" if judged else "gap", details=faults)
    return met() if all(_grounds(one) for one in concerned) else open_question()


def _grounds(measure: Measure) -> tuple[str, ...]:
    """Return the grounds of a measure, none where nothing is known."""
    grounds = measure.value("measure_grounds")
    return tuple(map(str, grounds)) if isinstance(grounds, tuple) else ()
