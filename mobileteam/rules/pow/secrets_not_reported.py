"""
Does a report to the public prosecutor rest on something other than a secret?

The duty to report offences is no way round professional secrecy, nor round what
was learned in the Local Integral Security Cell. The law knows exceptions; the
legal service checks them first, so the experts look at every such report.

Concludes
    met     no report rests on a secret
    gap     one of them does
    open    it was not said
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
    power_of,
)

RULE = Rule(id="pow.secrets_not_reported", asks=(), dossier=("M32",))


def _conclude(case: Case) -> Finding:
    concerned = [one for one in case.measures if one.power == "report_prosecutor"]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail("secret_origin", about=one.id, measure=power_of(one).name)
        for one in concerned
        if one.value("measure_secret_origin") is True
    )
    if faults:
        return gap(details=faults)
    if any(one.value("measure_secret_origin") is None for one in concerned):
        return open_question()
    return met()


@RULE.reads(
    "old-criminal-code/art-458@2017-08-03",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("criminal-procedure-code/art-29", "old-criminal-code/art-458ter", "lisc-law/art-5"),
)
def secrets_kept(case: Case, law: Provision) -> Finding:
    """From 3 August 2017: the old Criminal Code protects secrets, in case consultation too."""
    return _conclude(case)


@RULE.reads(
    "new-criminal-code/art-352@2026-09-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("criminal-procedure-code/art-29", "new-criminal-code/art-353-2", "lisc-law/art-5"),
)
def secrets_kept_new_code(case: Case, law: Provision) -> Finding:
    """From 1 September 2026: the new Criminal Code keeps the rule, as we read its first day."""
    return _conclude(case)
