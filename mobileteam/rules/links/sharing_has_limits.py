"""
Does a LISC with many services share within written limits?

What members may share belongs to one theme, the handover between social and security
services to another. The more services take part, the more both are needed. Four sectors
is what we call many: our advice, not a legal number.

Concludes
    met             many sectors, checked rules on sharing, a written handover
    gap             many sectors, and neither of them in writing
    open            an answer is missing that could make it a gap
    not concerned   no LISC, fewer sectors, or the combination does not arise
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
    id="links.sharing_has_limits",
    asks=("lisc_status", "lisc_invited_sectors", "lisc_information_rules", "ltf_handover"),
    dossier=(),
    joins="lisc.information_rules",
)

_MANY = 4  # sectors: our advice, not a legal number
_CELL = ("own", "joint", "zone_wide")
_WEAK = {
    "lisc_status": _CELL,
    "lisc_information_rules": ("none", "oral"),
    "ltf_handover": ("none", "informal"),
}
_STRONG = {
    "lisc_status": _CELL,
    "lisc_information_rules": ("written_legal_check",),
    "ltf_handover": ("written",),
}


@RULE.reads("lisc-law/art-5@2018-09-24", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: members may share secrets, and many need written limits."""
    invited = set(case.chosen("lisc_invited_sectors")) - {"none"}
    if not case.is_open("lisc_invited_sectors") and len(invited) < _MANY:
        return not_concerned("lisc_invited_sectors")
    if invited and case.all_say(_STRONG):
        return met(*RULE.asks)
    if not case.may_all_say(_WEAK):
        return not_concerned(*_WEAK)
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    return gap(*RULE.asks)
