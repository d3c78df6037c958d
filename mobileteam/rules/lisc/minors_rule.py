"""
Does the municipality have an agreed approach for situations that involve a minor?

A rule to refer to youth care and a rule with a check against the rights of the
child count alike. From 28 August 2023 the decree of the French Community adds
safeguards, which a detail names in Wallonia and Brussels and nowhere else; from
1 October 2024 the T.E.R. law treats minors with extra care everywhere.

Concludes
    met     there is a rule
    gap     there is none
    open    it is not known
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
    id="lisc.minors_rule",
    asks=("lisc_status", "pers_minors_rule"),
    dossier=("R47",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

_STEPS = ("youth_care", "mandate", "review")


def _conclude(case: Case, missing: Finding) -> Finding:
    if case.is_open("pers_minors_rule"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.says("pers_minors_rule", "referral_rule", "child_rights_check"):
        return met("pers_minors_rule")
    return (
        missing if case.says("pers_minors_rule", "none") else not_concerned("pers_minors_rule")
    )


def _without_rule() -> Finding:
    return gap("pers_minors_rule", steps=_STEPS)


def _without_rule_nor_safeguards() -> Finding:
    """Name the safeguards of the French Community too."""
    return gap(
        "pers_minors_rule",
        details=(detail("french_decree"),),
        steps=(*_STEPS, "french_safeguards"),
    )


@RULE.reads("lisc-law/art-3-2@2018-09-24", nature=Nature.ADVICE, weight=Weight.HIGH)
def agreed(case: Case, law: Provision) -> Finding:
    """
    From 24 September 2018: the law says nothing special on minors.

    An agreed approach is our advice.
    """
    return _conclude(case, _without_rule())


@RULE.reads(
    "decree-fwb-2023/art-8@2023-08-28",
    nature=Nature.ADVICE,
    weight=Weight.HIGH,
    also=("decree-fwb-2023/invitation", "lisc-law/art-3-2"),
)
def agreed_with_safeguards(case: Case, law: Provision) -> Finding:
    """From 28 August 2023 in Wallonia and Brussels: the invited weigh the child's interest."""
    return _conclude(case, _without_rule_nor_safeguards())


@RULE.reads(
    "ter-law/minors@2024-10-01",
    nature=Nature.ADVICE,
    weight=Weight.HIGH,
    also=("decree-fwb-2023/art-8", "decree-fwb-2023/invitation", "lisc-law/art-3-2"),
)
def agreed_with_care(case: Case, law: Provision) -> Finding:
    """From 1 October 2024: the T.E.R. law treats minors in the database with extra care."""
    return _conclude(
        case, _without_rule_nor_safeguards() if case.region in {"wa", "br"} else _without_rule()
    )
