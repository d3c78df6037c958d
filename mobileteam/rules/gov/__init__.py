"""Rules on governance and the contact person, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
