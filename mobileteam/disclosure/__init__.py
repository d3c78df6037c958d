"""Decide what may be shown to whom: classes P, R, C; no personal data, no harmful word."""

from mobileteam.disclosure.classes import is_printable, may_be_listed
from mobileteam.disclosure.marking import Marking, marking_of
from mobileteam.disclosure.personal_data import personal_data
from mobileteam.disclosure.wording import harm_in, harmful_wording

__all__ = [
    "Marking",
    "harm_in",
    "harmful_wording",
    "is_printable",
    "marking_of",
    "may_be_listed",
    "personal_data",
]
