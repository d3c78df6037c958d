"""
Are the house rules of the LISC newer than the rules of the French Community on participation?

The date of the last revision is set against 28 August 2023, the first day of
the decree of 8 June 2023, and later against 2 August 2024, the day on which the
government decree of 16 May 2024 was published (its own entry into force is to
be confirmed). A draft counts by its date. A cell without written rules is
another rule's question.

Concludes
    met     the rules were revised on or after that day
    gap     they are older
    open    the day of the last revision is not known
"""

from datetime import date

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
    id="lisc.rules_follow_french_decree",
    asks=("lisc_status", "lisc_rules", "lisc_rules_date"),
    dossier=("R17",),
    regions=("wa", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide"), "lisc_rules": ("draft", "adopted")},
)

_DECREE = date(2023, 8, 28)
_GOVERNMENT_DECREE = date(2024, 8, 2)


def _conclude(case: Case, newer_than: date) -> Finding:
    if case.is_open("lisc_rules_date"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    revised = case.day("lisc_rules_date")
    if revised is None:
        return not_concerned("lisc_rules_date")
    if revised >= newer_than:
        return met("lisc_rules_date", revised=revised)
    say = "gap" if revised < _DECREE else "gap_government_decree"
    return gap("lisc_rules_date", say=say, revised=revised)


@RULE.reads(
    "decree-fwb-2023/invitation@2023-08-28",
    nature=Nature.ADVICE,
    also=("decree-fwb-2023/art-3", "decree-fwb-2023/art-7", "decree-fwb-2023/art-8"),
)
def decree(case: Case, law: Provision) -> Finding:
    """From 28 August 2023: the decree has its own rules on invitation, refusal and children."""
    return _conclude(case, _DECREE)


@RULE.reads(
    "order-fwb-2024/arrangements@2024-08-02",
    nature=Nature.ADVICE,
    also=(
        "decree-fwb-2023/invitation",
        "decree-fwb-2023/art-3",
        "decree-fwb-2023/art-7",
        "decree-fwb-2023/art-8",
    ),
)
def government_decree(case: Case, law: Provision) -> Finding:
    """From 2 August 2024: the published government decree works the arrangements out."""
    return _conclude(case, _GOVERNMENT_DECREE)
