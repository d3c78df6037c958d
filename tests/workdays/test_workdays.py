"""A term ends on a Belgian working day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobileteam.workdays import working_day


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 11, 23), date(2026, 11, 23)),  # a Monday
        (date(2026, 11, 21), date(2026, 11, 23)),  # a Saturday
        (date(2026, 11, 11), date(2026, 11, 12)),  # Armistice Day
        (date(2026, 4, 6), date(2026, 4, 7)),  # Easter Monday
        (date(2026, 5, 14), date(2026, 5, 15)),  # Ascension Day
        (date(2026, 5, 23), date(2026, 5, 26)),  # the weekend of Whit Monday
        (date(2027, 1, 1), date(2027, 1, 4)),  # New Year's Day, a Friday
        (date(2026, 7, 21), date(2026, 7, 22)),  # the national holiday
        (date.max, date.max),  # nothing comes after the last day
    ],
)
def test_a_day_off_gives_way_to_the_next_working_day(day: date, worked: date) -> None:
    """Weekends and the ten public holidays are no working days."""
    assert working_day(day) == worked


@given(st.dates(date(1900, 1, 1), date(9990, 1, 1)))
def test_a_working_day_comes_within_a_week_and_stays(day: date) -> None:
    """No term moves back, or by more than a few days; a working day is its own."""
    found = working_day(day)
    assert 0 <= (found - day).days <= 5
    assert found.weekday() < 5
    assert working_day(found) == found
