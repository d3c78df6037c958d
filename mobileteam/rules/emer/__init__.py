"""Rules on the emergency plan, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
