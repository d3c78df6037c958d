"""Does the document say which language it speaks, and what it is called?"""

from collections.abc import Iterator

from mobileteam.document.accessible.paper import Paper
from mobileteam.document.tree import W
from mobileteam.problems import Problem

_STYLES = "word/styles.xml"
_SETTINGS = "word/settings.xml"
_CORE = "docProps/core.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DEFAULT = "/".join(W + step for step in ("docDefaults", "rPrDefault", "rPr", "lang"))


def identity_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of a document without language or title."""
    spoken = _languages(paper)
    if len(spoken) != 1 or "" in spoken:
        yield paper.problem("ACCESS-001")
    if not _property(paper, "title"):
        yield paper.problem("ACCESS-002")


def _languages(paper: Paper) -> set[str]:
    """Return what default, settings and properties say; more than one is as bad as none."""
    styles, settings = paper.read(_STYLES), paper.read(_SETTINGS)
    default = None if styles is None else styles.find(_DEFAULT)
    said = {"" if default is None else default.get(W + "val", ""), _property(paper, "language")}
    theme = None if settings is None else settings.find(W + "themeFontLang")
    return said if theme is None else said | {theme.get(W + "val", "")}


def _property(paper: Paper, name: str) -> str:
    core = paper.read(_CORE)
    return "" if core is None else (core.findtext(_DC + name) or "").strip()
