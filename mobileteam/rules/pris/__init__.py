"""Rules on prison, release and probation, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
