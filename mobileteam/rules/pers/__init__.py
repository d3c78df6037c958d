"""Rules on the person-oriented approach, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
