"""Rules on schools, youth, sport and culture, in the order of the report."""

from mobileteam.rules.sect import (
    leisure_involved,
    resilience_offered,
    school_protocol_written,
    schools_contacted,
    street_work_available,
    youth_work_role_agreed,
)

RULES = (
    schools_contacted,
    school_protocol_written,
    youth_work_role_agreed,
    street_work_available,
    leisure_involved,
    resilience_offered,
)
