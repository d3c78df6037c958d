"""
Does the municipality learn what its means for prevention bring about?

Means are a social cohesion policy with a budget of its own, or own funds of ten thousand
euros a year or more; below that an evaluation would cost too much. That amount is our
advice, not a legal number. Neither indicators nor an evaluation that say anything on
results is what counts here; one of the two is left to its own theme.

Concludes
    met             means, indicators on results, an evaluation of working or effect
    gap             means, and neither of the two
    open            an answer is missing that could make it a gap
    not concerned   no such means, or the combination does not arise
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
    id="links.prevention_money_learns",
    asks=("prev_cohesion_policy", "bud_own_band", "eval_indicators", "eval_last_type"),
    dossier=(),
    joins="eval.indicators_kept",
)

_MEANS = {
    "prev_cohesion_policy": ("policy_with_budget",),
    "bud_own_band": ("10k_49k", "50k_149k", "150k_plus"),
}
_WEAK = {"eval_indicators": ("none", "output_only"), "eval_last_type": ("never", "plan")}
_STRONG = {
    "eval_indicators": ("output_and_outcome",),
    "eval_last_type": ("process", "effect"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: where means go, one learns what they bring about."""
    means = [name for name, codes in _MEANS.items() if case.says(name, *codes)][:1]
    if not means and not case.is_open(*_MEANS):
        return not_concerned(*_MEANS)
    if means and case.all_say(_STRONG):
        return met(*means, *_STRONG)
    if not case.may_all_say(_WEAK):
        return not_concerned(*_WEAK)
    unanswered = (*(() if means else _MEANS), *_WEAK)
    if case.is_open(*unanswered):
        return open_question(*filter(case.is_open, unanswered))
    return gap(*means, *_WEAK)
