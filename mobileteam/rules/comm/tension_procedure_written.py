"""
Is there a written procedure for rising tension?

Who alerts whom, who speaks with key figures, where people can talk safely. An
established habit is worth something, but is no procedure. Whether it was tried
out is not asked; an action point sees to it.

Concludes
    met             the procedure is in writing
    gap             there is a habit only, or nothing
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

RULE = Rule(id="comm.tension_procedure_written", asks=("comm_tension_procedure",), dossier=())


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice is a written procedure for rising tension."""
    if case.is_open("comm_tension_procedure"):
        return open_question("comm_tension_procedure")
    if case.says("comm_tension_procedure", "written"):
        return met("comm_tension_procedure")
    if case.says("comm_tension_procedure", "informal"):
        return gap("comm_tension_procedure", say="gap_informal")
    if case.says("comm_tension_procedure", "none"):
        return gap("comm_tension_procedure")
    return not_concerned("comm_tension_procedure")
