"""
Do the desk, the answer to those who report and the bond with civil society hold together?

A desk invites people to come. Where no answer follows and the bond with civil society is
not strong, the invitation wears out. Four on the scale of trust is our advice, and the
mark itself is never printed.

Concludes
    met             one announced desk, always an answer, a strong bond
    gap             a desk, no answer or only at times, a bond that is not strong
    open            an answer is missing that could make it a gap
    not concerned   no desk, or the combination does not arise
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
    id="links.concerns_get_an_answer",
    asks=("pers_signal_desk", "part_feedback_to_reporters", "part_trust_communities"),
    dossier=(),
    joins="part.reporters_hear_back",
)

_STRONG_BOND = 4  # on a scale of one to five: our advice, not a legal number
_DESK, _ANSWER, _BOND = RULE.asks
_WEAK = {_DESK: ("informal", "one_desk"), _ANSWER: ("never", "sometimes")}
_STRONG = {_DESK: ("one_desk",), _ANSWER: ("always",)}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: whoever is invited to report hears back in general terms."""
    bond = case.number(_BOND)
    if bond is not None and bond >= _STRONG_BOND:
        held = case.all_say(_STRONG)
        return met(*RULE.asks) if held else not_concerned(*RULE.asks)
    if bond is None and not case.is_open(_BOND):
        return not_concerned(_BOND)
    if not case.may_all_say(_WEAK):
        return not_concerned(*_WEAK)
    if case.is_open(*RULE.asks):
        return open_question(*filter(case.is_open, RULE.asks))
    return gap(*RULE.asks, say="gap_sometimes" if case.says(_ANSWER, "sometimes") else "gap")
