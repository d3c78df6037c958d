"""Rules on the local context, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
