"""Rules on the person-oriented approach, in the order of the report."""

from mobileteam.rules.pers import (
    child_rights_checked,
    common_tool_used,
    families_supported,
    network_looked_at,
    plan_has_lead,
    plans_tailored,
    signal_route_written,
    tool_purpose_clear,
)

RULES = (
    signal_route_written,
    common_tool_used,
    tool_purpose_clear,
    plans_tailored,
    plan_has_lead,
    network_looked_at,
    families_supported,
    child_rights_checked,
)
