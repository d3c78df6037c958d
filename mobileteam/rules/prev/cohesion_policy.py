"""
Does the municipality have a social cohesion policy with a budget of its own?

Separate projects are a start, a policy without means is a promise; both are
gaps of their own. That it has a budget is our advice; its targets are not asked.

Concludes
    met     a policy with a budget
    gap     none, separate projects only, or a policy without a budget
    open    it is not known
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
    id="prev.cohesion_policy",
    asks=("prev_cohesion_policy",),
    dossier=(),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("prev_cohesion_policy"):
        return open_question("prev_cohesion_policy")
    if case.says("prev_cohesion_policy", "policy_with_budget"):
        return met("prev_cohesion_policy")
    if case.says("prev_cohesion_policy", "policy"):
        return gap("prev_cohesion_policy", say="gap_no_budget")
    if case.says("prev_cohesion_policy", "projects"):
        return gap("prev_cohesion_policy", say="gap_projects")
    if case.says("prev_cohesion_policy", "none"):
        return gap("prev_cohesion_policy")
    return not_concerned("prev_cohesion_policy")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: the approach has a chance only in a policy for everyone."""
    return _conclude(case)


@RULE.reads(
    "vvsg-guide-2015/local-approach@2016-01-01", nature=Nature.GUIDANCE, weight=Weight.HIGH
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 1 January 2016: the Flemish association asks to strengthen cohesion."""
    return _conclude(case)
