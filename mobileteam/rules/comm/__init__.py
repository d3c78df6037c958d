"""Rules on crisis communication and tensions, in the order of the report."""

from mobileteam.rules.comm import (
    neutral_style_agreed,
    plan_prepared,
    scenarios_varied,
    spokesperson_designated,
    tension_procedure_written,
)

RULES = (
    plan_prepared,
    spokesperson_designated,
    tension_procedure_written,
    scenarios_varied,
    neutral_style_agreed,
)
