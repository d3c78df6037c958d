"""Turn the action points of a report into a workbook and a calendar."""

from mobileteam.actionlist.calendar import calendar
from mobileteam.actionlist.workbook import workbook

__all__ = ["calendar", "workbook"]
