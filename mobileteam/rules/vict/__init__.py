"""Rules on victims and relatives, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
