"""
Is the absence of signs given as the reason for having no LISC?

That there is no LISC is another rule's question (lisc.set_up). Here only the
reason counts: the law ties the set-up to no risk, and guidance finds a LISC
useful without signs. Any other reason is outside this rule.

Concludes
    gap     the municipality names the absence of signs as reason
    open    the reason, or whether there is a LISC, is not known
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.duty_known",
    asks=("lisc_status", "lisc_absence_reason"),
    joins="lisc.set_up",
    dossier=("R41",),
    only_if={"lisc_status": ("none", "planned")},
)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    also=("flanders-news-2023/note",),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the set-up depends on no risk; guidance advises not to wait."""
    if case.says("lisc_absence_reason", "no_signals"):
        return gap("lisc_absence_reason")
    if not case.is_open("lisc_absence_reason"):
        return not_concerned("lisc_absence_reason")
    if case.is_open("lisc_status"):
        return open_question("lisc_status", "lisc_absence_reason", say="open_status")
    return open_question("lisc_absence_reason")
