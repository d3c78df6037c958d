"""
Is a specialised partner known that can help someone move away from violence?

A partner counts where it works: justice houses and local services everywhere,
CAPREV in Wallonia and Brussels, the Flemish path in Flanders and Brussels,
Wegweiser in the German-speaking Community.

Concludes
    met             at least one partner that works in the region
    gap             no partner, or only partners of another Community
    open            it is not known
    not concerned   the question does not apply
"""

from collections.abc import Mapping

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
    id="ret.partner_known",
    asks=("ret_disengagement_partner",),
    dossier=(),
)

_EVERYWHERE = ("houses_of_justice", "local_service")
_ALSO_IN: Mapping[str, tuple[str, ...]] = {
    "fl": ("flemish_disengagement_track",),
    "wa": ("caprev",),
    "dg": ("wegweiser",),
    "br": ("caprev", "flemish_disengagement_track"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, a partner known before it is needed."""
    if case.is_open("ret_disengagement_partner"):
        return open_question("ret_disengagement_partner")
    if case.includes("ret_disengagement_partner", *_EVERYWHERE, *_ALSO_IN[case.region]):
        return met("ret_disengagement_partner")
    chosen = case.chosen("ret_disengagement_partner")
    if not chosen:
        return not_concerned("ret_disengagement_partner")
    if set(chosen) - {"none"}:
        return gap("ret_disengagement_partner", say="gap_elsewhere")
    return gap("ret_disengagement_partner")
