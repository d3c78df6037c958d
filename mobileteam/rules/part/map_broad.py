"""
Does the overview of partners cover enough sectors, civil society included?

Eight sectors are our advice. Civil society is youth, sport, culture, residents'
groups or religious and philosophical communities; one of them is enough.

Concludes
    met             at least eight sectors, civil society among them
    gap             fewer than eight, or no civil society
    open            it is not known which sectors
    not concerned   there is no overview
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
    id="part.map_broad",
    asks=("part_map", "part_map_sectors"),
    dossier=(),
    only_if={"part_map": ("list", "map_with_roles", "map_reviewed_yearly")},
    joins="part.partners_mapped",
)

_ENOUGH_SECTORS = 8  # our advice, not a legal number
_CIVIL_SOCIETY = ("youth", "sport", "culture", "worldview_communities", "residents_groups")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: a wide circle shows what one sector alone does not see."""
    if case.is_open("part_map_sectors"):
        return open_question(*filter(case.is_open, RULE.asks))
    sectors = case.chosen("part_map_sectors")
    if not sectors:
        return not_concerned("part_map_sectors")
    if not case.includes("part_map_sectors", *_CIVIL_SOCIETY):
        return gap("part_map_sectors", say="gap_no_civil_society")
    if len(sectors) < _ENOUGH_SECTORS:
        return gap("part_map_sectors")
    return met("part_map_sectors")
