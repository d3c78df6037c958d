"""Rules on prevention, polarisation, cohesion and inclusion, in the order of the report."""

from mobileteam.rules.prev import (
    cohesion_policy,
    discrimination_reportable,
    levels_covered,
    linked_to_inclusion,
    online_addressed,
    polarisation_watched,
    projects_evaluated,
    residents_take_part,
    stigma_checked,
)

RULES = (
    cohesion_policy,
    levels_covered,
    linked_to_inclusion,
    polarisation_watched,
    online_addressed,
    residents_take_part,
    discrimination_reportable,
    projects_evaluated,
    stigma_checked,
)
