"""
Does the municipality apply the French Community's decree on taking part in the LISC?

The decree lets the services it lists take part; participation is voluntary.
Whether the services that do take part are authorised is another rule's question
(lisc.french_services_mandated), and so is the age of the house rules. Without a
cell there is nothing to apply.

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
    id="reg.french_decree_applied",
    asks=("lisc_status", "reg_fwb_participation_decree"),
    dossier=(),
    regions=("wa", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
    joins="lisc.rules_follow_french_decree",
)


@RULE.reads(
    "decree-fwb-2023/art-3@2023-08-28",
    nature=Nature.ADVICE,
    also=("decree-fwb-2023/invitation", "decree-fwb-2023/art-7"),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 28 August 2023: services have a basis; making it work locally is our advice."""
    if case.is_open("reg_fwb_participation_decree"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.says("reg_fwb_participation_decree", "applied"):
        return met("reg_fwb_participation_decree")
    if case.says("reg_fwb_participation_decree", "known"):
        return gap("reg_fwb_participation_decree", say="gap_known")
    if case.says("reg_fwb_participation_decree", "not_known"):
        return gap("reg_fwb_participation_decree")
    return not_concerned("reg_fwb_participation_decree")
