"""
Do professionals and the municipal council know that the LISC exists and what it may do?

Only the structure is explained, never the situations. A council that hears of
the approach after a question only is informed as well.

Concludes
    met     professionals and council know, and the council is informed
    gap     they do not know, or the council is not informed
    open    one of the two is not known and the other shows no gap
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
    id="lisc.professionals_informed",
    asks=("lisc_status", "lisc_professionals_informed", "gov_council_reporting"),
    dossier=("R53",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_INFORMED = ("lisc_professionals_informed", "gov_council_reporting")


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    weight=Weight.LOW,
    also=("flanders-news-2023/note",),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: guidance recommends to explain the structure, never the cases."""
    if case.no("lisc_professionals_informed"):
        return gap("lisc_professionals_informed")
    if case.says("gov_council_reporting", "none"):
        return gap("gov_council_reporting", say="gap_council", steps=("note", "council_talk"))
    unanswered = tuple(question for question in _INFORMED if case.is_open(question))
    if unanswered:
        return open_question(*unanswered)
    council = case.says("gov_council_reporting", "on_demand", "yearly")
    known = council and case.yes("lisc_professionals_informed")
    return met(*_INFORMED) if known else not_concerned(*_INFORMED)
