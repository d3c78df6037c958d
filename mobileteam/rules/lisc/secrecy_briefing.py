"""
Were members and invitees told about secrecy in writing, with a declaration signed?

Whoever takes part in the case consultation is bound to secrecy. Being told
orally does not count; being told in writing without a declaration counts half
and still leaves a gap. From 1 September 2026 the texts name the article as the
LISC law quotes it and the article that replaces it.

Concludes
    met     told in writing, and a confidentiality declaration is signed
    gap     not told in writing, or no declaration
    open    it is not known how they were told
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
    id="lisc.secrecy_briefing",
    asks=("lisc_status", "lisc_secrecy_briefing"),
    dossier=("R30",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


def _conclude(case: Case) -> Finding:
    if case.is_open("lisc_secrecy_briefing"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.says("lisc_secrecy_briefing", "written_and_declaration"):
        return met("lisc_secrecy_briefing")
    if case.says("lisc_secrecy_briefing", "written"):
        return gap(
            "lisc_secrecy_briefing", say="gap_declaration", steps=("declaration", "new_members")
        )
    if case.says("lisc_secrecy_briefing", "none", "oral"):
        return gap("lisc_secrecy_briefing")
    return not_concerned("lisc_secrecy_briefing")


@RULE.reads(
    "lisc-law/art-5@2018-09-24",
    nature=Nature.GUIDANCE,
    weight=Weight.HIGH,
    also=("old-criminal-code/art-458ter", "old-criminal-code/art-458"),
)
def told(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: those who take part share secrets under Article 458ter."""
    return _conclude(case)


@RULE.reads(
    "new-criminal-code/art-353-2@2026-09-01",
    nature=Nature.GUIDANCE,
    weight=Weight.HIGH,
    also=("lisc-law/art-5", "new-criminal-code/art-352", "new-criminal-code/title-4-1"),
)
def told_under_new_code(case: Case, law: Provision) -> Finding:
    """From 1 September 2026: the new code replaces the article that the LISC law quotes."""
    return _conclude(case)
