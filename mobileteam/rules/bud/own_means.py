"""
Does the municipality spend money of its own on this theme?

Any amount counts; how it compares with subsidies is another rule's question
(bud.structural_line). Where there is no money for the LISC either, one
recommendation for both is enough (lisc.funding_stable).

Concludes
    met     there are own funds, whatever the band
    gap     there are none, or a current subsidy pays alone
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
    id="bud.own_means",
    asks=("bud_own_band", "bud_subsidy_end"),
    dossier=(),
    joins="lisc.funding_stable",
)

_BANDS = ("lt_10k", "10k_49k", "50k_149k", "150k_plus")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise a standing line of the municipality's own."""
    if case.is_open("bud_own_band"):
        return open_question("bud_own_band")
    if case.says("bud_own_band", *_BANDS):
        return met("bud_own_band")
    if not case.says("bud_own_band", "none"):
        return not_concerned("bud_own_band")
    end = case.day("bud_subsidy_end")
    if end is not None and end >= case.reference_date:
        return gap("bud_own_band", "bud_subsidy_end", say="gap_only_subsidy")
    return gap("bud_own_band")
