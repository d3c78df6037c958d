"""
Know which municipality existed on a day, with its code, names and region.

The table ships with the program: one row for each municipality and period, so
that a report for 2018 speaks of the 589 municipalities of that year. A code and
a day together are the key. A code alone is not, because Antwerp kept its code
and grew in 2025; a name alone is not, because Hasselt kept its name and got a
new code. Invented municipalities for examples stand in the same table and are
left out wherever the whole country is counted.
"""

from mobileteam.municipalities.table import (
    Municipality,
    Region,
    Zone,
    code_of,
    known,
    municipalities_on,
    municipality_on,
    nearest,
    successors_on,
    was_merged,
)

__all__ = [
    "Municipality",
    "Region",
    "Zone",
    "code_of",
    "known",
    "municipalities_on",
    "municipality_on",
    "nearest",
    "successors_on",
    "was_merged",
]
