"""One file per rule, by theme; the lists are written by hand, in the order of the report."""

from collections.abc import Mapping
from functools import cache

from mobileteam.rulekit import Rule
from mobileteam.rules import lisc
from mobileteam.rules import pow as powers


@cache
def rules() -> Mapping[str, Rule]:
    """Return every rule under its id, in the order of the report."""
    listed = (*lisc.RULES, *powers.RULES)
    return {module.RULE.id: module.RULE for module in listed}


__all__ = ["rules"]
