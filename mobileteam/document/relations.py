"""Keep the books of a Word file: which part belongs to which, and of what kind each is."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from mobileteam.document.package import TYPES
from mobileteam.document.tree import Element, parsed, written

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/package/2006/content-types"
_EMPTY = f'<Relationships xmlns="{_RELATIONS}"/>'


@dataclass(frozen=True, slots=True)
class Relation:
    """One note in a book of relations; `part` is a name in the file, or an address outside."""

    id: str
    kind: str
    part: str
    is_outside: bool


def related(parts: Mapping[str, bytes], book: str) -> dict[str, Relation]:
    """Return what belongs to a part, by the ids in its book of relations."""
    if book not in parts:
        return {}
    folder = posixpath.dirname(posixpath.dirname(book))
    found = {}
    for one in parsed(parts[book]):
        target, is_outside = one.get("Target", ""), one.get("TargetMode") == "External"
        if not is_outside:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        name = one.get("Id", "")
        found[name] = Relation(name, one.get("Type", ""), target, is_outside)
    return found


def book_of(part: str) -> str:
    """Return the name of the book of relations of a part."""
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels"


def strike(parts: dict[str, bytes], book: str, *ids: str) -> None:
    """Strike relations out of a book by their ids."""
    root = parsed(parts[book])
    for one in list(root):
        if one.get("Id") in ids:
            root.remove(one)
    parts[book] = written(root)


def relate(parts: dict[str, bytes], book: str, kind: str, target: str) -> str:
    """Note in a book of relations that a part belongs; return the id of the note."""
    root = parsed(parts.get(book, _EMPTY))
    taken = {one.get("Id") for one in root}
    number = next(number for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
    note = {"Id": f"rId{number}", "Type": kind, "Target": target}
    _append(root, f"{{{_RELATIONS}}}Relationship", note)
    parts[book] = written(root)
    return f"rId{number}"


def unrelate(parts: dict[str, bytes], book: str, *endings: str) -> list[str]:
    """Strike out the relations whose kind ends so; return what they pointed at."""
    if book not in parts:
        return []
    root = parsed(parts[book])
    struck = [one for one in root if (one.get("Type") or "").endswith(endings)]
    for one in struck:
        root.remove(one)
    parts[book] = written(root)
    return [one.get("Target", "") for one in struck]


def declare(parts: dict[str, bytes], name: str, kind: str) -> None:
    """Note the kind of a part."""
    root = _without(parts, name)
    _append(root, f"{{{_KINDS}}}Override", {"PartName": "/" + name, "ContentType": kind})
    parts[TYPES] = written(root)


def declare_ending(parts: dict[str, bytes], ending: str, kind: str) -> None:
    """Note the kind of all parts whose name ends so."""
    root = parsed(parts[TYPES])
    if all((one.get("Extension") or "").lower() != ending for one in root):
        root.insert(
            0,
            root.makeelement(
                f"{{{_KINDS}}}Default", {"Extension": ending, "ContentType": kind}
            ),
        )
    parts[TYPES] = written(root)


def drop(parts: dict[str, bytes], name: str) -> None:
    """Take a part out of the file."""
    if parts.pop(name, None) is not None:
        parts[TYPES] = written(_without(parts, name))


def _without(parts: dict[str, bytes], name: str) -> Element:
    root = parsed(parts[TYPES])
    for one in root:
        if one.get("PartName") == "/" + name:
            root.remove(one)
    return root


def _append(root: Element, tag: str, attributes: dict[str, str]) -> None:
    root.append(root.makeelement(tag, attributes))
