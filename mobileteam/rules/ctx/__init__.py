"""Rules on the local context, in the order of the report."""

from mobileteam.rules.ctx import (
    diagnosis_recent,
    diagnosis_several_sources,
    hate_reports_followed,
    residents_heard,
    special_sites_known,
    strengths_named,
    tensions_described,
    trend_followed,
)

RULES = (
    diagnosis_recent,
    diagnosis_several_sources,
    residents_heard,
    tensions_described,
    trend_followed,
    hate_reports_followed,
    special_sites_known,
    strengths_named,
)
