"""
Does the joint LISC rest on the agreement of every mayor whose territory it covers?

The law lets mayors set up one cell together, for the whole of their
territories. It asks for no form; whether the roles are written down is another
rule's question (lisc.joint_agreement_written).

Concludes
    met     every mayor has agreed
    gap     at least one mayor has not
    open    it is not known whether the cell is joint, or whether all have agreed
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
    open_question,
)

RULE = Rule(
    id="lisc.joint_agreed_by_all",
    asks=("lisc_status", "lisc_joint_all_mayors"),
    dossier=("R04",),
    only_if={"lisc_status": ("joint", "zone_wide")},
)


@RULE.reads("lisc-law/art-2@2018-09-24", nature=Nature.LAW, weight=Weight.MEDIUM)
def by_the_mayors_together(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: mayors may together set up one cell for all their territories."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.yes("lisc_joint_all_mayors"):
        return met("lisc_joint_all_mayors")
    if case.no("lisc_joint_all_mayors"):
        return gap("lisc_joint_all_mayors")
    return open_question("lisc_joint_all_mayors")
