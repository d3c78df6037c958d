"""Read the documents of the starter kit: their blocks, and what each block depends on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from mobileteam.texts import Text
from mobileteam.yamlfile import own_file

_KIT = files("mobileteam.report.kit")


class Kind(StrEnum):
    """What a block is; each has its own look in the template."""

    ORGAN = "organ"
    """Who decides, at the head of a decision."""
    VISA = "visa"
    """A text that the decision rests on."""
    WHEREAS = "whereas"
    """A reason."""
    DECIDES = "decides"
    """The word that opens the articles."""
    ARTICLE = "article"
    """A numbered article."""
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LINE = "line"
    """A line of a letterhead."""
    SUBJECT = "subject"
    """What a letter is about."""
    ITEM = "item"
    """One of a list."""
    CHECK = "check"
    """A remark to the drafter, to be deleted before signing."""
    DONE = "done"
    """Where and when it is signed."""
    SIGN = "sign"
    """A function that signs."""
    PARTNERS_SIGN = "partners_sign"
    """The mayors of the other municipalities, one by one where the case names these."""
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Conditions:
    """
    Without which nothing is printed; whatever is left out asks nothing.

    `law`: provisions that must all be in force and certain on the reference
    date. `any_law`: of which one must be. `without`: of which none may be.
    `cell`: the kind that the municipality has or prepares, `own` or `joint`.
    `authorities`: whose services sit in the cell or may.
    """

    law: tuple[str, ...] = ()
    any_law: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    cell: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()


CONDITIONS = tuple(Conditions.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells, each a text or the name of a place to fill."""

    cells: tuple[Text | str, ...]
    conditions: Conditions


@dataclass(frozen=True, slots=True)
class Block:
    """
    One block of a document.

    A table has `head` and `rows`, or a row for each of the `powers` of that day.
    """

    kind: Kind
    text: Text | None
    conditions: Conditions
    head: tuple[Text, ...] = ()
    rows: tuple[Row, ...] = ()
    powers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    One document of the kit.

    `needed_by` names the rules whose gap says that a municipality needs it,
    `basis` the provisions on which it may rest, `fields` what a clerk fills in.
    """

    id: str
    place: int
    title: Text
    purpose: Text
    needed_by: tuple[str, ...]
    basis: tuple[str, ...]
    conditions: Conditions
    fields: Mapping[str, Text]
    blocks: tuple[Block, ...]


@cache
def sheets() -> tuple[Sheet, ...]:
    """Return every document of the kit, in the order in which a municipality needs them."""
    entries = (_KIT / "documents").iterdir()
    found = [_read(own_file(one)) for one in entries if one.name.endswith(".yaml")]
    return tuple(sorted(found, key=lambda one: one.place))


def kit_words(subject: str) -> Mapping[str, Text]:
    """Return what all documents share: `words`, or `fields` that a clerk fills in."""
    found: Mapping[str, Text] = _shared()[subject]
    return found


def _shared() -> Mapping[str, Any]:
    found: Mapping[str, Any] = own_file(_KIT / "shared.yaml")
    return found


def _read(raw: Mapping[str, Any]) -> Sheet:
    return Sheet(
        id=raw["id"],
        place=raw["place"],
        title=raw["title"],
        purpose=raw["purpose"],
        needed_by=tuple(raw["needed_by"]),
        basis=tuple(raw["basis"]),
        conditions=_conditions(raw),
        fields={**kit_words("fields"), **raw.get("fields", {})},
        blocks=tuple(_blocks(raw["blocks"])),
    )


def _blocks(written: list[Mapping[str, Any]]) -> Iterator[Block]:
    for one in written:
        if "shared" in one:
            yield from _blocks(_shared()["blocks"][one["shared"]])
            continue
        (kind,) = (Kind(key) for key in one if key not in CONDITIONS)
        if kind is Kind.TABLE:
            yield _table(one[kind], _conditions(one))
        else:
            yield Block(kind, one[kind], _conditions(one))


def _table(raw: Mapping[str, Any], conditions: Conditions) -> Block:
    rows = tuple(Row(tuple(one["cells"]), _conditions(one)) for one in raw.get("rows", ()))
    return Block(
        Kind.TABLE, None, conditions, tuple(raw["head"]), rows, tuple(raw.get("powers", ()))
    )


def _conditions(raw: Mapping[str, Any]) -> Conditions:
    return Conditions(**{name: tuple(raw[name]) for name in CONDITIONS if name in raw})
