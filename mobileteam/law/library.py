"""The shelf of acts: provisions, each with all its versions, and where they were read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from mobileteam.texts import Text
from mobileteam.validity import Validity
from mobileteam.yamlfile import own_file

_ACTS = files("mobileteam.law") / "acts"

OWN_ADVICE = "good-practice"
"""The act under which our own advice is filed: it cites nothing but ourselves."""


class Certainty(StrEnum):
    """How sure we are of a version: read in a text, read into it, or not confirmed."""

    VERIFIED = "verified"
    DERIVED = "derived"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Act:
    """An act, circular, judgment or guide: the book in which provisions stand."""

    id: str
    kind: str
    title: Text
    short: Text
    dated: date | None
    published: date | None
    numac: str | None
    eli: str | None
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provision:
    """
    One version of a provision: what it says from a day until a day.

    `gist` is in our own words, never the official text. `id` names the
    provision, `version_id` this version of it: `act/article@first-day`. A
    version that is `older` held before its first day here, which then is only
    the day from which the program speaks of it.
    """

    id: str
    act: Act
    cite: Text
    binds: str
    validity: Validity
    older: bool
    published: date | None
    gist: Text
    certainty: Certainty
    sources: tuple[str, ...]
    figures: Mapping[str, int | str]
    reviewed: date
    doubt: Text | None

    @property
    def version_id(self) -> str:
        """The name of this version."""
        return f"{self.id}@{self.validity.first_day.isoformat()}"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read: the title in its own language, and the address."""

    id: str
    title: str
    publisher: str
    dated: str
    language: str
    url: str


@cache
def _library() -> Mapping[str, tuple[Provision, ...]]:
    """Every provision under its id, its versions in order of time."""
    library: dict[str, tuple[Provision, ...]] = {}
    for shelf in sorted(_ACTS.iterdir(), key=lambda entry: entry.name):
        act = _read_act(own_file(shelf / "act.yaml"))
        for article in sorted(shelf.iterdir(), key=lambda entry: entry.name):
            if article.name.endswith(".yaml") and article.name != "act.yaml":
                versions = tuple(_read_versions(article, act))
                library[versions[0].id] = versions
    return library


def _read_act(raw: Mapping[str, Any]) -> Act:
    return Act(
        id=raw["id"],
        kind=raw["kind"],
        title=raw["title"],
        short=raw["short"],
        dated=raw["dated"],
        published=raw["published"],
        numac=raw["numac"],
        eli=raw["eli"],
        regions=tuple(raw["regions"]),
    )


def _read_versions(article: Traversable, act: Act) -> Iterator[Provision]:
    raw = own_file(article)
    for written in sorted(raw["versions"], key=lambda one: one["valid_from"]):
        yield Provision(
            id=raw["id"],
            act=act,
            cite=raw["cite"],
            binds=raw["binds"],
            validity=Validity(written["valid_from"], written["valid_until"]),
            older=written.get("older", False),
            published=written["published"],
            gist=written["gist"],
            certainty=Certainty(written["certainty"]),
            sources=tuple(written["sources"]),
            figures=written.get("figures", {}),
            reviewed=raw["reviewed"]["date"],
            doubt=raw["reviewed"]["doubt"],
        )


def acts() -> tuple[Act, ...]:
    """Return every act on the shelf, by id."""
    found = {versions[0].act.id: versions[0].act for versions in _library().values()}
    return tuple(found[name] for name in sorted(found))


def provisions() -> tuple[str, ...]:
    """Return the ids of all provisions."""
    return tuple(_library())


def history(provision_id: str) -> tuple[Provision, ...]:
    """
    Return all versions of a provision, the oldest first.

    Raises:
        KeyError: there is no such provision.
    """
    return _library()[provision_id]


def provision_on(provision_id: str, reference_date: date) -> Provision | None:
    """
    Return the version of a provision that was in force on the reference date, if any.

    Raises:
        KeyError: there is no such provision.
    """
    return next(
        (one for one in history(provision_id) if one.validity.covers(reference_date)), None
    )


def provisions_on(reference_date: date) -> tuple[Provision, ...]:
    """Return every version that was in force on the reference date."""
    found = (provision_on(name, reference_date) for name in provisions())
    return tuple(one for one in found if one is not None)


def version(version_id: str) -> Provision:
    """
    Return a version by its name, `act/article@first-day`.

    Raises:
        KeyError: there is no such version.
    """
    provision_id, _, _ = version_id.partition("@")
    for one in history(provision_id):
        if one.version_id == version_id:
            return one
    raise KeyError(version_id)


@cache
def source(source_id: str) -> Source:
    """
    Return where a fact was read.

    Raises:
        KeyError: there is no such source.
    """
    raw = own_file(files("mobileteam.law") / "sources.yaml")[source_id]
    return Source(
        source_id,
        *(str(raw[key] or "") for key in ("title", "publisher", "dated", "language", "url")),
    )
