"""
Make a report again without losing what an expert wrote in it.

The document remembers what was generated. What nobody touched is renewed, what
an expert edited stays, what he deleted stays away, what he added stays in its
place; where the facts behind his words have changed, a comment says so.
"""

from mobileteam.revision.compare import Comparison, compare
from mobileteam.revision.edition import NotOursError
from mobileteam.revision.merge import merge
from mobileteam.revision.names import block_name
from mobileteam.revision.origin import INPUT, origin
from mobileteam.revision.outcome import Change, ChangeKind, Merged

__all__ = [
    "INPUT",
    "Change",
    "ChangeKind",
    "Comparison",
    "Merged",
    "NotOursError",
    "block_name",
    "compare",
    "merge",
    "origin",
]
