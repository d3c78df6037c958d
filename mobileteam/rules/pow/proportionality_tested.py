"""
Does the municipality write down whether a measure is needed and goes no further than needed?

The law asks for reasons in the decision; that a separate written test precedes
it is our advice. A test that is only talked through leaves no trace in the
file.

Concludes
    met     a written test precedes each measure
    gap     there is no test, or only an oral one
    open    the municipality did not say
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

RULE = Rule(id="pow.proportionality_tested", asks=("pow_proportionality",), dossier=())


@RULE.reads(
    "formal-reasons-law/act@2015-01-01",
    nature=Nature.ADVICE,
    weight=Weight.MEDIUM,
    also=("constitution/art-19", "constitution/art-26", "constitution/art-27", "echr/art-8-11"),
)
def advised(case: Case, law: Provision) -> Finding:
    """A short written test gives the reasons of the decision their substance."""
    if case.is_open("pow_proportionality"):
        return open_question("pow_proportionality")
    if case.says("pow_proportionality", "written_test"):
        return met("pow_proportionality")
    if case.says("pow_proportionality", "none", "informal"):
        informal = case.says("pow_proportionality", "informal")
        return gap("pow_proportionality", say="gap_informal" if informal else "gap")
    return not_concerned("pow_proportionality")
