"""
Has the present mayor renewed the LISC and the designation of its members?

Asked only where the mayor has changed since the decision or since its last
confirmation, after an election or during the term. The law says nothing
about a renewal; it is our advice, because the cell rests on the mayor.

Concludes
    met     the present mayor has renewed decision and designations
    gap     the mayor changed and nothing was renewed
    open    it is not known whether the mayor changed, or what was renewed
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
    id="lisc.reconfirmed",
    asks=("lisc_status", "lisc_mayor_changed", "lisc_reconfirmed"),
    dossier=("R45",),
    only_if={"lisc_status": ("own", "joint", "zone_wide"), "lisc_mayor_changed": ("yes",)},
)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.ADVICE,
    weight=Weight.MEDIUM,
    also=("lisc-law/art-3-1", "lisc-law/art-3-2", "peace-institute-2022/factsheet"),
)
def by_the_new_mayor(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: a cell rests on its mayor; we advise renewal when he changes."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.yes("lisc_reconfirmed"):
        return met("lisc_reconfirmed")
    if case.no("lisc_reconfirmed"):
        return gap("lisc_mayor_changed", "lisc_reconfirmed")
    return not_concerned("lisc_reconfirmed")
