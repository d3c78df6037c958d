"""
Explain a template to people who edit it in Word: every name, what it holds, an example.

The page is itself a Word document, made with a template of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from mobileteam import __version__
from mobileteam.document.fault import Template
from mobileteam.document.names import Kind, Shape, known_names
from mobileteam.document.render import render
from mobileteam.profile import Profile
from mobileteam.shelf import shipped
from mobileteam.texts import Language, Text, catalogue, say, typeset
from mobileteam.yamlfile import own_file

_LONGEST = 110
_DAY = "2026-11-23"  # the page tells of no day; its properties need one that never changes
_LABELS = "words"
_TOLD_WITH_THE_FIRST = ("is_fr", "is_de", "is_en")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a template may use."""

    path: str
    shape: Shape
    typed: str
    """How a tag calls it: by its path, or behind the word for one member of a list."""

    @property
    def usage(self) -> str:
        """Return what somebody types to use it."""
        return _usage(self.path, self.typed, self.shape)

    @property
    def is_list(self) -> bool:
        """Tell whether it is a list."""
        return isinstance(self.shape, Sequence)


def names_page(kind: Kind, language: Language, example: Mapping[str, Any]) -> bytes:
    """
    Write the page that explains the names of a kind of template, as a Word document.

    Args:
        kind: what the template is for.
        language: the language of the explanation.
        example: the content of a report, from which examples are taken.
    """
    template = Template("names.docx", (shipped("templates") / "names.docx").read_bytes())
    words = _explain()["words"]
    shown = {key: say(text, language, about="") for key, text in words.items()}
    shown["version"] = say(catalogue("headings")["version"], language)
    content = {
        "language": str(language),
        "words": shown,
        "cover": {
            "title": shown["title"],
            "subtitle": shown["subtitle"],
            "municipality": f"{kind}.docx",
            "sender": "mobileteam",
            "handling": f"mobileteam template export {kind}",
            "version": __version__,
            "iso_date": _DAY,
        },
        "explained": [_explained(one, language) for one in _explain()["explained"]],
        "groups": [_group(name, language, example) for name in _ordered(kind)],
    }
    return render(template, content, language, Profile())


def _explain() -> Any:  # noqa: ANN401 - nested texts
    return own_file(files("mobileteam.document") / "explain.yaml")


def _explained(one: Mapping[str, Any], language: Language) -> dict[str, Any]:
    return {
        "title": typeset(one["title"][language], language),
        "paragraphs": [typeset(text[language], language) for text in one["paragraphs"]],
        "examples": list(one["examples"]),
    }


def _ordered(kind: Kind) -> list[Name]:
    """List the names on the first floor, those of the kind at hand before the others."""
    found = list(names_under("", known_names(kind)))
    return sorted(found, key=lambda name: name.path not in {"cover", kind})


def _group(name: Name, language: Language, example: Mapping[str, Any]) -> dict[str, Any]:
    if name.path == _LABELS:
        rows = [
            {"usage": f"{{{{ words.{key} }}}}", "about": say(text, language), "example": ""}
            for key, text in sorted(catalogue("headings").items())
        ]
    else:
        rows = [_row(one, language, example) for one in everything_in(name)]
    return {
        "name": name.path,
        "about": _about(name, language),
        "rows": rows,
    }


def _row(name: Name, language: Language, example: Mapping[str, Any]) -> dict[str, str]:
    return {
        "usage": name.usage,
        "about": _about(name, language),
        "example": _shortened(_example(name.path, example), language),
    }


def _about(name: Name, language: Language) -> str:
    """Say what a name holds, and whether it is a list or a group."""
    words = _explain()["words"]
    about = description(name.path)[language]
    if name.is_list:
        return say(words["is_list"], language, about=about)
    if isinstance(name.shape, Mapping):
        return say(words["is_group"], language, about=about)
    return typeset(about[0].upper() + about[1:] + ".", language)


def description(path: str) -> Text:
    """
    Return what a name holds, in four languages.

    Raises:
        KeyError: names.yaml has no description of it.
    """
    known = _names()
    for alike, like in known["alike"].items():
        if path not in known["names"] and path.startswith(f"{alike}."):
            path = like + path.removeprefix(alike)
    last = path.rpartition(".")[2]
    text: Text = known["names"].get(path) or known["everywhere"][last]
    return text


def _is_told_elsewhere(path: str) -> bool:
    """Tell whether a name is only there because its group is built like another one."""
    known = _names()
    groups = tuple(f"{alike}." for alike in known["alike"])
    return path not in known["names"] and path.startswith(groups)


def _names() -> Any:  # noqa: ANN401 - nested texts
    return own_file(files("mobileteam.document") / "names.yaml")


def everything_in(name: Name) -> Iterator[Name]:
    """
    List a name and, under it, every name that it holds.

    A group itself shows nothing. What is built like another group, and the
    marks of the other languages, would only be told again.
    """
    if name.path.rpartition(".")[2] in _TOLD_WITH_THE_FIRST or _is_told_elsewhere(name.path):
        return
    if not isinstance(name.shape, Mapping):
        yield name
    yield from _inside(name)


def _inside(name: Name) -> Iterator[Name]:
    if isinstance(name.shape, Mapping):
        yield from _everything_under(name.path, name.shape, name.typed)
    elif isinstance(name.shape, Sequence) and name.shape and isinstance(name.shape[0], Mapping):
        yield from _everything_under(name.path, name.shape[0], _member(name.path))


def _everything_under(path: str, shape: Mapping[str, Shape], before: str) -> Iterator[Name]:
    for one in names_under(path, shape, before):
        yield from everything_in(one)


def names_under(path: str, shape: Mapping[str, Shape], before: str = "") -> Iterator[Name]:
    """List the names in a group; `before` is what somebody types to reach the group."""
    for key, inner in shape.items():
        yield Name(f"{path}.{key}".lstrip("."), inner, f"{before}.{key}".lstrip("."))


def _usage(path: str, typed: str, shape: Shape) -> str:
    if isinstance(shape, Sequence):
        member = _member(path)
        shown = f"{{{{ {member} }}}}" if shape and shape[0] is None else "…"
        return f"{{%p for {member} in {typed} %}}\n{shown}\n{{%p endfor %}}"
    if typed.rpartition(".")[2].startswith(("is_", "has_")):
        return f"{{%r if {typed} %}} … {{%r endif %}}"
    return f"{{{{ {typed} }}}}"


def _member(path: str) -> str:
    """Name one member of a list, as a template would: `theme` of `themes`."""
    name = path.rpartition(".")[2].rpartition("_")[2]
    return name.removesuffix("s") if name.endswith("s") else "one"


def _example(path: str, example: object) -> object:
    """Return the first value that a report has under a name."""
    first, _, rest = path.partition(".")
    if isinstance(example, Sequence) and not isinstance(example, str):
        found = (_example(path, one) for one in example)
        return next((one for one in found if one not in {None, ""}), None)
    if not isinstance(example, Mapping) or first not in example:
        return None
    held = example[first]
    if rest:
        return _example(rest, held)
    return held if isinstance(held, str | int) else _first_word(held)


def _first_word(held: object) -> str | None:
    is_words = isinstance(held, list) and held and isinstance(held[0], str)
    return str(held[0]) if is_words and isinstance(held, list) else None


def _shortened(value: object, language: Language) -> str:
    if isinstance(value, bool):
        return say(_explain()["words"]["true" if value else "false"], language)
    text = "" if value is None else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
