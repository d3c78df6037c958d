"""
Does the municipality have a general idea of the reports of hate speech and hate crime?

The answer is never printed. Every band leads to the same sentence, so that the
text gives away neither a number nor whether it is high or low. Where the figure
is not shared, the rule stays silent: that answer is honest, and it is not
printed either.

Concludes
    met             there is a figure, whatever it is
    open            it is not known
    not concerned   the figure is not shared
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

RULE = Rule(id="ctx.hate_reports_followed", asks=("ctx_hate_reports_band",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """Reports taken together give a general idea of tension."""
    if case.is_open("ctx_hate_reports_band"):
        return open_question("ctx_hate_reports_band")
    if case.says("ctx_hate_reports_band", "lt5_or_none", "5_9", "10_24", "25_plus"):
        return met("ctx_hate_reports_band")
    return not_concerned("ctx_hate_reports_band")
