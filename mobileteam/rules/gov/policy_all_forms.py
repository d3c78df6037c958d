"""
Does the local policy cover all forms of extremism?

A policy that names each of the forms leaves none out, and counts as one for all
forms. Religion and opinion play no part in the answer. What the LISC looks at
is another rule's question (lisc.all_forms).

Concludes
    met             all forms
    gap             one form, or several but not all
    open            it is not known
    not concerned   there is no policy, not even a draft
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
    id="gov.policy_all_forms",
    asks=("gov_policy_document", "gov_policy_scope"),
    dossier=(),
    only_if={"gov_policy_document": ("draft", "part_of_other_plan", "own_plan")},
)

_EACH_FORM = (
    "religious",
    "right_wing",
    "left_wing",
    "anti_institutional",
    "single_issue",
    "mixed_or_unclear",
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """A policy centred on one form misses the others."""
    return _weigh(case)


@RULE.reads("strategy-ter/strategy@2021-09-08", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 8 September 2021: the Strategy T.E.R. covers every form of extremism."""
    return _weigh(case)


def _weigh(case: Case) -> Finding:
    if case.is_open("gov_policy_scope"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    if case.includes("gov_policy_scope", "all_forms"):
        return met("gov_policy_scope")
    named = [form for form in _EACH_FORM if case.includes("gov_policy_scope", form)]
    if not named:
        return not_concerned("gov_policy_scope")
    if len(named) == len(_EACH_FORM):
        return met("gov_policy_scope", say="met_listed")
    return gap("gov_policy_scope", say="gap_several" if len(named) > 1 else "gap")
