"""
Is it in writing who does what on a return from a conflict zone?

The LTF follows the security side, the LISC and the local services the social
side. Only the arrangement is asked about, never whether anyone returns.

Concludes
    met             a written arrangement
    gap             an oral arrangement, or none
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
    id="ret.procedure_written",
    asks=("ret_procedure",),
    dossier=(),
)


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("strategy-ter/strategy", "ter-law/art-31-33"),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: our advice, a short note that keeps the two roles apart."""
    if case.is_open("ret_procedure"):
        return open_question("ret_procedure")
    if case.says("ret_procedure", "written"):
        return met("ret_procedure")
    if case.says("ret_procedure", "oral"):
        return gap("ret_procedure", say="gap_oral")
    if case.says("ret_procedure", "none"):
        return gap("ret_procedure")
    return not_concerned("ret_procedure")
