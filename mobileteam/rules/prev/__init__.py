"""Rules on prevention, polarisation, social cohesion and inclusion, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
