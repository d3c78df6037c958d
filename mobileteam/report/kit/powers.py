"""The table of an order's skeleton: which power, who decides, what the law asks besides."""

from collections.abc import Iterator, Sequence

from mobileteam.case import Case
from mobileteam.law import power
from mobileteam.report.powers import conditions
from mobileteam.report.voice import Voice, capital


def power_rows(
    named: Sequence[str], case: Case, voice: Voice
) -> Iterator[tuple[str, str, str, str]]:
    """
    Yield a row for each of these powers that existed on the reference date.

    Each as its name, who decides, its formalities with the confirmation, its duration.
    """
    for one in map(power, named):
        version = one.on(case.reference_date)
        if version:
            yield (
                capital(voice.text(one.name)),
                voice.functions(version.decides),
                capital(voice.row(list(conditions(version, voice)))) or "\u2013",
                voice.text(version.duration),
            )
