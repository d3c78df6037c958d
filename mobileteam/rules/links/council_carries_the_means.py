"""
Does the council that votes the means hear about the approach?

Reporting belongs to one theme and continuity to another. Together they tell whether a
request for means reaches a council that knows what it is for.

Concludes
    met             a yearly report and a decided continuation
    gap             no yearly report and nothing decided on the continuation
    open            an answer is missing that could make it a gap
    not concerned   the combination does not arise
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="links.council_carries_the_means",
    asks=("gov_council_reporting", "bud_continuity"),
    dossier=(),
    joins="gov.council_informed",
)

_WEAK = {
    "gov_council_reporting": ("none", "on_demand"),
    "bud_continuity": ("none", "intention"),
}
_STRONG = {
    "gov_council_reporting": ("yearly",),
    "bud_continuity": ("decided",),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: the report comes before the request for means."""
    if case.all_say(_WEAK):
        return _uninformed(case)
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)


def _uninformed(case: Case) -> Finding:
    on_demand = case.says("gov_council_reporting", "on_demand")
    return gap(*_WEAK, say="gap_on_demand" if on_demand else "gap")
