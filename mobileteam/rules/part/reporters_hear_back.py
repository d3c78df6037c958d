"""
Do people who share a concern hear back?

Thanks and general information, always; never whether a case exists. Sometimes
is not enough: it leaves the reply to chance.

Concludes
    met     always
    gap     never, or only sometimes
    open    it is not known
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
    id="part.reporters_hear_back",
    asks=("part_feedback_to_reporters",),
    dossier=(),
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: someone who never hears back does not come a second time."""
    if case.is_open("part_feedback_to_reporters"):
        return open_question("part_feedback_to_reporters")
    if case.says("part_feedback_to_reporters", "always"):
        return met("part_feedback_to_reporters")
    if case.says("part_feedback_to_reporters", "sometimes"):
        return gap("part_feedback_to_reporters", say="gap_sometimes")
    if case.says("part_feedback_to_reporters", "never"):
        return gap("part_feedback_to_reporters")
    return not_concerned("part_feedback_to_reporters")
