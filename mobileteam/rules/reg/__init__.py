"""Rules on the regional and Community framework, in the order of the report."""

from types import ModuleType

RULES: tuple[ModuleType, ...] = ()
