"""Rules on returnees, reintegration and after-care, in the order of the report."""

from mobileteam.rules.ret import (
    aftercare_exists,
    children_first,
    partner_known,
    procedure_written,
)

RULES = (
    procedure_written,
    children_first,
    aftercare_exists,
    partner_known,
)
