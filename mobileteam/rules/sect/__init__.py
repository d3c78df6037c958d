"""Rules on schools, youth, sport and culture, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
