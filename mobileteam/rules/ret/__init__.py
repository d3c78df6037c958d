"""Rules on returnees, reintegration and after-care, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
