"""
Is the contact person's task laid down in writing?

A job description counts, and so does a decision of the college or the council.
An oral agreement goes when the person or the majority goes.

Concludes
    met             a job description or a decision lays the task down
    gap             the task is not laid down, or only orally
    open            it is not known
    not concerned   there is no contact person
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
    id="gov.mandate_formal",
    asks=("gov_contact_person", "gov_contact_mandate"),
    dossier=(),
    only_if={"gov_contact_person": ("shared_supra_local", "part_time", "full_time")},
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """A written task gives the contact person access to those who decide."""
    if case.is_open("gov_contact_mandate"):
        unanswered = (question for question in RULE.asks if case.is_open(question))
        return open_question(*unanswered)
    if case.says("gov_contact_mandate", "job_description"):
        return met("gov_contact_mandate")
    if case.says("gov_contact_mandate", "college_or_council_decision"):
        return met("gov_contact_mandate", say="met_decision")
    if case.says("gov_contact_mandate", "none", "oral"):
        oral = case.says("gov_contact_mandate", "oral")
        return gap("gov_contact_mandate", say="gap_oral" if oral else "gap")
    return not_concerned("gov_contact_mandate")
