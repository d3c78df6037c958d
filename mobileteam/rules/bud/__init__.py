"""Rules on budget and subsidies, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
