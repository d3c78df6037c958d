"""
Keep classification levels off a report.

Only the authorities named by the King give a level of the Law of 11 December
1998, so no report may carry one; since 31 December 2023 "BEPERKT / RESTREINT"
is such a level too. Before that day the older marking "beperkte verspreiding /
diffusion restreinte" may be repeated where a user typed it, with a warning.
"""

import re
from datetime import date
from enum import StrEnum

FOURTH_LEVEL = date(2023, 12, 31)
_LEVELS = re.compile(
    r"\b(?:vertrouwelijk|confidentiel|confidential|vertraulich|geheim|secret|streng geheim"
    r"|(?:zeer|tres|top|streng) ?(?:geheim|secret))\b",
    re.IGNORECASE,
)
_RESTRICTED = re.compile(r"\b(?:beperkt|restreint|restricted|eingeschränkt)\b", re.IGNORECASE)
_OLD_MARKING = re.compile(
    r"\b(?:beperkte verspreiding|diffusion restreinte|eingeschränkte verbreitung)\b",
    re.IGNORECASE,
)
_ACCENTS = str.maketrans("éèê", "eee")


class Marking(StrEnum):
    """What a handling line is."""

    NEUTRAL = "neutral"
    OLD = "old"
    CLASSIFIED = "classified"


def marking_of(line: str, reference_date: date) -> Marking:
    """Tell if a handling line is neutral, an older marking, or a level nobody here may give."""
    plain = line.translate(_ACCENTS)
    if _OLD_MARKING.search(plain) and not _LEVELS.search(_OLD_MARKING.sub("", plain)):
        return Marking.OLD if reference_date < FOURTH_LEVEL else Marking.CLASSIFIED
    if _LEVELS.search(plain) or _RESTRICTED.search(plain):
        return Marking.CLASSIFIED
    return Marking.NEUTRAL
