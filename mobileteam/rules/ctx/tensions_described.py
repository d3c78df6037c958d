"""
Does the municipality know on which themes local opinion is sharply divided?

Themes are meant, never groups or places. That no theme divides is an answer as
good as any. Which themes they are plays no part: no theme is a fault.

Concludes
    met     the themes are named, or there are none
    open    it is not known
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(id="ctx.tensions_described", asks=("ctx_tension_themes",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """A theme that is named can be talked about."""
    if case.is_open("ctx_tension_themes"):
        return open_question("ctx_tension_themes")
    chosen = case.chosen("ctx_tension_themes")
    if not chosen:
        return not_concerned("ctx_tension_themes")
    named = any(theme != "none" for theme in chosen)
    return met("ctx_tension_themes", say="met" if named else "met_none")
