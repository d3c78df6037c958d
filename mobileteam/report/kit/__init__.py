"""
The starter kit: drafts for setting up a cell and for a reasoned order, filled from the case.

One document is one file in `documents/`. Whatever it says stands there in four
languages, block by block; a block may name the law or the situation without
which it is not printed. To add a document is to add a file.
"""

from mobileteam.report.kit.compose import compose_kit
from mobileteam.report.kit.offered import offered

__all__ = ["compose_kit", "offered"]
