"""Rules on crisis communication and tensions, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
