"""
Are the working methods of the LISC written down?

House rules and a cooperation agreement count alike, once they are adopted. A
draft is a beginning, not yet a rule. Whether the rules still quote texts in
force is another rule's question (lisc.rules_up_to_date).

Concludes
    met     house rules or an agreement have been adopted
    gap     there are none, or only a draft
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
    id="lisc.house_rules",
    asks=("lisc_status", "lisc_rules"),
    dossier=("R32",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.GUIDANCE,
    also=("vvsg-coaching/track", "emmascan/scan"),
)
def recommended(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law is silent on house rules; guidance recommends them."""
    if case.is_open("lisc_rules"):
        return open_question("lisc_rules")
    if case.says("lisc_rules", "adopted"):
        return met("lisc_rules")
    if case.says("lisc_rules", "draft"):
        return gap("lisc_rules", say="gap_draft", steps=("discuss", "adopt"))
    return gap("lisc_rules") if case.says("lisc_rules", "none") else not_concerned("lisc_rules")
