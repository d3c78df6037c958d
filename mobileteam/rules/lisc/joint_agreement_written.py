"""
Are the roles in the joint LISC written down?

Who convenes, who keeps each mayor's list and who reports to whom. The law asks
for no written agreement; this is our advice. An oral understanding is a gap
that weighs little.

Concludes
    met     there is a written agreement
    gap     the roles are agreed orally only, or not at all
    open    it is not known whether the cell is joint, or what was agreed
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
    id="lisc.joint_agreement_written",
    asks=("lisc_status", "lisc_joint_agreement"),
    dossier=("R05",),
    only_if={"lisc_status": ("joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("lisc-law/art-3-2",),
)
def in_writing(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: a joint cell exists by law; we advise to write down its roles."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.says("lisc_joint_agreement", "written"):
        return met("lisc_joint_agreement")
    if case.says("lisc_joint_agreement", "oral"):
        return gap("lisc_joint_agreement")
    if case.says("lisc_joint_agreement", "none"):
        return gap("lisc_joint_agreement", say="gap_nothing_agreed")
    return open_question("lisc_joint_agreement")
