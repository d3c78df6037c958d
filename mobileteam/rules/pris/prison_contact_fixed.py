"""
Is there a fixed contact function with the psychosocial service of the prison?

Only the standing contact is asked about, never whether anyone is detained or
released. The federal action plan of 2015 wants this cooperation with the
municipal prevention officials to be developed; it binds no municipality.

The answer on timely notice of a release is confidential: this rule does not
ask it, and its step on notice is the same whatever was answered there.

Concludes
    met             a fixed contact function
    gap             no contact, or only when the need arises
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

RULE = Rule(
    id="pris.prison_contact_fixed",
    asks=("pris_prison_contact",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, a contact by function on both sides."""
    return _conclude(case)


@RULE.reads("prison-plan-2015/local-level@2015-03-11", nature=Nature.GUIDANCE)
def recommended(case: Case, law: Provision) -> Finding:
    """From 11 March 2015: the federal action plan wants this cooperation developed."""
    return _conclude(case)


def _conclude(case: Case) -> Finding:
    if case.is_open("pris_prison_contact"):
        return open_question("pris_prison_contact")
    if case.says("pris_prison_contact", "fixed"):
        return met("pris_prison_contact")
    if case.says("pris_prison_contact", "ad_hoc"):
        return gap("pris_prison_contact", say="gap_ad_hoc")
    if case.says("pris_prison_contact", "none"):
        return gap("pris_prison_contact")
    return not_concerned("pris_prison_contact")
