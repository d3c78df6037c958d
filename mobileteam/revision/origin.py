"""Say from what a report was made: inputs, program, questionnaire, law, template, profile."""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from mobileteam import __version__
from mobileteam.case import Case
from mobileteam.document import Template
from mobileteam.intake import case_files
from mobileteam.profile import Profile
from mobileteam.questionnaire import questionnaire
from mobileteam.texts import Language

INPUT = "input "


def origin(
    case: Case, kind: str, language: Language, template: Template, profile: Profile
) -> dict[str, str]:
    """Return all that decides what stands in a report, by name; of files their digests."""
    return {
        "kind": kind,
        "municipality": case.municipality.nis,
        "reference-date": case.reference_date.isoformat(),
        "language": str(language),
        "program": __version__,
        "questionnaire": questionnaire().version,
        "law": law_version(),
        "template": Path(template.name).name,
        "template-version": _short(template.content),
        "profile": _short(repr(_settings(profile)).encode()),
        **{INPUT + name: content for name, content in _inputs(Path(case.folder))},
    }


@cache
def law_version() -> str:
    """Return the digest of all that the program knows of the law."""
    sums = sha256()
    for one in _below(files("mobileteam.law")):
        sums.update(one.name.encode() + b"\0" + one.read_bytes())
    return sums.hexdigest()[:16]


def _below(folder: Traversable) -> Iterator[Traversable]:
    for one in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if one.is_dir():
            yield from _below(one)
        elif one.name.endswith(".yaml"):
            yield one


def _inputs(folder: Path) -> Iterator[tuple[str, str]]:
    """Digest the files of a case, under the names that they have in it."""
    found = case_files(folder)
    for path in (found.intake, *found.notes, *([found.review] if found.review else [])):
        try:
            yield path.relative_to(folder).as_posix(), _short(path.read_bytes())
        except OSError:
            continue


def _settings(profile: Profile) -> list[tuple[str, str]]:
    """List what of a profile shows in a report; a logo by what it holds, not where it lies."""
    shown = [(name, str(sorted(getattr(profile, name).items()))) for name in _SHOWN]
    if profile.logo and profile.logo.is_file():
        shown.append(("logo", _short(profile.logo.read_bytes())))
    return shown


_SHOWN = ("service", "address", "handling_line")


def _short(content: bytes) -> str:
    return sha256(content).hexdigest()[:16]
