"""Make a report again where one stands already, and tell what became of an expert's work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

import click

from mobileteam.cli.spoken import command_word
from mobileteam.cli.writing import former
from mobileteam.cli.written import is_as_written, remembered
from mobileteam.delivery import WrongPasswordError, opened
from mobileteam.revision import Change, ChangeKind, Merged, NotOursError, block_name, merge
from mobileteam.texts import Language

_TOLD = (
    ChangeKind.PROPOSED,
    ChangeKind.OUTLIVED,
    ChangeKind.KEPT,
    ChangeKind.ADDED,
    ChangeKind.MOVED,
    ChangeKind.DELETED,
    ChangeKind.WITHHELD,
)


@dataclass(frozen=True, slots=True)
class Revised:
    """
    The files to write, by name.

    Attributes:
        made: their bytes.
        merged: of those that hold an expert's work, what became of it.
        untouched: those in whose place stands a report of ours without any.
    """

    made: Mapping[str, bytes]
    merged: Mapping[str, Merged] = field(default_factory=dict)
    untouched: frozenset[str] = frozenset()


def revised(
    output: Path,
    made: Mapping[str, bytes],
    languages: Mapping[str, Language],
    password: str = "",
) -> Revised:
    """
    Merge reports made now into those that stand in a folder, where an expert worked on them.

    Args:
        output: the folder of the reports.
        made: the files, by name.
        languages: the language of each.
        password: opens those that stand there, if they are protected.
    """
    merged: dict[str, Merged] = {}
    untouched = set()
    known = remembered(output)
    for name, content in made.items():
        before = former(output / name) if PurePath(name).suffix == ".docx" else None
        if before is None or before == content or is_as_written(known, name, before):
            continue
        try:
            one = merge(opened(before, password), content, languages[name])
        except (NotOursError, WrongPasswordError, ValueError):
            continue  # it stays: nothing is put in its place
        if one.keeps_handwork:
            merged[name] = one
        else:
            untouched.add(name)
    return Revised(
        {**made, **{name: one.content for name, one in merged.items()}},
        merged,
        frozenset(untouched),
    )


def tell_of(path: Path, merged: Merged, language: Language) -> None:
    """Tell on the error stream what became of the blocks of one report."""
    counted = {str(kind): len(merged.of(kind)) for kind in ChangeKind}
    click.echo(command_word("merged", language, name=str(path), **counted), err=True)
    for kind in _TOLD:
        for one in merged.of(kind):
            click.echo(
                f"  {command_word(f'block_{kind}', language)} {told(one, language)}", err=True
            )


def told(one: Change, language: Language) -> str:
    """Name a block, with the words that stand or stood there."""
    name = block_name(one.key, language)
    return command_word("block", language, name=name, words=one.words) if one.words else name
