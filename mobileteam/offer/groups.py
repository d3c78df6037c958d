"""The groups of personnel and partners, and what each of them needs to know."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from mobileteam.texts import Text
from mobileteam.yamlfile import own_file


@dataclass(frozen=True, slots=True)
class Group:
    """
    One group by function.

    `content` says what it needs to know and be able to do, `rhythm` how often,
    both our advice; `needs` are codes of the question `train_needs`.
    """

    id: str
    title: Text
    functions: tuple[str, ...]
    content: Text
    rhythm: Text
    needs: tuple[str, ...]


@cache
def groups() -> tuple[Group, ...]:
    """Return every group, in the order of a training plan."""
    return tuple(
        Group(
            id=raw["id"],
            title=raw["title"],
            functions=tuple(raw["functions"]),
            content=raw["content"],
            rhythm=raw["rhythm"],
            needs=tuple(raw["needs"]),
        )
        for raw in own_file(files("mobileteam.offer") / "groups.yaml")
    )
