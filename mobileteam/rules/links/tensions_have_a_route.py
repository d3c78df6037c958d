"""
Do tensions that are seen meet a prepared response?

Divided themes or a rising trend belong to one theme, the procedure to another, the
dialogue with civil society to a third. Only together do they tell whether what the
municipality sees leads anywhere. Where one of the two responses exists, its own theme
speaks and this rule does not.

Concludes
    met             tension is seen, and procedure and dialogue are both there
    gap             tension is seen, and neither is there
    open            an answer is missing that could make it a gap
    not concerned   no tension is seen, or the combination does not arise
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
    id="links.tensions_have_a_route",
    asks=("ctx_tension_themes", "ctx_trend", "comm_tension_procedure", "part_dialogue"),
    dossier=(),
    joins="comm.tension_procedure_written",
)

_SEEN = ("ctx_tension_themes", "ctx_trend")
_WEAK = {
    "comm_tension_procedure": ("none", "informal"),
    "part_dialogue": ("none", "incident_driven"),
}
_STRONG = {
    "comm_tension_procedure": ("written",),
    "part_dialogue": ("yearly", "half_yearly_or_more"),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.HIGH)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: what is seen gets a response agreed beforehand."""
    seen = _seen_in(case)
    if not seen and not case.is_open(*_SEEN):
        return not_concerned(*_SEEN)
    if seen and case.all_say(_STRONG):
        return met(*seen, *_STRONG)
    if not case.may_all_say(_WEAK):
        return not_concerned(*_WEAK)
    unanswered = (*(() if seen else _SEEN), *_WEAK)
    if case.is_open(*unanswered):
        return open_question(*filter(case.is_open, unanswered))
    return gap(*seen, *_WEAK, say="gap_rising" if "ctx_trend" in seen else "gap")


def _seen_in(case: Case) -> tuple[str, ...]:
    """Name the answer that shows tension; none where no answer does."""
    if case.says("ctx_trend", "rising"):
        return ("ctx_trend",)
    if any(theme != "none" for theme in case.chosen("ctx_tension_themes")):
        return ("ctx_tension_themes",)
    return ()
