"""
Does the work of the LISC have a base in the ordinary budget?

Where ordinary and temporary money go together, the end of the last running
subsidy decides: within twelve months is a gap. Twelve months is our advice.
Where the ordinary budget pays alone, the end of a subsidy does not matter. An
end that already lies behind says nothing on the money of today.

Concludes
    met     the ordinary budget pays, alone or with money that does not end soon
    gap     only temporary money, money that ends soon, or none
    open    the means, or the end of the temporary ones, are not known
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    add_months,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.funding_stable",
    asks=("lisc_status", "lisc_funding", "bud_subsidy_end"),
    dossier=("R44",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_MONTHS_AHEAD = 12  # our advice, not a legal number


@RULE.reads("lisc-law/art-2@2018-09-24", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law sets no means; a base in the budget is recommended."""
    if case.is_open("lisc_funding"):
        return open_question("lisc_funding")
    if case.says("lisc_funding", "ordinary_budget"):
        return met("lisc_funding")
    if case.says("lisc_funding", "both"):
        return _mixed(case)
    if case.says("lisc_funding", "none"):
        return gap("lisc_funding", say="gap_none", steps=("shared_post", "cost_note"))
    if case.says("lisc_funding", "temporary_project"):
        return gap("lisc_funding")
    return not_concerned("lisc_funding")


def _mixed(case: Case) -> Finding:
    if case.is_open("bud_subsidy_end"):
        return open_question("bud_subsidy_end", say="open_end")
    end = case.day("bud_subsidy_end")
    until = add_months(case.reference_date, _MONTHS_AHEAD)
    if end is not None and end < case.reference_date:
        return open_question("bud_subsidy_end", say="open_end")
    if end is not None and end < until:
        return gap("lisc_funding", "bud_subsidy_end", say="gap_ending", subsidy_end=end)
    return met("lisc_funding", "bud_subsidy_end", say="met_mixed")
