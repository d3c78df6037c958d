"""
Does the mayor draw up the list of situations that the cell discusses?

Others may propose; the list is the mayor's. Members who decide together, or a
choice that nobody has settled, are not the mayor's decision either. In a joint
cell each mayor decides for his own municipality.

Concludes
    met             the mayor decides on the list
    gap             someone else does, the members do together, or it is not settled
    open            the municipality did not say
    not concerned   there is no cell, or the question does not apply
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
    id="lisc.mayor_draws_list",
    asks=("lisc_status", "lisc_list_owner"),
    dossier=("R20",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads("lisc-law/art-3-2@2018-09-24", nature=Nature.LAW, weight=Weight.HIGH)
def entrusted_to_mayor(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law entrusts the list to the mayor."""
    if case.is_open("lisc_list_owner"):
        return open_question("lisc_list_owner")
    if case.says("lisc_list_owner", "mayor"):
        return met("lisc_list_owner")
    if case.says("lisc_list_owner", "coordinator", "police", "ltf"):
        return gap("lisc_list_owner")
    if case.says("lisc_list_owner", "jointly"):
        return gap("lisc_list_owner", say="gap_jointly")
    if case.says("lisc_list_owner", "nobody"):
        return gap("lisc_list_owner", say="gap_unsettled")
    return not_concerned("lisc_list_owner")
