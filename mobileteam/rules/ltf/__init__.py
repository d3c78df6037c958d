"""Rules on the link with the Local Task Force and the databases, in the order of the report."""

from mobileteam.rules.ltf import (
    exchange_regular,
    hand_over_written,
    information_officer_known,
    storage_rule,
)

RULES = (
    information_officer_known,
    exchange_regular,
    hand_over_written,
    storage_rule,
)
