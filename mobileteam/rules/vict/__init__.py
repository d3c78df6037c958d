"""Rules on victims and relatives, in the order of the report."""

from mobileteam.rules.vict import (
    contact_named,
    desks_known,
    psychosocial_plan_current,
)

RULES = (
    contact_named,
    psychosocial_plan_current,
    desks_known,
)
