"""Make up contents of a report, full and empty, so that a template can be tried out."""

from collections.abc import Mapping
from typing import Any

from mobileteam.document.names import Kind, Shape, known_names
from mobileteam.texts import Language, catalogue

_YES = frozenset({"is_known", "is_agreed", "is_fictitious", "has_open", "is_plain"})
_COVER = {
    "title": "Verslag",
    "municipality": "Voorbeeldlede",
    "subtitle": "Gemeente: Voorbeeldlede",
    "sender": "Expertenteam",
    "iso_date": "2026-11-23",
}


def full_content(
    language: str = "nl", *, members: int = 2, kind: Kind = "report"
) -> dict[str, Any]:
    """Make a content: every name holds its own path, every list has so many members."""
    content: dict[str, Any] = _filled(known_names(kind), "", members, language)
    content["language"] = language
    labels = catalogue("headings")
    content["words"] = {name: labels[name][Language(language)] for name in content["words"]}
    content["cover"] |= _COVER
    return content


def empty_content(language: str = "nl", *, kind: Kind = "report") -> dict[str, Any]:
    """Make a content in which everything that may be absent is."""
    content = full_content(language, members=0, kind=kind)
    if kind == "kit":
        return content
    content["figures"] = dict.fromkeys(content["figures"])
    content["cover"] |= {"visits": "", "address": "", "is_fictitious": False}
    content["summary"] |= {"lead": "", "own": None, "has_open": False}
    return content


def _filled(shape: Shape, path: str, members: int, language: str) -> Any:  # noqa: ANN401 - plain JSON values
    if isinstance(shape, Mapping):
        return {
            name: name in _YES or name == f"is_{language}"
            if name.startswith(("is_", "has_"))
            else _filled(inner, f"{path} {name}".strip(), members, language)
            for name, inner in shape.items()
        }
    if shape is None:
        return int(path[-1]) if path.split()[-2:-1] == ["points"] else path
    return [
        _filled(shape[0], f"{path} {number}", members, language)
        for number in range(1, members + 1)
    ]
