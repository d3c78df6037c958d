"""
Rules on prison, release and probation, in the order of the report.

No rule asks whether the municipality is told in time of a release: that answer
is confidential, and a finding that comes or stays away would tell it. Timely
notice is therefore one of the steps of `prison_contact_fixed`, whatever was answered.
"""

from mobileteam.rules.pris import (
    justice_house_contact_fixed,
    prison_contact_fixed,
    services_ready,
)

RULES = (
    prison_contact_fixed,
    justice_house_contact_fixed,
    services_ready,
)
