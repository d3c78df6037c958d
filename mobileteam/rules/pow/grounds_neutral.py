"""
Do the reasons of the measures stay free of opinion, belief and ideology?

This is our advice and asks for a human eye: an opinion may be mentioned in a
file without being the ground. The program only says that somebody should look.
Who visits a place is no fact of what happens in it, so that ground is treated alike.
Measures that decide nothing on anybody, such as a cell or a plan, are left aside.

Concludes
    met     no measure names an opinion or a belief as its ground
    gap     at least one does
    open    the grounds are not known
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

RULE = Rule(id="pow.grounds_neutral", asks=(), dossier=("M11",))

_DOUBTFUL = {
    "opinion_or_belief": "opinion_named",
    "attendance_of_listed_persons": "attendance_named",
}


@RULE.reads(
    "constitution/art-19@2015-01-01",
    nature=Nature.ADVICE,
    weight=Weight.HIGH,
    also=("constitution/art-26", "constitution/art-27", "echr/art-8-11"),
)
def looked_at(case: Case, law: Provision) -> Finding:
    """A measure that names an opinion or belief as ground deserves a second look."""
    concerned = [one for one in case.measures if _decides(one, case)]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail(say, about=one.id, measure=power_of(one).name)
        for one in concerned
        for ground, say in _DOUBTFUL.items()
        if ground in _grounds(one)
    )
    if faults:
        return gap(details=faults)
    return met() if all(_grounds(one) for one in concerned) else open_question()


def _decides(measure: Measure, case: Case) -> bool:
    """Tell whether a measure is a decision or rule; one without a power that day counts too."""
    version = version_of(measure, case.reference_date)
    return version is None or version.form != "other"


def _grounds(measure: Measure) -> tuple[str, ...]:
    """Return the grounds of a measure, none where nothing is known."""
    grounds = measure.value("measure_grounds")
    return tuple(map(str, grounds)) if isinstance(grounds, tuple) else ()
