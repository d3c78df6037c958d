"""
Does the LISC meet apart from other case consultations?

A case consultation has its own purpose, participants and way of working, fixed
by its own norm. Every other consultation that is held together with the cell
counts, whatever its subject. Separate agendas, participants and notes are what
the advice is about, not separate days.

Concludes
    met     the cell meets separately
    gap     it is held together with another case consultation
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
    id="lisc.purposes_apart",
    asks=("lisc_status", "lisc_combined_with"),
    dossier=("R49",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_OTHER_CONSULTATIONS = (
    "integrity_investigation",
    "family_justice",
    "nuisance",
    "other_case_table",
)


@RULE.reads(
    "lisc-law/art-5@2018-09-24",
    nature=Nature.ADVICE,
    also=("old-criminal-code/art-458ter", "new-criminal-code/art-353-2"),
)
def apart(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the norm fixes purpose and participants of the consultation."""
    if case.is_open("lisc_combined_with"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.includes("lisc_combined_with", *_OTHER_CONSULTATIONS):
        return gap("lisc_combined_with")
    if case.includes("lisc_combined_with", "none"):
        return met("lisc_combined_with")
    return not_concerned("lisc_combined_with")
