"""
Have mayor and chief of police agreed how they handle an information card?

The law makes the mayor an addressee of cards, with or without a cell, and
prescribes no local procedure. An oral agreement is a start; we advise to write
it down. Whether cards exist is never asked and never said.

Concludes
    met             there is a written procedure
    gap             there is none, or it is only oral
    open            the municipality did not say
    not concerned   the municipality says that the question does not apply
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
    id="lisc.card_procedure",
    asks=("ltf_card_procedure",),
    dossier=("R26",),
)


@RULE.reads(
    "ter-law/art-26@2024-10-01",
    nature=Nature.ADVICE,
    weight=Weight.MEDIUM,
    also=("ter-law/art-21", "ter-law/art-24"),
)
def agreed_with_chief(case: Case, law: Provision) -> Finding:
    """From 1 October 2024: the mayor receives cards by law; a local procedure is our advice."""
    if case.is_open("ltf_card_procedure"):
        return open_question("ltf_card_procedure")
    if case.says("ltf_card_procedure", "written"):
        return met("ltf_card_procedure")
    if case.says("ltf_card_procedure", "oral"):
        return gap("ltf_card_procedure", say="gap_oral", steps=("write_down", "deputy"))
    if case.says("ltf_card_procedure", "none"):
        return gap("ltf_card_procedure")
    return not_concerned("ltf_card_procedure")
