"""Rules on the link with the Local Task Force and the databases, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
