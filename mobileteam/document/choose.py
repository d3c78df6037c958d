"""
Choose the template of a document: the first that exists, from the nearest place on.

    command line   --template: a file for the report, or a folder
    case           the folder `templates` in the case folder
    profile        the folder that `templates` in mobileteam.toml names
                   the file that `template` in mobileteam.toml names, for the report
    shipped        the one that comes with the program

In a folder, a name says what a template is for. The most particular name wins:
`report.wa.fr.docx`, `report.wa.docx` (region), `report.fr.docx` (language),
`report.docx`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import get_args

from mobileteam.document.names import Kind
from mobileteam.municipalities import Region
from mobileteam.profile import Profile
from mobileteam.texts import LANGUAGES, Language

FOLDER = "templates"
_ENDING = ".docx"
_LOCK = "~$"


class Origin(StrEnum):
    """Where a template comes from."""

    ASKED = "asked"
    CASE = "case"
    PROFILE = "profile"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Choice:
    """The template that serves, and where it comes from; the shipped one has no path."""

    path: Path | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where to look for templates of one's own."""

    asked: Path | None
    case: Path | None
    profile: Profile

    def folders(self) -> Iterator[tuple[Path, Origin]]:
        """List the folders that may hold templates, the nearest first."""
        if self.asked and _is_folder(self.asked):
            yield self.asked, Origin.ASKED
        if self.case:
            yield self.case / FOLDER, Origin.CASE
        if self.profile.templates:
            yield self.profile.templates, Origin.PROFILE


def choose(
    kind: Kind, region: str | None, language: Language | None, shelves: Shelves
) -> Choice:
    """Return the template for a document, in a region and a language."""
    if kind == "report" and shelves.asked and not _is_folder(shelves.asked):
        return Choice(shelves.asked, Origin.ASKED)
    for folder, origin in shelves.folders():
        held = {path.name.lower(): path for path in _listed(folder)}
        for name in _names(kind, region, language):
            if name in held:
                return Choice(held[name], origin)
    if kind == "report" and shelves.profile.template:
        return Choice(shelves.profile.template, Origin.PROFILE)
    return Choice(None, Origin.SHIPPED)


def unused(shelves: Shelves) -> list[Path]:
    """List the Word files in folders of templates whose name says nothing to the program."""
    known = {
        name
        for kind in get_args(Kind)
        for region in (None, *Region)
        for language in (None, *LANGUAGES)
        for name in _names(kind, region, language)
    }
    return [
        path
        for folder, _ in shelves.folders()
        for path in _listed(folder)
        if path.name.lower() not in known
    ]


def _names(kind: str, region: str | None, language: str | None) -> list[str]:
    """List the names that a template may have, the most particular first."""
    both = [f".{region}.{language}"] if region and language else []
    one = [f".{part}" for part in (region, language) if part]
    return [f"{kind}{part}{_ENDING}" for part in (*both, *one, "")]


def _listed(folder: Path) -> list[Path]:
    """List the Word files in a folder, without those that Word writes while one is open."""
    try:
        found = sorted(folder.iterdir())
    except (OSError, ValueError):  # not there, closed to us, or a name that no system takes
        return []
    return [
        path
        for path in found
        if path.suffix.lower() == _ENDING and not path.name.startswith((_LOCK, "."))
    ]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
