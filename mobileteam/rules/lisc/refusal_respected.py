"""
Is the refusal of an invited service respected?

In the French Community the reasons stay inside the service: a mayor who asks
for them asks too much. In Flanders a declining service gives a reason,
according to the sector; the text of that decree was not read, so this is
worded as to be confirmed. In Brussels, where it is not asked which Community
the service belongs to, only the French Community decree is looked at. All of
it counts as advice: a reading has one nature, and the Flemish part is not sure.

Concludes
    met     a refusal was accepted without asking for reasons
    gap     the mayor asked for reasons (Wallonia, Brussels), or none was given (Flanders)
    open    it is not known what happened
"""

from datetime import date

from mobileteam.rulekit import Case, Finding, Nature, Provision, Rule, Weight, gap, met, not_concerned, open_question

RULE = Rule(
    id="lisc.refusal_respected",
    asks=("lisc_status", "lisc_refusal_handling"),
    dossier=("R16",),
    regions=("fl", "wa", "br"),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)

# The first day of decree-vl-2021/participation (an inference, to be confirmed).
_FLEMISH_DECREE = date(2021, 7, 19)
# The first day of decree-fwb-2023/art-7.
_FRENCH_DECREE = date(2023, 8, 28)


@RULE.reads("lisc-law/art-3-1@2018-09-24", nature=Nature.ADVICE, weight=Weight.LOW)
def voluntary(case: Case, law: Provision) -> Finding:
    """From the decree of the Community on: an invited service decides freely whether it comes."""
    flanders = case.region == "fl"
    if case.reference_date < (_FLEMISH_DECREE if flanders else _FRENCH_DECREE):
        return not_concerned()
    if case.is_open("lisc_refusal_handling"):
        return open_question(*(question for question in RULE.asks if case.is_open(question)))
    if case.says("lisc_refusal_handling", "refusal_accepted"):
        return met("lisc_refusal_handling")
    if flanders and case.says("lisc_refusal_handling", "no_reason_given"):
        steps = ("reply", "talk", "general_reason")
        return gap("lisc_refusal_handling", say="gap_no_reason", steps=steps)
    if not flanders and case.says("lisc_refusal_handling", "reason_requested"):
        steps = ("reply", "talk", "no_further_questions")
        return gap("lisc_refusal_handling", say="gap_reasons_asked", steps=steps)
    return not_concerned("lisc_refusal_handling")
