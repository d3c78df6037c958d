"""
Acts, provisions and their versions; which one was in force on a day.

The law carries the dates: code names a provision and a reference date, and gets
the version of that day. The mayor's powers and the situations of the decision
aid are law in this sense too: dated, sourced, four languages, one file each.
"""

from mobileteam.law.library import (
    OWN_ADVICE,
    Act,
    Certainty,
    Provision,
    Source,
    acts,
    history,
    provision_on,
    provisions,
    provisions_on,
    source,
    version,
)
from mobileteam.law.powers import Hearing, Power, PowerVersion, power, powers
from mobileteam.law.situations import Situation, situation, situations

__all__ = [
    "OWN_ADVICE",
    "Act",
    "Certainty",
    "Hearing",
    "Power",
    "PowerVersion",
    "Provision",
    "Situation",
    "Source",
    "acts",
    "history",
    "power",
    "powers",
    "provision_on",
    "provisions",
    "provisions_on",
    "situation",
    "situations",
    "source",
    "version",
]
