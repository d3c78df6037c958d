"""Rules on follow-up and evaluation, in the order of the report."""

from mobileteam.rules.eval import (
    actions_registered,
    evaluated_process,
    indicators_kept,
)

RULES = (
    indicators_kept,
    evaluated_process,
    actions_registered,
)
