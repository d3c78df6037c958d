"""
Do the adopted policy and the local diagnosis support each other?

Each has a rule in its own theme. Here the two are read together: objectives without a
picture of today cannot be accounted for. A draft is not looked at yet.

Concludes
    met             an adopted policy and a diagnosis of at most three years
    gap             an adopted policy without a diagnosis, or with an older one
    open            an answer is missing that could make it a gap
    not concerned   no adopted policy, or the combination does not arise
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
    id="links.policy_rests_on_diagnosis",
    asks=("gov_policy_document", "ctx_diagnosis"),
    dossier=(),
    joins="ctx.diagnosis_recent",
)

_WEAK = {
    "gov_policy_document": ("part_of_other_plan", "own_plan"),
    "ctx_diagnosis": ("none", "older_than_3y"),
}
_STRONG = {
    "gov_policy_document": ("part_of_other_plan", "own_plan"),
    "ctx_diagnosis": ("within_3y", "within_1y"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: the objectives of a policy follow from a picture of today."""
    if case.all_say(_WEAK):
        return gap(
            *_WEAK, say="gap_old" if case.says("ctx_diagnosis", "older_than_3y") else "gap"
        )
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)
