"""
Does the municipality know the information officer of the police zone?

Only whether the function is known is asked, never a name. This stands with or
without a cell; where there is one, lisc.ltf_link takes over what is to be done.

Concludes
    met             the function is designated and known
    gap             it is not
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
    id="ltf.information_officer_known",
    asks=("ltf_information_officer",),
    dossier=(),
    joins="lisc.ltf_link",
)


def _conclude(case: Case) -> Finding:
    if case.is_open("ltf_information_officer"):
        return open_question("ltf_information_officer")
    if case.yes("ltf_information_officer"):
        return met("ltf_information_officer")
    if case.no("ltf_information_officer"):
        return gap("ltf_information_officer")
    return not_concerned("ltf_information_officer")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, also=("plan-r/plan",))
def advised(case: Case, law: Provision) -> Finding:
    """Under Plan R a known function in the police zone is our advice."""
    return _conclude(case)


@RULE.reads(
    "strategy-ter/strategy@2021-09-08",
    nature=Nature.GUIDANCE,
    also=("circular-2018/lisc", "ter-law/art-31-33"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 8 September 2021: the Strategy T.E.R. sees the information officer as the link."""
    return _conclude(case)
