"""
Is it agreed in writing when a follow-up passes from social to security services, and back?

Both directions are needed. Professional secrecy sets the limits of what each
service may say; no text obliges it to pass anything on.

Concludes
    met             it is agreed in writing
    gap             nothing is agreed, or only informally
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
    id="ltf.hand_over_written",
    asks=("ltf_handover",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice: a written agreement for both directions."""
    if case.is_open("ltf_handover"):
        return open_question("ltf_handover")
    if case.says("ltf_handover", "written"):
        return met("ltf_handover")
    if case.says("ltf_handover", "informal"):
        return gap("ltf_handover", say="gap_informal")
    if case.says("ltf_handover", "none"):
        return gap("ltf_handover")
    return not_concerned("ltf_handover")
