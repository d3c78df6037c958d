"""Dilemmas that come with the choices a municipality made; stated openly, not solved."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from mobileteam.case import Case
from mobileteam.texts import Text
from mobileteam.yamlfile import own_file


@dataclass(frozen=True, slots=True)
class Dilemma:
    """A tension between two good aims; `when` names the answers that bring it up."""

    id: str
    title: Text
    text: Text
    when: Mapping[str, tuple[str, ...]]


def dilemmas_of(case: Case) -> tuple[Dilemma, ...]:
    """Return the dilemmas that the established answers bring up, in their order."""
    return tuple(
        one
        for one in _dilemmas()
        if any(set(case.fact(name).codes) & set(codes) for name, codes in one.when.items())
    )


@cache
def _dilemmas() -> tuple[Dilemma, ...]:
    raw = own_file(files("mobileteam.assessment") / "dilemmas.yaml")
    return tuple(
        Dilemma(
            id=one["id"],
            title=one["title"],
            text=one["text"],
            when={name: tuple(map(str, codes)) for name, codes in one["when"].items()},
        )
        for one in raw["dilemmas"]
    )
