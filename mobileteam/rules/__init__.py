"""One file per rule, by theme; the lists are written by hand, in the order of the report."""

from collections.abc import Mapping
from functools import cache

from mobileteam.rulekit import Rule
from mobileteam.rules import (
    bud,
    comm,
    ctx,
    emer,
    gov,
    links,
    lisc,
    ltf,
    part,
    pers,
    prev,
    pris,
    reg,
    ret,
    sect,
    train,
    vict,
)
from mobileteam.rules import eval as evaluation
from mobileteam.rules import pow as powers

THEMES = (
    gov,
    ctx,
    lisc,
    ltf,
    part,
    prev,
    sect,
    pers,
    comm,
    pris,
    ret,
    vict,
    train,
    powers,
    emer,
    bud,
    reg,
    evaluation,
    links,
)


@cache
def rules() -> Mapping[str, Rule]:
    """Return every rule under its id, in the order of the report."""
    return {module.RULE.id: module.RULE for theme in THEMES for module in theme.RULES}


__all__ = ["THEMES", "rules"]
