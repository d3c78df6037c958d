"""Rules on what the themes have to do with one another, in the order of the report."""

from mobileteam.rules.links import (
    cell_builds_trust,
    concerns_get_an_answer,
    council_carries_the_means,
    desk_known_to_schools,
    follow_up_ends_well,
    front_line_carries_the_route,
    functions_outlast_subsidies,
    minors_safe_with_partners,
    plans_have_a_table,
    policy_rests_on_diagnosis,
    powers_explained,
    prevention_money_learns,
    sharing_has_limits,
    size_fits_the_form,
    tensions_have_a_route,
    youth_work_limits_clear,
)

RULES = (
    policy_rests_on_diagnosis,
    tensions_have_a_route,
    cell_builds_trust,
    concerns_get_an_answer,
    desk_known_to_schools,
    front_line_carries_the_route,
    youth_work_limits_clear,
    minors_safe_with_partners,
    sharing_has_limits,
    plans_have_a_table,
    follow_up_ends_well,
    powers_explained,
    functions_outlast_subsidies,
    council_carries_the_means,
    prevention_money_learns,
    size_fits_the_form,
)
