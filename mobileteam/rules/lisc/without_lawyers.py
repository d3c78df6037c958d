"""
Does the LISC discuss individual situations without lawyers?

The exemption for case consultation does not cover a lawyer who shares
confidential client information that may expose the client to prosecution, and
the law does not list lawyers among those invited. No text forbids their
presence: this is our advice. Everybody stays free to be advised by a lawyer.

Concludes
    met     no lawyers attend these meetings
    gap     lawyers do
    open    it is not known, or whether there is a LISC is not known
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
    id="lisc.without_lawyers",
    asks=("lisc_status", "lisc_lawyers_attend"),
    dossier=("R19",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-3-1@2018-09-24",
    nature=Nature.ADVICE,
    weight=Weight.MEDIUM,
    also=("old-criminal-code/art-458quater", "new-criminal-code/art-353-3"),
)
def not_invited(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law does not list lawyers; our advice is not to seat them."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.no("lisc_lawyers_attend"):
        return met("lisc_lawyers_attend")
    if case.yes("lisc_lawyers_attend"):
        return gap("lisc_lawyers_attend")
    return not_concerned("lisc_lawyers_attend")
