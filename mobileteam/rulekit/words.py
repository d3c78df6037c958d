"""What a rule says: the YAML file beside its module, one block per reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.texts import Text
from mobileteam.yamlfile import own_file


@dataclass(frozen=True, slots=True)
class ActionPointWords:
    """One step of a recommendation: who takes it, in how many months, how one sees it done."""

    id: str
    addressee: str
    months: int
    text: Text
    indicator: Text | None


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """What one reading says, under each key that a finding may name."""

    says: Mapping[str, Text]
    recommendation: Text | None
    action_points: tuple[ActionPointWords, ...]


@dataclass(frozen=True, slots=True)
class RuleWords:
    """
    The title of a rule, its gap in a few words, and the words of its readings.

    The title says the good state as a short clause; `lacks` names the gap
    without a verb, for lists and tables.
    """

    title: Text
    lacks: Text
    readings: Mapping[str, ReadingWords]


_SHORT = ("title", "lacks")


@cache
def words_of(rule_id: str) -> RuleWords:
    """
    Return what a rule says.

    Raises:
        FileNotFoundError: the rule has no texts.
    """
    theme, _, name = rule_id.partition(".")
    raw = own_file(files(f"mobileteam.rules.{theme}") / f"{name}.yaml")
    blocks = {reading: _with_like(raw, reading) for reading in raw if reading not in _SHORT}
    return RuleWords(
        title=raw["title"],
        lacks=raw.get("lacks", {}),
        readings={reading: _read(rule_id, block) for reading, block in blocks.items()},
    )


def _with_like(raw: Mapping[str, Any], reading: str) -> Mapping[str, Any]:
    """Complete a block with the texts of the reading it is like."""
    block = raw[reading]
    if "like" not in block:
        return dict(block)
    return {
        **_with_like(raw, block["like"]),
        **{key: text for key, text in block.items() if key != "like"},
    }


def _read(rule_id: str, block: Mapping[str, Any]) -> ReadingWords:
    steps = block.get("action_points") or {}
    return ReadingWords(
        says={
            key: text
            for key, text in block.items()
            if key not in {"recommendation", "action_points"}
        },
        recommendation=block.get("recommendation"),
        action_points=tuple(
            ActionPointWords(
                id=f"{rule_id}.{word}",
                addressee=step["addressee"],
                months=step["months"],
                text=step["text"],
                indicator=step.get("indicator"),
            )
            for word, step in steps.items()
        ),
    )
