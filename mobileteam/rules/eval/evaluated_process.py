"""
Did the last evaluation look at how the approach works or at what it achieved?

A look at the plan beforehand says nothing on practice. This is about the whole
approach; the working of the cell is another rule's question (lisc.evaluated)
and the natural place to begin. The day of the evaluation is not asked; a
rhythm of three years is our advice.

Concludes
    met             during or after the work: process or effect
    gap             never, or only of the plan
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
    id="eval.evaluated_process",
    asks=("eval_last_type",),
    dossier=(),
    after=("lisc.evaluated",),
)


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("peace-institute-2022/factsheet",),
)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: evaluate practice, not the plan alone."""
    if case.is_open("eval_last_type"):
        return open_question("eval_last_type")
    if case.says("eval_last_type", "effect"):
        return met("eval_last_type", say="met_effect")
    if case.says("eval_last_type", "process"):
        return met("eval_last_type")
    if case.says("eval_last_type", "plan"):
        return gap("eval_last_type", say="gap_plan")
    if case.says("eval_last_type", "never"):
        return gap("eval_last_type")
    return not_concerned("eval_last_type")
