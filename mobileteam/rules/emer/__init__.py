"""Rules on the emergency plan, in the order of the report."""

from mobileteam.rules.emer import (
    exercised,
    plan_recent,
    terror_annex_local,
)

RULES = (
    plan_recent,
    terror_annex_local,
    exercised,
)
