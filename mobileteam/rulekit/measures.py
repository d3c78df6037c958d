"""Which power a measure uses, and how that power stood on the day of the measure."""

from calendar import monthrange
from datetime import MAXYEAR, date

from mobileteam.case import Measure
from mobileteam.law import Power, PowerVersion, power


def power_of(measure: Measure) -> Power:
    """Return the power that a measure uses."""
    return power(measure.power)


def version_of(measure: Measure, reference_date: date) -> PowerVersion | None:
    """
    Return the power as it stood when the measure was decided.

    A measure without a day of decision is judged on the reference date.
    """
    decided_on = measure.value("measure_decided_on")
    return power_of(measure).on(decided_on if isinstance(decided_on, date) else reference_date)


def add_months(day: date, months: int) -> date:
    """Return the same day some calendar months later, or that month's last day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = min(day.year + year, MAXYEAR), month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
