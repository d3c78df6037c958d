"""
Did the training deal with several forms of extremism?

The Strategy T.E.R. covers every form; before it, the same is our advice. Where no
training is planned and the question stays open, there is no training to look at.

Concludes
    met             several forms were dealt with
    gap             only one was
    open            it is not known
    not concerned   no training is planned and nothing was said of the past
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
    id="train.all_forms_treated",
    asks=("train_all_forms", "train_plan"),
    dossier=(),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("train_all_forms"):
        if case.says("train_plan", "none"):
            return not_concerned("train_plan")
        return open_question("train_all_forms")
    if case.yes("train_all_forms"):
        return met("train_all_forms")
    if case.no("train_all_forms"):
        return gap("train_all_forms")
    return not_concerned("train_all_forms")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise training that treats all forms alike."""
    return _conclude(case)


@RULE.reads("strategy-ter/strategy@2021-09-08", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 8 September 2021: the Strategy T.E.R. covers every form of extremism."""
    return _conclude(case)
