"""Rules on governance and the contact person, in the order of the report."""

from mobileteam.rules.gov import (
    contact_person_named,
    council_informed,
    mandate_formal,
    policy_adopted,
    policy_all_forms,
    policy_recent,
    political_lead_clear,
    role_separation_written,
    steering_meets,
)

RULES = (
    contact_person_named,
    mandate_formal,
    role_separation_written,
    political_lead_clear,
    policy_adopted,
    policy_recent,
    policy_all_forms,
    steering_meets,
    council_informed,
)
