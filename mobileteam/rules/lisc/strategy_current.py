"""
Does the local policy quote the federal strategy of the day?

A policy that quotes neither strategy is not out of date and is left alone. The
cell plays no part here: a municipality without one has a policy too.

Concludes
    met             the policy refers to the Strategy T.E.R.
    gap             it still quotes Plan R as the present strategy
    open            the municipality did not say
    not concerned   there is no local policy, or it quotes neither
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.strategy_current",
    asks=("gov_policy_document", "gov_strategy_cited"),
    dossier=("M21",),
    only_if={"gov_policy_document": ("draft", "part_of_other_plan", "own_plan")},
)


@RULE.reads("strategy-ter/strategy@2021-09-08", nature=Nature.ADVICE, weight=Weight.LOW)
def replaced(case: Case, law: Provision) -> Finding:
    """From 8 September 2021: the Strategy T.E.R. takes the place of Plan R."""
    if case.is_open("gov_strategy_cited"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    if case.says("gov_strategy_cited", "strategy_ter"):
        return met("gov_strategy_cited")
    if case.says("gov_strategy_cited", "plan_r"):
        return gap("gov_strategy_cited")
    return not_concerned("gov_strategy_cited")
