"""
Does the municipality do something about hate and polarisation online?

What goes furthest counts. Media literacy is enough, outreach by youth or street
work is more; raising awareness alone teaches nobody how to deal with it.

Concludes
    met     media literacy, or youth or street work online
    gap     nothing, or awareness raising only
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
    id="prev.online_addressed",
    asks=("prev_online",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: tensions often arise online, so prevention belongs there too."""
    if case.is_open("prev_online"):
        return open_question("prev_online")
    if case.says("prev_online", "media_literacy"):
        return met("prev_online")
    if case.says("prev_online", "online_outreach"):
        return met("prev_online", say="met_outreach")
    if case.says("prev_online", "awareness"):
        return gap("prev_online", say="gap_awareness")
    if case.says("prev_online", "none"):
        return gap("prev_online")
    return not_concerned("prev_online")
