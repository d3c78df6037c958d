"""Rules on the training of personnel, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
