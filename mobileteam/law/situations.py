"""The decision aid: from a situation to the powers that fit and those that do not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.texts import Text
from mobileteam.validity import Validity
from mobileteam.yamlfile import own_file

_SITUATIONS = files("mobileteam.law") / "situations"


@dataclass(frozen=True, slots=True)
class Situation:
    """
    A situation that a mayor may meet, never one that names anybody.

    `suggested_by` says which answers make the situation worth showing.
    `earlier` holds what was different until a day.
    """

    id: str
    dossier: str
    situation: Text
    fits: tuple[str, ...]
    does_not_fit: tuple[str, ...]
    why: Text
    first_step: Text
    consult: Text
    suggested_by: Mapping[str, tuple[str, ...]]
    earlier: tuple[tuple[Validity, Text], ...]

    def remarks_on(self, reference_date: date) -> tuple[Text, ...]:
        """Return what was different on that day."""
        return tuple(remark for period, remark in self.earlier if period.covers(reference_date))


@cache
def situations() -> Mapping[str, Situation]:
    """Return every situation under its id, in the order of the dossier."""
    found = [
        _read(own_file(one)) for one in _SITUATIONS.iterdir() if one.name.endswith(".yaml")
    ]
    return {one.id: one for one in sorted(found, key=lambda one: one.dossier)}


def situation(situation_id: str) -> Situation:
    """
    Return one situation.

    Raises:
        KeyError: there is no such situation.
    """
    return situations()[situation_id]


def _read(raw: Mapping[str, Any]) -> Situation:
    return Situation(
        id=raw["id"],
        dossier=raw["dossier"],
        situation=raw["situation"],
        fits=tuple(raw["fits"]),
        does_not_fit=tuple(raw["does_not_fit"]),
        why=raw["why"],
        first_step=raw["first_step"],
        consult=raw["consult"],
        suggested_by={key: tuple(codes) for key, codes in raw.get("suggested_by", {}).items()},
        earlier=tuple(
            (Validity(one.get("valid_from"), one["valid_until"]), one["text"])
            for one in raw.get("earlier", [])
        ),
    )
