"""
Does a legal basis cover those who share professional secrets on individual LISC follow-ups?

A circular is no law, decree or ordinance. Until 2 August 2017 no route existed
at all; from 3 August 2017 a reasoned authorisation of the public prosecutor
was one; since 24 September 2018 the law itself is the basis. A cell that
discusses no individual follow-ups is not concerned.

Concludes
    met     the prosecutor, or from 24 September 2018 the law, covers the case consultation
    gap     individual follow-ups are discussed on the sole basis of a circular
    open    it is not known whether they are discussed, or on which basis
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
    id="lisc.secrets_covered",
    asks=("lisc_status", "lisc_discusses_cases", "lisc_prosecutor_authorisation"),
    dossier=("R03",),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


def _ask(case: Case, *questions: str) -> Finding:
    return open_question(*(question for question in questions if case.is_open(question)))


@RULE.reads("circular-ftf-2015/lisc@2015-08-21", nature=Nature.ADVICE, weight=Weight.HIGH)
def circular_only(case: Case, law: Provision) -> Finding:
    """From 21 August 2015: a circular invites to meet; nothing yet covers sharing secrets."""
    if case.is_open("lisc_discusses_cases"):
        return _ask(case, "lisc_status", "lisc_discusses_cases")
    if case.yes("lisc_discusses_cases"):
        return gap("lisc_discusses_cases")
    return not_concerned("lisc_discusses_cases")


@RULE.reads(
    "old-criminal-code/art-458ter@2017-08-03",
    nature=Nature.ADVICE,
    weight=Weight.HIGH,
    also=("old-criminal-code/art-458",),
)
def prosecutor_route(case: Case, law: Provision) -> Finding:
    """From 3 August 2017: the prosecutor can authorise the case consultation with reasons."""
    if case.is_open("lisc_discusses_cases"):
        return _ask(case, *RULE.asks)
    if not case.yes("lisc_discusses_cases"):
        return not_concerned("lisc_discusses_cases")
    if case.yes("lisc_prosecutor_authorisation"):
        return met("lisc_discusses_cases", "lisc_prosecutor_authorisation")
    if case.no("lisc_prosecutor_authorisation"):
        return gap("lisc_discusses_cases", "lisc_prosecutor_authorisation")
    if case.is_open("lisc_prosecutor_authorisation"):
        return open_question("lisc_prosecutor_authorisation", say="open_authorisation")
    return not_concerned("lisc_prosecutor_authorisation")


@RULE.reads(
    "lisc-law/art-5@2018-09-24",
    nature=Nature.LAW,
    also=("old-criminal-code/art-458ter", "new-criminal-code/art-353-2"),
)
def law_itself(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: the cell is a case consultation by law, without authorisation."""
    if case.no("lisc_discusses_cases"):
        return not_concerned("lisc_discusses_cases")
    if case.is_open("lisc_status", "lisc_discusses_cases"):
        return _ask(case, "lisc_status", "lisc_discusses_cases")
    if case.yes("lisc_discusses_cases"):
        return met("lisc_status", "lisc_discusses_cases")
    return not_concerned("lisc_discusses_cases")
