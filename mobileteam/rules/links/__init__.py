"""Rules on what the themes have to do with one another, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
