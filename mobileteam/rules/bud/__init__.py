"""Rules on budget and subsidies, in the order of the report."""

from mobileteam.rules.bud import (
    continuity_decided,
    no_cliff_edge,
    own_means,
    structural_line,
    subsidies_listed,
)

RULES = (
    own_means,
    structural_line,
    subsidies_listed,
    no_cliff_edge,
    continuity_decided,
)
