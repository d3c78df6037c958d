"""
Can the front-line staff carry the route that was agreed for a concern?

A route begins with those who notice something. Half of the staff with basic training is
our advice, not a legal number, as in train.frontline_reached.

Concludes
    met             a written route and at least half of the front line trained
    gap             an agreed route and less than half of the front line trained
    open            an answer is missing that could make it a gap
    not concerned   no agreed route, or the combination does not arise
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
    id="links.front_line_carries_the_route",
    asks=("pers_signal_procedure", "train_frontline_share"),
    dossier=(),
    joins="train.frontline_reached",
)

_WEAK = {
    "pers_signal_procedure": ("oral", "written"),
    "train_frontline_share": ("none", "lt_25", "25_49"),
}
_STRONG = {
    "pers_signal_procedure": ("written",),
    "train_frontline_share": ("50_74", "75_plus"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: train those with whom the route begins."""
    if case.all_say(_WEAK):
        return gap(
            *_WEAK, say="gap_oral" if case.says("pers_signal_procedure", "oral") else "gap"
        )
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)
