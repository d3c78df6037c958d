"""
Is it settled in advance which function speaks and which replaces it?

Deciding at the time itself is no designation. Functions count, never persons.

Concludes
    met             a spokesperson and a deputy are designated in advance
    gap             it is decided at the time, or nothing is agreed
    open            it is not known
    not concerned   the question does not apply
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

RULE = Rule(id="comm.spokesperson_designated", asks=("comm_spokesperson",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is to settle in advance who speaks."""
    if case.is_open("comm_spokesperson"):
        return open_question("comm_spokesperson")
    if case.says("comm_spokesperson", "designated"):
        return met("comm_spokesperson")
    if case.says("comm_spokesperson", "ad_hoc"):
        return gap("comm_spokesperson", say="gap_ad_hoc")
    if case.says("comm_spokesperson", "none"):
        return gap("comm_spokesperson")
    return not_concerned("comm_spokesperson")
