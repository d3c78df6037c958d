"""What every reader shares: where problems go, which words exist, and how a file is opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from mobileteam.problems import Place, Problem, Severity, Words
from mobileteam.texts import Language
from mobileteam.yamlfile import MAX_BYTES, Keyed, Node, Scalar, decode, parse


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
        self.problems.append(Problem(code, place, values))

    def warn(self, code: str, place: Place, /, **values: str | int | Words) -> None:
        """Tell a warning."""
        self.problems.append(Problem(code, place, values, Severity.WARNING))


def text_of(path: Path, name: str, sink: Sink) -> str | None:
    """Return the text of a file, or None after telling what keeps it from being read."""
    try:
        if not path.is_file():
            sink.tell("FILE-001" if not path.exists() else "FILE-002", Place(name), name=name)
            return None
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError:
        sink.tell("FILE-002", Place(name), name=name)
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
