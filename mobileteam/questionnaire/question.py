"""One question, and for which municipality and day it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from mobileteam.texts import Text
from mobileteam.validity import Validity

REGIONS = ("fl", "wa", "dg", "br")


class Kind(StrEnum):
    """What an answer is."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    DATE = "date"
    DATES = "dates"
    TEXT = "text"
    MUNICIPALITY = "municipality"
    MUNICIPALITIES = "municipalities"
    RECORDS = "records"


class PrintClass(StrEnum):
    """Where an answer may be shown: P printed, R in the own report only, C never."""

    P = "P"
    R = "R"
    C = "C"


@dataclass(frozen=True, slots=True)
class Question:
    """
    A question with its words in four languages.

    `lowest` and `highest` bound a number, `max_length` counts the characters of
    a text. `only_if` names answers to other questions without which it is not
    asked, `validity` the reference dates for which it makes sense. Leaving an
    `optional` one empty says nothing, and counts for nothing.
    """

    id: str
    theme: str
    kind: Kind
    question: Text
    why: Text | None = None
    good: Text | None = None
    answers: Mapping[str, Text] = field(default_factory=dict)
    regions: tuple[str, ...] = REGIONS
    print_class: PrintClass = PrintClass.P
    sources: tuple[str, ...] = ()
    lowest: int | None = None
    highest: int | None = None
    max_length: int = 1000
    fields: Mapping[str, "Question"] = field(default_factory=dict)
    only_if: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    validity: Validity = field(default_factory=lambda: Validity(None, None))
    optional: bool = False
    added: bool = False
    serves: tuple[str, ...] = ()

    def concerns(self, region: str, reference_date: date) -> bool:
        """Tell whether it is asked of a municipality of that region on that day."""
        return region in self.regions and self.validity.covers(reference_date)


def read_question(raw: Mapping[str, Any], theme: str) -> Question:
    """Make a question of what its file says."""
    lowest, highest = raw.get("range", (None, None))
    return Question(
        id=raw["id"],
        theme=theme,
        kind=Kind(raw["type"]),
        question=raw["question"],
        why=raw.get("why"),
        good=raw.get("good"),
        answers=raw.get("answers", {}),
        regions=REGIONS if raw.get("region", "all") == "all" else tuple(raw["region"]),
        print_class=PrintClass(raw.get("class", "P")),
        sources=tuple(raw.get("source", ())),
        lowest=lowest,
        highest=highest,
        max_length=raw.get("max_length", 1000),
        fields={
            name: _read_field(name, written, theme)
            for name, written in raw.get("fields", {}).items()
        },
        only_if={
            name: tuple(map(str, codes)) for name, codes in raw.get("only_if", {}).items()
        },
        validity=Validity(raw.get("since"), raw.get("until")),
        optional=raw.get("optional", False),
        added=raw.get("added", False),
        serves=tuple(raw.get("serves", ())),
    )


def _read_field(name: str, raw: Mapping[str, Any], theme: str) -> Question:
    return read_question({"id": name, "question": raw["label"], **raw}, theme)
