"""
Is the mayor's representative in the LISC designated in writing?

The law lets the mayor designate a representative and asks for no form. A
written designation, with scope and duration, is our advice. Where only the
mayor in person has a seat, there is nothing to designate.

Concludes
    met     there is a written designation
    gap     a representative sits without one
    open    it is not known whether a representative sits, or how he was designated
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
    id="lisc.mayor_delegate_designated",
    asks=("lisc_status", "lisc_members", "lisc_mayor_delegate_written"),
    dossier=("R07",),
    only_if={"lisc_status": ("own", "joint", "zone_wide"), "lisc_members": ("mayor_delegate",)},
)


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.ADVICE, weight=Weight.LOW)
def in_writing(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: a mayor may be represented; we advise designating in writing."""
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    if case.yes("lisc_mayor_delegate_written"):
        return met("lisc_mayor_delegate_written")
    if case.no("lisc_mayor_delegate_written"):
        return gap("lisc_mayor_delegate_written")
    return not_concerned("lisc_mayor_delegate_written")
