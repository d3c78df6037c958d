"""Read the lines of the catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.texts import Text
from mobileteam.validity import Validity
from mobileteam.yamlfile import own_file

_LINES = files("mobileteam.offer") / "lines"


class Certainty(StrEnum):
    """How sure we are of a line."""

    VERIFIED = "verified"
    PARTLY = "partly"
    TO_CONFIRM = "to_confirm"


class Precision(StrEnum):
    """How much of a first or last day is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Line:
    """
    One training, tool or form of support.

    `since` and `until` tell how precisely the ends of the period are known; a
    line whose beginning is not known counts from when it was first seen.
    `needs`, `themes` and `questions` say what the line serves; the gaps on its
    first questions are those that it helps best.
    """

    code: str
    name: Text
    provider: Text
    kind: str
    audience: Text
    functions: tuple[str, ...]
    languages: tuple[str, ...]
    regions: tuple[str, ...]
    validity: Validity
    since: Precision | None
    until: Precision | None
    end_known: bool
    certainty: Certainty
    purpose: Text
    needs: tuple[str, ...]
    themes: tuple[str, ...]
    questions: tuple[str, ...]
    source: str
    doubt: Text | None

    @property
    def must_be_confirmed(self) -> bool:
        """Tell whether a reader should ask first whether the line still exists."""
        return self.certainty is Certainty.TO_CONFIRM or not self.end_known


@cache
def lines() -> Mapping[str, Line]:
    """Return every line under its code."""
    written = sorted(one.name for one in _LINES.iterdir() if one.name.endswith(".yaml"))
    read = (_read(own_file(_LINES / name)) for name in written)
    return {one.code: one for one in read}


def offered(day: date, region: str, languages: Iterable[str]) -> tuple[Line, ...]:
    """Return the lines on offer on a day in a region, in one of the languages."""
    spoken = set(languages)
    return tuple(
        one
        for one in lines().values()
        if one.validity.covers(day) and region in one.regions and spoken & set(one.languages)
    )


def _read(raw: Mapping[str, Any]) -> Line:
    helps = raw["helps"]
    since = raw["since"] or raw.get("first_seen") or {}
    until = raw["until"] or {}
    return Line(
        code=raw["code"],
        name=raw["name"],
        provider=raw["provider"],
        kind=raw["kind"],
        audience=raw["audience"],
        functions=tuple(raw["functions"]),
        languages=tuple(raw["languages"]),
        regions=tuple(raw["regions"]),
        validity=Validity(since.get("day"), until.get("day")),
        since=Precision(raw["since"]["known_to"]) if raw["since"] else None,
        until=Precision(until["known_to"]) if until else None,
        end_known=raw["end_known"],
        certainty=Certainty(raw["certainty"]),
        purpose=raw["purpose"],
        needs=tuple(helps.get("needs") or ()),
        themes=tuple(helps.get("themes") or ()),
        questions=tuple(helps.get("questions") or ()),
        source=raw["source"],
        doubt=raw.get("sources_note"),
    )
