"""
Does information go both ways and regularly in the contact with the LTF?

Only how the contact runs is asked, never what passes over it or about whom. An
exchange both ways is what the guidance of lisc.ltf_link asks for; that it is
regular is our advice. Where that rule finds a gap too, it takes over what is to
be done.

Concludes
    met             both ways and regularly
    gap             no exchange, one way only, or not regularly
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
    id="ltf.exchange_regular",
    asks=("ltf_feedback",),
    dossier=(),
    joins="lisc.ltf_link",
)

_SAYS = {
    "none": "gap",
    "one_way": "gap_one_way",
    "two_way_irregular": "gap_irregular",
}


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("plan-r/plan", "strategy-ter/strategy", "circular-2018/lisc", "ter-law/art-31-33"),
)
def advised(case: Case, law: Provision) -> Finding:
    """Our advice, whatever the LTF rests on that day: Plan R, the strategy or the law."""
    if case.is_open("ltf_feedback"):
        return open_question("ltf_feedback")
    if case.says("ltf_feedback", "two_way_regular"):
        return met("ltf_feedback")
    for code, say in _SAYS.items():
        if case.says("ltf_feedback", code):
            return gap("ltf_feedback", say=say)
    return not_concerned("ltf_feedback")
