"""
Do the house rules quote the texts that are in force?

Which quotations are out of date depends on the day: Plan R since 8 September
2021, the royal decrees on the common databases since 1 October 2024, article
458 of the old Criminal Code without its new number since 1 September 2026.
Quoting article 458ter alone is no fault: the law on the cell still does. A
draft is looked at like adopted rules.

Concludes
    met             none of these texts is quoted as in force after its day
    gap             one or more are
    open            the municipality did not say
    not concerned   there is no cell, there are no house rules, or the question does not apply
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
    id="lisc.rules_up_to_date",
    asks=("lisc_status", "lisc_rules", "lisc_rules_cite"),
    dossier=("R33",),
    only_if={"lisc_status": ("own", "joint", "zone_wide"), "lisc_rules": ("draft", "adopted")},
)


def _conclude(case: Case, *replaced: str) -> Finding:
    if case.is_open("lisc_rules_cite"):
        unanswered = (
            question for question in ("lisc_rules", "lisc_rules_cite") if case.is_open(question)
        )
        return open_question(*unanswered)
    if case.fact("lisc_rules_cite").value is None:
        return not_concerned("lisc_rules_cite")
    outdated = tuple(text for text in replaced if case.includes("lisc_rules_cite", text))
    if not outdated:
        return met("lisc_rules_cite")
    return gap("lisc_rules_cite", details=tuple(detail(text) for text in outdated))


@RULE.reads("strategy-ter/strategy@2021-09-08", nature=Nature.ADVICE, weight=Weight.LOW)
def since_strategy(case: Case, law: Provision) -> Finding:
    """From 8 September 2021: the Strategy T.E.R. takes the place of Plan R."""
    return _conclude(case, "plan_r")


@RULE.reads(
    "lisc-law/art-4-1@2024-10-01",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("strategy-ter/strategy",),
)
def since_ter_law(case: Case, law: Provision) -> Finding:
    """From 1 October 2024: the T.E.R. law takes the place of the royal decrees."""
    return _conclude(case, "plan_r", "royal_decrees_2016_2018")


@RULE.reads(
    "new-criminal-code/art-352@2026-09-01",
    nature=Nature.ADVICE,
    weight=Weight.LOW,
    also=("new-criminal-code/art-353-2", "lisc-law/art-4-1", "strategy-ter/strategy"),
)
def since_new_code(case: Case, law: Provision) -> Finding:
    """From 1 September 2026, in our reading: article 352 takes the place of article 458."""
    return _conclude(case, "plan_r", "royal_decrees_2016_2018", "criminal_code_458")
