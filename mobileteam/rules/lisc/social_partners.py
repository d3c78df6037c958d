"""
Do social-preventive partners take part in the LISC?

Help, education, youth and welfare, each invited only where its service can
help. One sector is enough here. A public social welfare centre with a standing
seat is a social partner too. Whether a service of a Community or Region has the
mandate for it is another rule's question.

Concludes
    met     at least one social-preventive partner takes part
    gap     the municipality says that none does
    open    the municipality did not say
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
    id="lisc.social_partners",
    asks=("lisc_status", "lisc_invited_sectors", "lisc_members"),
    dossier=("R11",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_DECIDING = ("lisc_status", "lisc_invited_sectors")


@RULE.reads(
    "circular-2018/lisc@2018-05-22",
    nature=Nature.GUIDANCE,
    weight=Weight.MEDIUM,
    also=("lisc-law/art-3-1", "peace-institute-2022/factsheet", "flanders-news-2023/note"),
)
def with_social_services(case: Case, law: Provision) -> Finding:
    """From 22 May 2018: the circular sees a platform with social and prevention services."""
    if case.is_open(*_DECIDING):
        return open_question(*filter(case.is_open, _DECIDING))
    sectors = case.chosen("lisc_invited_sectors")
    if any(sector != "none" for sector in sectors):
        return met("lisc_invited_sectors")
    if not sectors:
        return open_question("lisc_invited_sectors")
    if case.includes("lisc_members", "welfare_centre"):
        return met("lisc_invited_sectors", "lisc_members", say="met_standing")
    return gap("lisc_invited_sectors")
