"""
Read YAML and keep the line of everything that was read.

Two readers. Our own files are trusted and read fast, with plain types. Files
that people write are read as text and keep their words: types come from the
question, never from YAML, so that `no`, `02000` and `12:30` stay what the
clerk wrote. Those files are read from the parser's events, without recursion
and without ever following an alias, so that no file can exhaust the machine.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from typing import Any, Protocol

import yaml

from mobileteam.problems import Place, Problem

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 12
MAX_NODES = 20_000

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]"
)
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNWELCOME = (("FILE-007", _FORBIDDEN), ("FILE-008", _REORDERING))
_BLOCK_WITH_DIGIT = re.compile(r"[>|][+-]?\d")
_PLAIN_WORDS = {"true": True, "false": False}


class _OwnLoader(yaml.CSafeLoader):
    """Read our own files: true, false, null, integers, numbers, ISO dates; the rest is text."""


_OwnLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("tag:yaml.org,2002:int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("tag:yaml.org,2002:float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
    ("tag:yaml.org,2002:timestamp", r"^\d{4}-\d\d-\d\d$", "0123456789"),
):
    _OwnLoader.add_implicit_resolver(_tag, re.compile(_pattern), list(_first))


_READ: dict[str, Any] = {}


def own_file(shelf_file: Traversable) -> Any:  # noqa: ANN401 - the one place where YAML is untyped
    """Return the content of one of our own YAML files; each is read once."""
    name = str(shelf_file)
    if name not in _READ:
        _READ[name] = yaml.load(shelf_file.read_bytes(), Loader=_OwnLoader)  # noqa: S506 - a safe loader
    return _READ[name]


@dataclass(frozen=True, slots=True)
class Scalar:
    """
    One written value: its text as it stands, and what stood behind a `#` on its line.

    `is_literal` tells that its lines are those of the file, as under `|`; everywhere else YAML
    folds lines, and a new line in the text was an empty one in the file.
    """

    text: str
    place: Place
    plain: bool = True
    behind_hash: str = ""
    is_literal: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not self.text.strip() or (self.plain and self.text == "~")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of written values."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Keyed:
    """Written values under keys, in the order in which they were written."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    place: Place

    def get(self, key: str) -> "Node | None":
        """Return the value under that key."""
        return next((value for name, value in self.entries if name.text == key), None)

    def __iter__(self) -> Iterator[tuple[Scalar, "Node"]]:
        """Go through keys and values."""
        return iter(self.entries)


Node = Scalar | Listing | Keyed


class _Mark(Protocol):
    """A place in a text, as both of the library's parsers tell it."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read."""

    place: Place
    keyed: bool
    children: list[Node] = field(default_factory=list)


class _StopReadingError(Exception):
    """The file cannot be read further."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def decode(content: bytes, file: str) -> tuple[str, list[Problem]]:
    """
    Turn the bytes of a text file into text with plain line ends.

    UTF-8 with or without mark and UTF-16 with mark are read. Problems: empty,
    too large, no text, another encoding, characters that no text should hold.
    """
    if len(content) > MAX_BYTES:
        return "", [Problem("FILE-004", Place(file), {"limit": MAX_BYTES // 1024})]
    try:
        text = _decoded(content)
    except UnicodeDecodeError as error:
        return "", [
            Problem("FILE-006", _place_of(error.object[: error.start].count(b"\n") + 1, file))
        ]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return "", [Problem("FILE-003", Place(file))]
    if "\0" in text:
        return "", [Problem("FILE-005", Place(file))]
    return text, _stray_characters(text, file)


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    return content.decode("utf-8-sig")


def _place_of(line: int, file: str) -> Place:
    return Place(file, line, 1)


def _stray_characters(text: str, file: str) -> list[Problem]:
    found = []
    for code, pattern in _UNWELCOME:
        for match in list(pattern.finditer(text))[:20]:
            line = text.count("\n", 0, match.start()) + 1
            column = match.start() - text.rfind("\n", 0, match.start())
            found.append(
                Problem(code, Place(file, line, column), {"sign": f"U+{ord(match[0]):04X}"})
            )
    return sorted(found, key=lambda problem: problem.place)


def parse(text: str, file: str, first_line: int = 1) -> tuple[Node | None, list[Problem]]:
    """
    Read a YAML text that a person wrote into nodes with their places.

    Args:
        text: the text, decoded.
        file: its name, for the places.
        first_line: the line of the file on which the text starts.

    Returns:
        The nodes, or None where the text cannot be read; and every problem.
    """
    return _Reader(text, file, first_line).read()


class _Reader:
    """Build nodes from the parser's events, on a stack of our own."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.lines = text.split("\n")
        self.text = text
        self.file = file
        self.offset = first_line
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.count = 0

    def read(self) -> tuple[Node | None, list[Problem]]:
        try:
            for event in yaml.parse(self.text, Loader=yaml.CSafeLoader):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            return None, [*self.problems, self._syntax_problem(error)]
        except yaml.YAMLError:
            return None, [*self.problems, Problem("YAML-001", Place(self.file), {"text": "…"})]
        except _StopReadingError as stop:
            return None, [*self.problems, stop.problem]
        return self.root, self.problems

    def _take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise _StopReadingError(Problem("YAML-006", self._place(event.start_mark)))
        if isinstance(event, yaml.NodeEvent):
            self._refuse_tricks(event)
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()

    def _refuse_tricks(self, event: yaml.NodeEvent) -> None:
        place = self._place(event.start_mark)
        self.count += 1
        if self.count > MAX_NODES:
            raise _StopReadingError(Problem("YAML-005", place, {"limit": MAX_NODES}))
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            raise _StopReadingError(Problem("YAML-003", place, {"sign": sign + event.anchor}))
        if getattr(event, "tag", None) not in {None, "!"}:
            raise _StopReadingError(
                Problem("YAML-004", place, {"sign": self._written_at(event.start_mark)})
            )

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        place = self._place(event.start_mark)
        if len(self.stack) >= MAX_DEPTH:
            raise _StopReadingError(Problem("YAML-005", place, {"limit": MAX_DEPTH}))
        self.stack.append(_Open(place, isinstance(event, yaml.MappingStartEvent)))

    def _close(self) -> None:
        done = self.stack.pop()
        if done.keyed:
            self._add(Keyed(self._pairs(done.children), done.place))
        else:
            self._add(Listing(tuple(done.children), done.place))

    def _add(self, node: Node) -> None:
        if self.stack:
            self.stack[-1].children.append(node)
        else:
            self.root = node

    def _pairs(self, children: list[Node]) -> tuple[tuple[Scalar, Node], ...]:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.problems.append(Problem("YAML-007", key.place))
            elif key.text in pairs:
                first = pairs[key.text][0].place.line
                self.problems.append(
                    Problem("YAML-002", key.place, {"key": key.text, "line": first})
                )
            else:
                pairs[key.text] = (key, value)
        return tuple(pairs.values())

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        place = self._place(event.start_mark)
        plain = event.style is None or event.style == ""
        if event.style in {">", "|"} and _BLOCK_WITH_DIGIT.match(
            self._written_at(event.start_mark)
        ):
            written = self._written_at(event.start_mark)
            self.problems.append(Problem("YAML-008", place, {"text": written}))
        self._refuse_signs(event.value, place)
        behind_hash = self._behind_hash(event) if plain else ""
        return Scalar(event.value, place, plain, behind_hash, event.style == "|")

    def _behind_hash(self, event: yaml.ScalarEvent) -> str:
        """Return what a number sign cut off: words after a text, or `#1` in place of a text."""
        rest = self._written_at(event.end_mark)
        hashed = re.match(r"\s+#\s*(.*)" if event.value else r"\s*(#\S.*)", rest)
        return hashed[1] if hashed else ""

    def _refuse_signs(self, value: str, place: Place) -> None:
        """Tell signs that were written as escapes: as unwelcome as the signs themselves."""
        for code, pattern in _UNWELCOME:
            found = pattern.search(value)
            if found:
                self.problems.append(Problem(code, place, {"sign": f"U+{ord(found[0]):04X}"}))

    def _place(self, mark: _Mark | None) -> Place:
        if mark is None:
            return Place(self.file)
        return Place(self.file, mark.line + self.offset, mark.column + 1)

    def _written_at(self, mark: _Mark | None) -> str:
        if mark is None or mark.line >= len(self.lines):
            return ""
        return self.lines[mark.line][mark.column :]

    def _syntax_problem(self, error: yaml.MarkedYAMLError) -> Problem:
        mark = error.problem_mark or error.context_mark
        if mark is None:
            return Problem("YAML-001", Place(self.file), {"text": "…"})
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        return Problem(
            _syntax_code(error.problem or "", line),
            self._place(mark),
            {"text": line.strip()[:80]},
        )


def _syntax_code(complaint: str, line: str) -> str:
    """Name the slip behind the parser's complaint, as far as the line shows it."""
    if re.match(r"\s*\t", line):
        return "YAML-010"
    if "mapping values are not allowed" in complaint:
        return "YAML-011"
    if re.search(r":\s+[@`%*&!|>]", line):
        return "YAML-012"
    if "end of stream" in complaint or "quoted scalar" in complaint or line.count('"') % 2:
        return "YAML-013"
    return "YAML-001"
