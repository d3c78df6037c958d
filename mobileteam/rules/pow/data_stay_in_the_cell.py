"""
Do data on persons stay within the Local Integral Security Cell?

The plan counts, never the data: to whom would data on a person go? An
invitation to the cell under its own rules is something else. A measure counts
where a recipient is described; a matter put to the cell also counts where
nothing is said.

Concludes
    met     no data go outside
    gap     data would go to somebody outside
    open    a matter is put to the cell, and recipients are not described
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Measure,
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

RULE = Rule(id="pow.data_stay_in_the_cell", asks=(), dossier=("M33",))

_OUTSIDE = ("other_mayor", "housing_company", "employer", "school", "neighbours", "association")


def _recipients(one: Measure) -> tuple[str, ...] | None:
    value = one.value("measure_data_to")
    return tuple(map(str, value)) if isinstance(value, tuple) else None


@RULE.reads(
    "lisc-law/art-4-3@2018-09-24",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=("lisc-law/art-3-1", "ter-law/art-24", "ter-law/art-26", "gdpr/act"),
)
def kept_inside(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: data of those discussed are processed only if a law allows it."""
    concerned = [
        one for one in case.measures if one.power == "livc_r" or _recipients(one) is not None
    ]
    if not concerned:
        return not_concerned()
    faults = tuple(
        detail(recipient, about=one.id, measure=power_of(one).name)
        for one in concerned
        for recipient in _recipients(one) or ()
        if recipient in _OUTSIDE
    )
    if faults:
        return gap(details=faults)
    return open_question() if any(_recipients(one) is None for one in concerned) else met()
