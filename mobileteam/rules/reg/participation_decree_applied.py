"""
Does the municipality apply the Flemish decree that lets Flemish services take part in the LISC?

The decree gives those services a legal basis; it is no duty of the municipality.
Whether the services that do take part are authorised is another rule's question
(lisc.flemish_services_mandated). Without a cell there is nothing to apply.

Concludes
    met             the decree is known and applied
    gap             it is not known, or known but not applied
    open            it is not known whether it is applied
    not concerned   there is no cell
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
    id="reg.participation_decree_applied",
    asks=("lisc_status", "reg_fl_participation_decree"),
    dossier=(),
    regions=("fl",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "decree-vl-2021/participation@2021-07-19",
    nature=Nature.ADVICE,
    also=("vvsg-manual-2021/manual",),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 19 July 2021, as we infer: services have a basis; using it well is our advice."""
    if case.is_open("reg_fl_participation_decree"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.says("reg_fl_participation_decree", "applied"):
        return met("reg_fl_participation_decree")
    if case.says("reg_fl_participation_decree", "known"):
        return gap("reg_fl_participation_decree", say="gap_known")
    if case.says("reg_fl_participation_decree", "not_known"):
        return gap("reg_fl_participation_decree")
    return not_concerned("reg_fl_participation_decree")
