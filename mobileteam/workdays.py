"""
Belgian working days: a term that ends on another day ends on the next working day.

The ten public holidays are those of the law of 4 January 1974 and its royal
decree of 18 April 1974; Saturdays count as days off, as in municipal offices.
"""

from collections.abc import Iterator
from datetime import MAXYEAR, date, timedelta
from functools import cache

from dateutil.easter import easter

_FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension Day, Whit Monday
_SATURDAY = 5


def working_day(day: date) -> date:
    """Return the day itself if people work on it, else the next day on which they do."""
    following = (day + timedelta(days=ahead) for ahead in range(_most_ahead(day)))
    return next((one for one in following if _is_worked(one)), day)


def _most_ahead(day: date) -> int:
    return min(7, (date.max - day).days + 1)


def _is_worked(day: date) -> bool:
    return day.weekday() < _SATURDAY and day not in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(_of(year))


def _of(year: int) -> Iterator[date]:
    yield from (date(year, month, day) for month, day in _FIXED)
    if year < MAXYEAR:
        yield from (easter(year) + timedelta(days=days) for days in _AFTER_EASTER)
