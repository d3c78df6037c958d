"""Say from which day until which day something holds, both days included."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Validity:
    """
    A period of whole days, both ends included.

    No first day means "since before anything this program speaks of"; no last
    day means that no end is known.
    """

    valid_from: date | None
    valid_until: date | None

    def covers(self, day: date) -> bool:
        """Tell whether the period holds on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )

    @property
    def first_day(self) -> date:
        """The first day, or the first day of the calendar where none is known."""
        return self.valid_from or date.min

    @property
    def last_day(self) -> date:
        """The last day, or the last day of the calendar where none is known."""
        return self.valid_until or date.max


def overlaps(periods: Iterable[Validity]) -> bool:
    """Tell whether any two of the periods share a day."""
    ordered = sorted(periods, key=lambda period: period.first_day)
    return any(one.last_day >= other.first_day for one, other in pairwise(ordered))


def day_before(day: date) -> date:
    """Return the day before: the last day on which the former version held."""
    return day - timedelta(days=1)
