"""
Does the municipality keep indicators on what it does and on what that achieves?

Indicators on activities alone do not show whether anything changes. Figures are
aggregates, never data on a person.

Concludes
    met             indicators on activities and on results
    gap             none, or on activities only
    open            it is not known
    not concerned   the question does not apply
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
    id="eval.indicators_kept",
    asks=("eval_indicators",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: a few indicators of both kinds."""
    if case.is_open("eval_indicators"):
        return open_question("eval_indicators")
    if case.says("eval_indicators", "output_and_outcome"):
        return met("eval_indicators")
    if case.says("eval_indicators", "output_only"):
        return gap("eval_indicators", say="gap_output")
    if case.says("eval_indicators", "none"):
        return gap("eval_indicators")
    return not_concerned("eval_indicators")
