"""
Does the form of cooperation suit a small municipality?

Below ten thousand inhabitants we advise shared forms: a joint LISC, a shared contact
person. That number is our advice, not a legal one; a LISC of its own remains a good choice
where a contact person goes with it.

Concludes
    met             a joint or zone-wide LISC and a contact person
    gap             a LISC of its own or none, and no contact person
    open            an answer is missing that could make it a gap
    not concerned   a larger municipality, or the combination does not arise
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
    id="links.size_fits_the_form",
    asks=("ident_population_band", "lisc_status", "gov_contact_person"),
    dossier=(),
    joins="gov.contact_person_named",
)

_WEAK = {
    "ident_population_band": ("lt_5000", "5000_9999"),
    "lisc_status": ("none", "own"),
    "gov_contact_person": ("none",),
}
_STRONG = {
    "ident_population_band": ("lt_5000", "5000_9999"),
    "lisc_status": ("joint", "zone_wide"),
    "gov_contact_person": ("shared_supra_local", "part_time", "full_time"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: share what is too much for one small administration."""
    if case.all_say(_WEAK):
        return gap(*_WEAK, say="gap" if case.says("lisc_status", "own") else "gap_nothing")
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)
