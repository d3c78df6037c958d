"""
Is a subsidy withdrawn only by the rules, and after a hearing?

The condition that was breached stands in the grant regulation, and the
association was heard, or was invited and stayed away. Reasoned urgency can
excuse the hearing where the power does not fix it; urgency without reasons
cannot.

Concludes
    met     the condition stands in the regulation and there was a hearing
    gap     the condition or the hearing is missing
    open    one of them is not known
"""

from collections.abc import Iterator

from mobileteam.rulekit import (
    Case,
    Detail,
    Finding,
    Hearing,
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

RULE = Rule(id="pow.grant_withdrawn_by_the_rules", asks=(), dossier=("M23",))


def _was_not_heard(case: Case, one: Measure) -> bool:
    heard = one.value("measure_hearing")
    version = version_of(one, case.reference_date)
    if heard == "urgency_reasoned":
        return version is not None and version.hearing is Hearing.FIXED
    return heard in ("none", "urgency_not_reasoned")


def _faults(case: Case, one: Measure) -> Iterator[Detail]:
    name = power_of(one).name
    if one.value("measure_grant_condition") is False:
        yield detail("no_condition", about=one.id, measure=name)
    if _was_not_heard(case, one):
        yield detail("not_heard", about=one.id, measure=name)


def _conclude(case: Case) -> Finding:
    concerned = [one for one in case.measures if one.power == "subsidies"]
    if not concerned:
        return not_concerned()
    faults = tuple(fault for one in concerned for fault in _faults(case, one))
    if faults:
        return gap(details=faults)
    needed = ("measure_grant_condition", "measure_hearing")
    if any(one.value(question) is None for one in concerned for question in needed):
        return open_question()
    return met()


@RULE.reads(
    "walloon-code/subsidies@2013-06-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("formal-reasons-law/act",),
)
def by_the_walloon_rules(case: Case, law: Provision) -> Finding:
    """From 1 June 2013 in the Walloon Region: its own code ties a subsidy to its conditions."""
    return _conclude(case)


@RULE.reads(
    "subsidy-law-1983/act@2015-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("formal-reasons-law/act",),
)
def by_the_rules(case: Case, law: Provision) -> Finding:
    """From 1 January 2015, elsewhere: the law ties a subsidy to its conditions."""
    return _conclude(case)
