"""
Are seals and a penalty payment used only from the day on which a text allows them?

Article 133ter of the New Municipal Law allows them since 17 February 2024. Until
then only the two closures for trafficking and for terrorism had a clause on
seals of their own. The day of the decision counts; a measure without one is
judged on the reference date. The article also serves measures that were decided
before it, by a separate order, whose day is then asked for. A measure of which
nothing is said on seals is not concerned.

Concludes
    met     a text allowed the seals or the penalty payment on that day
    gap     there was no text for them yet
    open    the measure is older than the article, the seals perhaps not
"""

from datetime import date

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

RULE = Rule(id="pow.seals_available", asks=(), dossier=("M14",))

_OWN_SEALS_BEFORE = ("closure_trafficking_134quinquies", "closure_terrorism_134septies")


def _concerned(case: Case) -> list[Measure]:
    return [
        one
        for one in case.measures
        if one.power == "seals_penalty_133ter" or one.value("measure_own_seals") is True
    ]


def _decided_on(case: Case, one: Measure) -> date:
    day = one.value("measure_decided_on")
    return day if isinstance(day, date) else case.reference_date


def _had_own_seals(case: Case, one: Measure) -> bool:
    return one.power in _OWN_SEALS_BEFORE and version_of(one, case.reference_date) is not None


def _too_early(one: Measure) -> Detail:
    return detail("too_early", about=one.id, measure=power_of(one).name)


@RULE.reads("formal-reasons-law/act@2015-01-01", nature=Nature.LAW, weight=Weight.HIGH)
def before_the_article(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: the reasons name a text in force, and Article 133ter is none yet."""
    concerned = _concerned(case)
    if not concerned:
        return not_concerned()
    faults = tuple(_too_early(one) for one in concerned if not _had_own_seals(case, one))
    return gap(details=faults) if faults else met()


@RULE.reads(
    "new-municipal-law/art-133ter@2024-02-17",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("formal-reasons-law/act",),
)
def available(case: Case, law: Provision) -> Finding:
    """
    From 17 February 2024: seals and penalty payment exist.

    They need a separate order of that day or later.
    """
    concerned = _concerned(case)
    if not concerned:
        return not_concerned()
    first_day = law.validity.first_day
    early = [
        one
        for one in concerned
        if _decided_on(case, one) < first_day and not _had_own_seals(case, one)
    ]
    faults = tuple(_too_early(one) for one in early if _surely_early(one, first_day))
    if faults:
        return gap(details=faults)
    return open_question() if early else met()


def _surely_early(one: Measure, first_day: date) -> bool:
    """Tell whether the order on seals, or the end of the measure, comes before the article."""
    last_day = one.value("measure_ends_on")
    return one.power == "seals_penalty_133ter" or (
        isinstance(last_day, date) and last_day < first_day
    )
