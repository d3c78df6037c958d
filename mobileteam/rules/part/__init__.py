"""Rules on partners and trust, in the order of the report."""

from mobileteam.rules.part import (
    dialogue_standing,
    key_figures_supported,
    map_broad,
    partners_mapped,
    reporters_hear_back,
    trust_between_services,
    trust_with_communities,
)

RULES = (
    partners_mapped,
    map_broad,
    trust_between_services,
    trust_with_communities,
    dialogue_standing,
    key_figures_supported,
    reporters_hear_back,
)
