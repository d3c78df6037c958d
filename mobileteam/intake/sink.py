"""What every reader shares: where problems go, which words exist, and how a file is opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from mobileteam.problems import Place, Problem, Severity, Words
from mobileteam.texts import Language
from mobileteam.yamlfile import MAX_BYTES, Keyed, Node, Scalar, decode, parse

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The codes that exist elsewhere in the house: powers, situations, rules and functions."""

    powers: frozenset[str]
    situations: frozenset[str]
    rules: frozenset[str]
    functions: Mapping[str, Words]


@dataclass(slots=True)
class Sink:
    """Collect problems; know the day, the language of the file and the vocabulary."""

    today: date
    vocabulary: Vocabulary
    language: Language = Language.EN
    problems: list[Problem] = field(default_factory=list)

    def tell(self, code: str, place: Place, /, **values: str | int | Words) -> None:
        """Tell an error."""
        self.problems.append(Problem(code, place, _shortened(values)))

    def warn(self, code: str, place: Place, /, **values: str | int | Words) -> None:
        """Tell a warning."""
        self.problems.append(Problem(code, place, _shortened(values), Severity.WARNING))


def _shortened(values: Mapping[str, str | int | Words]) -> dict[str, str | int | Words]:
    """Keep a message readable, however long the words that it quotes."""
    return {
        name: f"{value[:_LONGEST]}…"
        if isinstance(value, str) and len(value) > _LONGEST
        else value
        for name, value in values.items()
    }


def is_there(path: Path) -> bool:
    """Tell whether something reachable stands there; a name no system takes names nothing."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_file(path: Path) -> bool:
    """Tell whether a file stands there that can be reached, and no folder, pipe or device."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Tell whether a folder stands there that can be reached."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def names_in(folder: Path) -> tuple[str, ...] | None:
    """Return a folder's names in their order, none if it is no folder, None if it is closed."""
    try:
        return tuple(sorted(entry.name for entry in folder.iterdir()))
    except PermissionError:
        return None
    except (OSError, ValueError):
        return ()


def text_of(path: Path, name: str, sink: Sink) -> str | None:
    """Return the text of a file, or None after telling what keeps it from being read."""
    content, is_closed = None, False
    try:
        if path.is_file():
            with path.open("rb") as stream:
                content = stream.read(MAX_BYTES + 1)
    except PermissionError:
        is_closed = True
    except (OSError, ValueError):
        content = None
    if content is None:
        sink.tell(
            "FILE-002" if is_closed or is_there(path) else "FILE-001", Place(name), name=name
        )
        return None
    text, problems = decode(content, name)
    sink.problems += problems
    return None if problems else text


def top_of(text: str, name: str, sink: Sink, first_line: int = 1) -> Keyed | None:
    """Return the keys and values at the top of a YAML text, or None after telling why not."""
    node, problems = parse(text, name, first_line)
    sink.problems += problems
    if isinstance(node, Keyed):
        return node
    if node is not None:
        sink.tell("YAML-009", node.place)
    elif not problems:
        sink.tell("FILE-003", Place(name))
    return None


def scalar_text(node: Node | None) -> str:
    """Return the text of a single value, nothing where it is a list or a mapping."""
    return node.text.strip() if isinstance(node, Scalar) else ""
