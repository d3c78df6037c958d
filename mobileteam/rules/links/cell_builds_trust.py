"""
Do trust between the services and the circle around the LISC strengthen each other?

Trust is measured by the services' one mark, the circle by the social-preventive sectors
that take part; a public social welfare centre with a standing seat counts as one. A mark
of four and a circle of three sectors are our advice. The mark itself is never printed.

Concludes
    met             high trust and a wide circle
    gap             trust that is not high, and a small circle or none
    open            an answer is missing that could make it a gap
    not concerned   no LISC, or the combination does not arise
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
    id="links.cell_builds_trust",
    asks=("lisc_status", "lisc_invited_sectors", "lisc_members", "part_trust_services"),
    dossier=(),
    joins="lisc.social_partners",
)

_CELL = ("own", "joint", "zone_wide")
_HIGH_TRUST = 4  # on a scale of one to five: our advice, not a legal number
_WIDE_CIRCLE = 3  # sectors: our advice, not a legal number
_DECIDING = ("lisc_status", "lisc_invited_sectors", "part_trust_services")


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: trust grows at a table where social services sit as well."""
    if not case.is_open("lisc_status") and not case.says("lisc_status", *_CELL):
        return not_concerned("lisc_status")
    trust, circle = case.number("part_trust_services"), _circle(case)
    if not case.is_open(*_DECIDING):
        return _known(trust, circle)
    if (trust or 0) >= _HIGH_TRUST or len(circle) >= _WIDE_CIRCLE:
        return not_concerned(*_DECIDING)
    return open_question(*filter(case.is_open, _DECIDING))


def _known(trust: int | None, circle: set[str]) -> Finding:
    if trust is None:
        return not_concerned("part_trust_services")
    if trust >= _HIGH_TRUST and len(circle) >= _WIDE_CIRCLE:
        return met(*_DECIDING)
    if trust >= _HIGH_TRUST or len(circle) >= _WIDE_CIRCLE:
        return not_concerned(*_DECIDING)
    return gap(*_DECIDING, say="gap_few" if circle else "gap")


def _circle(case: Case) -> set[str]:
    """List the social-preventive sectors around the table."""
    invited = set(case.chosen("lisc_invited_sectors")) - {"none"}
    if case.includes("lisc_members", "welfare_centre"):
        invited.add("ocmw_cpas")
    return invited
