"""The table of an order's skeleton: which power, who decides, what the law asks besides."""

from collections.abc import Iterator

from mobileteam.case import Case
from mobileteam.law import powers
from mobileteam.report.powers import conditions
from mobileteam.report.voice import Voice, capital

_ADMINISTRATIVE = ("mayor", "college")


def ordered_powers(case: Case, voice: Voice) -> Iterator[tuple[str, str, str, str]]:
    """
    Yield the powers that an individual order of the municipality may use on the reference date.

    Each as its name with its basis, who decides, the formalities, the duration.
    """
    for one in powers().values():
        version = one.on(case.reference_date)
        if version and version.form == "individual" and version.decides[0] in _ADMINISTRATIVE:
            yield (
                capital(voice.text(one.name)),
                voice.functions(version.decides),
                capital(voice.row(list(conditions(version, voice)))),
                voice.text(version.duration),
            )
