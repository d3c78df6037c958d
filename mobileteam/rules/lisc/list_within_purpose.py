"""
Does the cell keep to situations with signs of a radicalisation process?

Nuisance, protest or ordinary crime without such signs do not belong on the
list. Which body may deal with them is not this rule's question.

Concludes
    met             only situations with such signs are on the table
    gap             other matters are dealt with too
    open            the municipality did not say
    not concerned   there is no cell, or the question does not apply
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
    id="lisc.list_within_purpose",
    asks=("lisc_status", "lisc_list_other_matters"),
    dossier=("R21",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-3-2@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=(
        "lisc-law/art-2",
        "lisc-law/art-5",
        "old-criminal-code/art-458ter",
        "new-criminal-code/art-353-2",
    ),
)
def limited(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the list is for signs of a radicalisation process only."""
    if case.is_open("lisc_list_other_matters"):
        return open_question("lisc_list_other_matters")
    if case.yes("lisc_list_other_matters"):
        return gap("lisc_list_other_matters")
    if case.no("lisc_list_other_matters"):
        return met("lisc_list_other_matters")
    return not_concerned("lisc_list_other_matters")
