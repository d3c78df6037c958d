"""Understand a day as Belgium writes it: 2024-02-03, 03/02/2024, 3.2.2024, 3 februari 2024."""

import re
from datetime import date
from functools import cache

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_FIGURES = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$")
_WORDS = re.compile(r"(\d{1,2})(?:er|\.|st|nd|rd|th)?\s+([^\W\d_]+)\.?\s+(\d{4})$")


_YEARS = range(1830, 2100)  # what a Belgian municipality can mean


class NoSuchDayError(Exception):
    """The text has the form of a day, but the calendar has none such, or not in our time."""


def read_day(written: str) -> date | None:
    """
    Return the day that was written, day before month, or None where it is no day.

    Raises:
        NoSuchDayError: 30 February and the like.
    """
    text = written.strip().lower()
    if match := _ISO.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _FIGURES.match(text):
        return _day(int(match[3]), int(match[2]), int(match[1]))
    if (match := _WORDS.match(text)) and (month := _months().get(match[2])):
        return _day(int(match[3]), month, int(match[1]))
    return None


def _day(year: int, month: int, day: int) -> date:
    if year not in _YEARS:
        raise NoSuchDayError
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NoSuchDayError from error


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names  # noqa: PLC0415 - only for days written in words

    found = {}
    for locale in ("nl", "fr", "de", "en"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=locale).items():
                found[name.lower().rstrip(".")] = number
    return found
