"""
Does the LISC keep to prevention and personal follow-up?

Surveillance, judicial measures and threat assessment belong, as we read the
law, to police, judicial authorities and security services. This is our reading
of the purpose of the LISC; the law has no list of forbidden tasks.

Concludes
    met     none of the other tasks is taken on
    gap     one of them is, told task by task
    open    it is not known
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.prevention_tasks",
    asks=("lisc_status", "lisc_tasks"),
    dossier=("R39",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_TASKS_OF_OTHERS = ("surveillance", "judicial_measures", "threat_assessment")


@RULE.reads(
    "lisc-law/art-3-2@2018-09-24",
    nature=Nature.ADVICE,
    also=("lisc-law/art-2", "ter-law/art-31-33"),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law gives the LISC a list and a personal follow-up path."""
    if case.is_open("lisc_tasks"):
        return open_question("lisc_tasks")
    strange = tuple(task for task in _TASKS_OF_OTHERS if case.includes("lisc_tasks", task))
    if strange:
        return gap("lisc_tasks", details=tuple(detail(task) for task in strange))
    return met("lisc_tasks") if case.chosen("lisc_tasks") else not_concerned("lisc_tasks")
