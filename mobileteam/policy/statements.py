"""Read the statements of every level of government."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.texts import Text
from mobileteam.validity import Validity
from mobileteam.yamlfile import own_file

_POLICY = files("mobileteam.policy")
_LEVELS = (
    "federal",
    "flemish",
    "walloon",
    "french-community",
    "german-speaking-community",
    "brussels",
)


@dataclass(frozen=True, slots=True)
class Statement:
    """
    One thing that was true of a level of government for some time.

    `change` says what was new on the first day, `matters` names the questions
    about documents that may be older. `doubt` says what must still be checked.
    """

    id: str
    subject: str
    validity: Validity
    older: bool
    text: Text
    change: Text | None
    matters: tuple[str, ...]
    certainty: str
    doubt: Text | None
    sources: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """A level of government, with the regions in whose reports it belongs."""

    id: str
    title: Text
    regions: tuple[str, ...]
    statements: tuple[Statement, ...]

    def on(self, day: date, region: str) -> tuple[Statement, ...]:
        """Return what held on a day for the municipalities of a region."""
        return tuple(
            one for one in self.statements if one.validity.covers(day) and region in one.regions
        )


@cache
def _levels() -> tuple[Level, ...]:
    return tuple(_read(own_file(_POLICY / f"{name}.yaml")) for name in _LEVELS)


def levels_for(region: str) -> tuple[Level, ...]:
    """Return the levels of government that matter in a region, the federal one first."""
    return tuple(one for one in _levels() if region in one.regions)


def changes_between(
    region: str, question: str, since: date, until: date
) -> tuple[Statement, ...]:
    """Return what changed between two days for the document that a question asks about."""
    return tuple(
        one
        for level in levels_for(region)
        for one in level.statements
        if one.change
        and region in one.regions
        and not one.older
        and question in one.matters
        and since < one.validity.first_day <= until
    )


def _read(raw: Mapping[str, Any]) -> Level:
    return Level(
        id=raw["level"],
        title=raw["title"],
        regions=tuple(raw["regions"]),
        statements=tuple(_statement(one, raw["regions"]) for one in raw["statements"]),
    )


def _statement(raw: Mapping[str, Any], regions: Sequence[str]) -> Statement:
    """Read a statement; it matters in the regions of its level, or in those it names itself."""
    return Statement(
        id=raw["id"],
        subject=raw["subject"],
        validity=Validity(raw["valid_from"], raw["valid_until"]),
        older=raw.get("older", False),
        text=raw["text"],
        change=raw.get("change"),
        matters=tuple(raw.get("matters") or ()),
        certainty=raw["certainty"],
        doubt=raw.get("certainty_note"),
        sources=tuple(raw["sources"]),
        regions=tuple(raw.get("regions", regions)),
    )
