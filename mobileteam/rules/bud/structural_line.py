"""
Do the municipality's own funds carry the work, or only accompany a subsidy?

The band of the own funds is held against the highest band of a current subsidy.
Bands of a year and of a whole subsidy are not the same thing: the comparison
shows an order of size, no more. That less than ten thousand euros beside a
subsidy is little is our advice, not a legal number. A list of subsidies that is
left empty is taken as the form says: there is none to name.

Concludes
    met             no subsidy runs, or the own funds are in the same band or a higher one
    gap             they are in a lower band, or in the lowest beside a current subsidy
    open            the subsidies, or the amount of a current one, are not known
    not concerned   there are no own funds: bud.own_means speaks
"""

from collections.abc import Mapping
from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    met,
    open_question,
)

_BANDS = ("lt_10k", "10k_49k", "50k_149k", "150k_plus")
_SUBSIDIES = ("bud_subsidies", "bud_subsidy_end")

RULE = Rule(
    id="bud.structural_line",
    asks=("bud_own_band", *_SUBSIDIES),
    dossier=(),
    only_if={"bud_own_band": _BANDS},
)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """From 1 January 2015: we advise that own funds carry the core of the work."""
    if case.is_open("bud_own_band"):
        return open_question("bud_own_band")
    running = _running_bands(case)
    return _beside(running, case) if running or _ends_later(case) else _alone(case)


def _alone(case: Case) -> Finding:
    unknown = [name for name in _SUBSIDIES if case.fact(name).state == "unknown"]
    if unknown:
        return open_question(*unknown)
    if not all(one.get("to") for one in case.records("bud_subsidies")):
        return open_question("bud_subsidies")
    return met("bud_own_band", *_SUBSIDIES, say="met_alone")


def _beside(running: list[object], case: Case) -> Finding:
    if case.says("bud_own_band", _BANDS[0]):
        return gap("bud_own_band", *_SUBSIDIES, say="gap_small")
    if not running or None in running:
        return open_question("bud_subsidies")
    own = next(rank for rank, band in enumerate(_BANDS) if case.says("bud_own_band", band))
    if own < max(_BANDS.index(str(band)) for band in running):
        return gap("bud_own_band", "bud_subsidies")
    return met("bud_own_band", "bud_subsidies")


def _ends_later(case: Case) -> bool:
    end = case.day("bud_subsidy_end")
    return end is not None and end >= case.reference_date


def _running_bands(case: Case) -> list[object]:
    """Return the band of each subsidy that runs on the reference date, None where not given."""
    listed = case.records("bud_subsidies")
    return [one.get("amount_band") for one in listed if _runs(one, case)]


def _runs(subsidy: Mapping[str, object], case: Case) -> bool:
    end = subsidy.get("to")
    return isinstance(end, date) and end >= case.reference_date
