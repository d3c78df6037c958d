"""
Trainings, tools and support: which line was on offer on a day, where, and for what.

One file per line in `lines/`; `groups.yaml` says what each group of personnel
needs to know.
"""

from mobileteam.offer.groups import Group, groups
from mobileteam.offer.lines import Certainty, Line, Precision, lines, offered

__all__ = ["Certainty", "Group", "Line", "Precision", "groups", "lines", "offered"]
