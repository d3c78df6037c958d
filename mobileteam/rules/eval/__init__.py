"""Rules on follow-up and evaluation, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
