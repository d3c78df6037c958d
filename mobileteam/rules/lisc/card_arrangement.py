"""
Does the written working arrangement settle who shows an information card, and for what?

Two points follow from the law: only the police member shows a card, and only
for situations on the mayor's list. The third, that members keep no copy, is our
advice. No text orders a written arrangement. The rule looks at the procedure
only; whether cards exist is never asked and never said.

Concludes
    met             the three points are written down
    gap             one or more of them are not
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
    detail,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="lisc.card_arrangement",
    asks=("lisc_status", "lisc_card_arrangement"),
    dossier=("R24",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_LAW_POINTS = ("only_police_shows", "only_listed_situations")
_ADVICE_POINT = "no_copies"


@RULE.reads(
    "lisc-law/art-4-1@2018-09-24",
    nature=Nature.ADVICE,
    weight=Weight.HIGH,
    also=("ter-law/art-24",),
)
def written_down(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the law says who shows a card; we advise to write it down."""
    if case.is_open("lisc_card_arrangement"):
        return open_question("lisc_card_arrangement")
    if case.fact("lisc_card_arrangement").value is None:
        return not_concerned("lisc_card_arrangement")
    points = case.chosen("lisc_card_arrangement")
    missing = tuple(point for point in (*_LAW_POINTS, _ADVICE_POINT) if point not in points)
    if not missing:
        return met("lisc_card_arrangement")
    if missing == (_ADVICE_POINT,):
        return gap("lisc_card_arrangement", say="gap_copies")
    return gap(
        "lisc_card_arrangement",
        say="gap" if len(missing) == 1 + len(_LAW_POINTS) else "gap_law_points",
        details=tuple(detail(f"not_written_{point}") for point in missing),
    )
