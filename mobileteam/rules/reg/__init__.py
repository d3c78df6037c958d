"""Rules on the regional and Community framework, in the order of the report."""

from mobileteam.rules.reg import (
    both_communities_present,
    coordinator_known,
    flemish_support_used,
    french_community_network_known,
    french_decree_applied,
    local_plan_includes_theme,
    participation_decree_applied,
    platform_active,
    reference_person_known,
    social_cohesion_plan_includes_theme,
    walloon_support_used,
    wegweiser_cooperation,
)

RULES = (
    participation_decree_applied,
    flemish_support_used,
    reference_person_known,
    social_cohesion_plan_includes_theme,
    walloon_support_used,
    french_community_network_known,
    french_decree_applied,
    coordinator_known,
    wegweiser_cooperation,
    local_plan_includes_theme,
    platform_active,
    both_communities_present,
)
