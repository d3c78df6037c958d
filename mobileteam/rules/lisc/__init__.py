"""Rules on the Local Integral Security Cell."""

from mobileteam.rules.lisc import set_up

RULES = (set_up,)
