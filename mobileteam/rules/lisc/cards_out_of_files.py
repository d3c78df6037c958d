"""
Does the working arrangement keep cards out of files and out of the person's sight?

Both points are rules of the law on the common database; no text orders a local
arrangement. The rule looks at the procedure only: whether cards exist, or
whether anything ever went wrong with one, is never asked and never said.

Concludes
    met             both points are written down
    gap             one of them or both are not
    open            the municipality did not say
    not concerned   there is no cell, or the question does not apply
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
    id="lisc.cards_out_of_files",
    asks=("lisc_status", "lisc_card_arrangement"),
    dossier=("R25",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads("ter-law/art-24@2024-10-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def recalled(case: Case, law: Provision) -> Finding:
    """From 1 October 2024: a card is not filed and not shown; we advise to write that down."""
    if case.is_open("lisc_card_arrangement"):
        return open_question("lisc_card_arrangement")
    if case.fact("lisc_card_arrangement").value is None:
        return not_concerned("lisc_card_arrangement")
    out_of_file = case.includes("lisc_card_arrangement", "not_in_file")
    not_shown = case.includes("lisc_card_arrangement", "not_shown_to_person")
    if out_of_file and not_shown:
        return met("lisc_card_arrangement")
    if out_of_file:
        return gap("lisc_card_arrangement", say="gap_shown")
    if not_shown:
        return gap("lisc_card_arrangement", say="gap_file")
    return gap("lisc_card_arrangement")
