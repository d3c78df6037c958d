"""
Does the terrorism part of the emergency plan follow the national plan in force?

The royal decree of 18 May 2020 replaced that of 1 May 2016. A part that still
rests on the older one is out of date. Whether there is a part on terrorism at
all is not asked here.

Concludes
    met     the part names the decree of 2020
    gap     it names the decree of 2016
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

RULE = Rule(id="pow.terror_annex_current", asks=("emer_terror_annex_basis",), dossier=("M20",))


@RULE.reads("terror-plan-decree-2020/act@2020-06-04", nature=Nature.ADVICE)
def renewed(case: Case, law: Provision) -> Finding:
    """From 4 June 2020: the terrorism part is best rewritten after the new national plan."""
    if case.is_open("emer_terror_annex_basis"):
        return open_question("emer_terror_annex_basis")
    if case.says("emer_terror_annex_basis", "decree_2016"):
        return gap("emer_terror_annex_basis")
    if case.says("emer_terror_annex_basis", "decree_2020"):
        return met("emer_terror_annex_basis")
    return not_concerned("emer_terror_annex_basis")
