"""
Do the municipality and civil society talk at set times, also outside a crisis?

Once a year already stands on its own; twice a year is our advice, as no text
says how often. Talks held only after an incident are not a standing dialogue.

Concludes
    met     once a year, or twice and more
    gap     no dialogue, or only after an incident
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
    id="part.dialogue_standing",
    asks=("part_dialogue",),
    dossier=(),
)


def _conclude(case: Case) -> Finding:
    if case.is_open("part_dialogue"):
        return open_question("part_dialogue")
    if case.says("part_dialogue", "half_yearly_or_more"):
        return met("part_dialogue")
    if case.says("part_dialogue", "yearly"):
        return met("part_dialogue", say="met_yearly")
    if case.says("part_dialogue", "incident_driven"):
        return gap("part_dialogue", say="gap_incident")
    if case.says("part_dialogue", "none"):
        return gap("part_dialogue")
    return not_concerned("part_dialogue")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: contacts made in calm times hold up in a crisis."""
    return _conclude(case)


@RULE.reads("coe-congress-2015/guidelines@2015-10-20", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 20 October 2015: European guidelines ask to work with civil society."""
    return _conclude(case)
