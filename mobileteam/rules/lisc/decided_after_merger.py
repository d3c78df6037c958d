"""
Has a merged municipality decided on its LISC for the new territory?

A decision to set up the cell on the day of the merger or later counts, and so
does a new decision taken since. The law orders no new decision; it is our
advice, because an older one may not cover the whole territory. A municipality
that no merger made is not concerned.

Concludes
    met     the cell was decided or renewed since the merger
    gap     no new decision has been taken since the merger
    open    it is not known when the cell was decided, and not whether that was renewed
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
    id="lisc.decided_after_merger",
    asks=("lisc_status", "lisc_since", "lisc_renewed_after_merger"),
    dossier=("R46",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads("lisc-law/art-2@2018-09-24", nature=Nature.ADVICE, weight=Weight.MEDIUM)
def for_the_new_territory(case: Case, law: Provision) -> Finding:
    """
    From 24 September 2018: the mayor sets up the cell.

    Our advice is one decision after a merger.
    """
    if case.merged_on is None:
        return not_concerned()
    if case.is_open("lisc_status"):
        return open_question(*filter(case.is_open, RULE.asks))
    since = case.day("lisc_since")
    if since is not None and since >= case.merged_on:
        return met("lisc_since", merged_on=case.merged_on)
    if case.yes("lisc_renewed_after_merger"):
        return met("lisc_renewed_after_merger", merged_on=case.merged_on)
    if case.no("lisc_renewed_after_merger"):
        known = ("lisc_since",) if since is not None else ()
        return gap(*known, "lisc_renewed_after_merger", merged_on=case.merged_on)
    missing = ("lisc_since",) if since is None else ()
    return open_question(*missing, "lisc_renewed_after_merger", merged_on=case.merged_on)
