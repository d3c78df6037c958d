"""Rules on partners and trust, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
