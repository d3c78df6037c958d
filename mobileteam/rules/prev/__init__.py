"""Rules on prevention, polarisation and social cohesion, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
