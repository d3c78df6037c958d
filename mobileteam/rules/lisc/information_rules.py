"""
Is it agreed what members bound by professional secrecy may share with each other?

An arrangement counts once it is in writing and legally checked. The law lets
members share within the purpose of the LISC and obliges nobody to speak; how
the members go about it is left to them, hence this is advice.

Concludes
    met     in writing and legally checked
    gap     oral, or nothing agreed
    open    it is not known
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
    id="lisc.information_rules",
    asks=("lisc_status", "lisc_information_rules"),
    dossier=(),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-5@2018-09-24",
    nature=Nature.ADVICE,
    also=("court-52-2021/ruling", "emmascan/scan"),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: members may share secrets within the purpose of the LISC."""
    if case.is_open("lisc_information_rules"):
        return open_question("lisc_information_rules")
    if case.says("lisc_information_rules", "written_legal_check"):
        return met("lisc_information_rules")
    if case.says("lisc_information_rules", "oral"):
        return gap("lisc_information_rules", say="gap_oral")
    if case.says("lisc_information_rules", "none"):
        return gap("lisc_information_rules")
    return not_concerned("lisc_information_rules")
