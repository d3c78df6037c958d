"""What the mayor and those beside him may decide: one file per power, with its versions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.texts import Text
from mobileteam.validity import Validity
from mobileteam.yamlfile import own_file

_POWERS = files("mobileteam.law") / "powers"
_WORDS = ("for_what", "not_for", "procedure", "duration")


class Hearing(StrEnum):
    """Whether the person must be heard first, and whether urgency can excuse it."""

    FIXED = "fixed"
    REQUIRED = "required"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PowerVersion:
    """
    A power as it stood from a day until a day.

    `max_months` and `renewals` are the limits that the text sets; None means
    that the text sets none. `confirmation` names the body that must confirm.
    """

    validity: Validity
    basis: tuple[str, ...]
    certainty: str
    decides: tuple[str, ...]
    form: str
    max_months: int | None
    renewals: int | None
    confirmation: str | None
    lapses_unconfirmed: bool
    hearing: Hearing
    judicial_consultation: bool
    prior_warning: bool
    council_ordinance: bool
    notify: tuple[str, ...]
    figures: Mapping[str, int | str]
    for_what: Text
    not_for: Text
    procedure: Text
    duration: Text


@dataclass(frozen=True, slots=True)
class Power:
    """A power of administrative police, or a neighbouring one that a mayor meets."""

    id: str
    dossier: str
    group: str
    name: Text
    remedies: str
    region_note: Text | None
    versions: tuple[PowerVersion, ...]
    sources: tuple[str, ...]
    doubt: Text | None

    def on(self, reference_date: date) -> PowerVersion | None:
        """Return the version in force on the reference date, if the power existed then."""
        return next((one for one in self.versions if one.validity.covers(reference_date)), None)


@cache
def powers() -> Mapping[str, Power]:
    """Return every power under its id, in the order of the dossier."""
    found = [
        _read(own_file(entry)) for entry in _POWERS.iterdir() if entry.name.endswith(".yaml")
    ]
    return {one.id: one for one in sorted(found, key=lambda one: int(one.dossier[1:]))}


def power(power_id: str) -> Power:
    """
    Return one power.

    Raises:
        KeyError: there is no such power.
    """
    return powers()[power_id]


def _read(raw: Mapping[str, Any]) -> Power:
    return Power(
        id=raw["id"],
        dossier=raw["dossier"],
        group=raw["group"],
        name=raw["name"],
        remedies=raw["remedies"],
        region_note=raw.get("region_note"),
        versions=tuple(_read_version(raw, written) for written in raw["versions"]),
        sources=tuple(raw["sources"]),
        doubt=raw["doubt"],
    )


def _read_version(raw: Mapping[str, Any], written: Mapping[str, Any]) -> PowerVersion:
    return PowerVersion(
        validity=Validity(written["valid_from"], written["valid_until"]),
        basis=tuple(written["basis"]),
        certainty=written["certainty"],
        decides=tuple(written["decides"]),
        form=written["form"],
        max_months=written.get("max_months"),
        renewals=written["renewals"],
        confirmation=written["confirmation"],
        lapses_unconfirmed=written["lapses_unconfirmed"],
        hearing=Hearing(written["hearing"]),
        judicial_consultation=written["judicial_consultation"],
        prior_warning=written["prior_warning"],
        council_ordinance=written["council_ordinance"],
        notify=tuple(written["notify"]),
        figures=written.get("figures", {}),
        **{word: written.get(word) or raw[word] for word in _WORDS},
    )
