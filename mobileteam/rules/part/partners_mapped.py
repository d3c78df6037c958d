"""
Does the municipality know who its local partners are, and in which role?

An overview with roles and contact functions counts, a bare list of addresses
does not. A yearly review is a strength of its own.

Concludes
    met     there is an overview with roles, reviewed every year or not
    gap     there is none, or only a list
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
    id="part.partners_mapped",
    asks=("part_map",),
    dossier=(),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("part_map"):
        return open_question("part_map")
    if case.says("part_map", "map_reviewed_yearly"):
        return met("part_map", say="met_reviewed")
    if case.says("part_map", "map_with_roles"):
        return met("part_map")
    if case.says("part_map", "list"):
        return gap("part_map", say="gap_list")
    if case.says("part_map", "none"):
        return gap("part_map")
    return not_concerned("part_map")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: an overview with roles spares a search when a question comes."""
    return _conclude(case)


@RULE.reads("vvsg-guide-2015/local-approach@2016-01-01", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 1 January 2016: the Flemish association asks to map the partners."""
    return _conclude(case)
