"""
Does the local diagnosis rest on at least three kinds of sources?

Any three kinds count. Whether the residents are among them is another rule's
question (ctx.residents_heard).

Concludes
    met             three kinds of sources or more
    gap             fewer, or none of the usual kinds
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
    id="ctx.diagnosis_several_sources",
    asks=("ctx_diagnosis", "ctx_diagnosis_sources"),
    dossier=(),
    only_if={"ctx_diagnosis": ("older_than_3y", "within_3y", "within_1y")},
    after=("ctx.diagnosis_recent",),
)

_LEAST_KINDS = 3  # our advice, not a legal number


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """A picture from a single source can mislead."""
    if case.is_open("ctx_diagnosis_sources"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    chosen = case.chosen("ctx_diagnosis_sources")
    if not chosen:
        return not_concerned("ctx_diagnosis_sources")
    kinds = [source for source in chosen if source != "none"]
    if len(kinds) >= _LEAST_KINDS:
        return met("ctx_diagnosis_sources")
    return gap("ctx_diagnosis_sources", say="gap" if kinds else "gap_none")
