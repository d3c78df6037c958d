"""
Does the municipality know the helpline and the support centre of the French Community?

The network has worked since 2 January 2017. It is not for municipalities but for
their partners and residents: the municipality refers. The helpline and CAPREV are
its two ways in; the other parts serve certain sectors.

Concludes
    met     both the helpline and CAPREV are known
    gap     neither is, or only one of the two
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
    id="reg.french_community_network_known",
    asks=("reg_fwb_network",),
    dossier=(),
    regions=("wa", "br"),
)

_WAYS_IN = frozenset(("helpline_0800_11172", "caprev"))  # our advice: both are known


@RULE.reads("network-fwb/network@2017-01-02", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 2 January 2017: the network works; knowing its two ways in is our advice."""
    if case.is_open("reg_fwb_network"):
        return open_question("reg_fwb_network")
    chosen = case.chosen("reg_fwb_network")
    if not chosen:
        return not_concerned("reg_fwb_network")
    known = _WAYS_IN.intersection(chosen)
    if known == _WAYS_IN:
        return met("reg_fwb_network")
    return gap("reg_fwb_network", say="gap_partly" if known else "gap")
