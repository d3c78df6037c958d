"""
Were the residents heard for the local diagnosis?

A survey of residents counts, and so do conversations with key figures.

Concludes
    met             residents or key figures are among the sources
    gap             neither is
    open            it is not known
    not concerned   there is no diagnosis
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
    id="ctx.residents_heard",
    asks=("ctx_diagnosis", "ctx_diagnosis_sources"),
    dossier=(),
    only_if={"ctx_diagnosis": ("older_than_3y", "within_3y", "within_1y")},
    joins="ctx.diagnosis_several_sources",
    after=("ctx.diagnosis_recent",),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Services see one part, residents live the other."""
    if case.is_open("ctx_diagnosis_sources"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    if case.includes("ctx_diagnosis_sources", "residents_survey"):
        return met("ctx_diagnosis_sources")
    if case.includes("ctx_diagnosis_sources", "key_figures"):
        return met("ctx_diagnosis_sources", say="met_key_figures")
    if case.chosen("ctx_diagnosis_sources"):
        return gap("ctx_diagnosis_sources")
    return not_concerned("ctx_diagnosis_sources")
