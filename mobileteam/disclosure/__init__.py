"""Decide what may be shown to whom: classes P, R, C; no personal data or classified marking."""

from mobileteam.disclosure.classes import is_printable, may_be_listed
from mobileteam.disclosure.marking import Marking, marking_of
from mobileteam.disclosure.personal_data import personal_data

__all__ = ["Marking", "is_printable", "marking_of", "may_be_listed", "personal_data"]
