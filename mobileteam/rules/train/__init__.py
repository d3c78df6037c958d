"""Rules on the training of personnel, in the order of the report."""

from mobileteam.rules.train import (
    all_forms_treated,
    done_recently,
    elected_briefed,
    frontline_reached,
    needs_known,
    plan_yearly,
)

RULES = (
    plan_yearly,
    frontline_reached,
    done_recently,
    all_forms_treated,
    elected_briefed,
    needs_known,
)
