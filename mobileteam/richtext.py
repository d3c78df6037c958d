"""
Read the little Markdown that experts may write, and tell everything beyond it.

Allowed are paragraphs, line breaks, bold, italic, bullet and numbered lists with one list
inside them, quotations, and links to https and http addresses. The rest is not dropped or
guessed at: it is told with its line, and the file is refused. What is a letter to Markdown
(a lone `*`, `_`, `<` or `&`) is printed as it stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MOST_NESTED = 40  # far beyond what is allowed, far below what would exhaust Python
_DEEPEST_LIST = 2
_HIGHEST_START = 999
_LONGEST_LINK = 2000  # Word takes no address beyond 2079 characters
_WEB = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n?|\n")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]")


class BlockKind(StrEnum):
    """What a block is; `MORE` is what follows the first paragraph of a list item."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    MORE = "more"
    QUOTE = "quote"


class StrayKind(StrEnum):
    """What may not be written; the words for each stand in `texts/stray.yaml`."""

    HEADING = "heading"
    IMAGE = "image"
    TABLE = "table"
    CODE = "code"
    HTML = "html"
    FOOTNOTE = "footnote"
    DEFINITION = "definition"
    RULE = "rule"
    STRUCK = "struck"
    LINK = "link"
    MAIL = "mail"
    TITLE = "title"
    DEPTH = "depth"
    START = "start"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one manner; `link` is the address they lead to, empty for none."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """
    A paragraph of any kind.

    `depth` is 0 outside lists, 1 in a list, 2 in a list within it. `number_of_list` counts the
    lists of the text from 1 on, and is 0 outside them; `start` is the first number of a list.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    depth: int = 0
    number_of_list: int = 0
    start: int = 1


@dataclass(frozen=True, slots=True)
class Stray:
    """Something that may not be written: what, in which line counted from 0, and the line."""

    kind: StrayKind
    line: int
    written: str


@dataclass(frozen=True, slots=True)
class RichText:
    """What a text holds, and what it may not hold."""

    blocks: tuple[Block, ...]
    strays: tuple[Stray, ...]


def rich_text(text: str) -> RichText:
    """Read a text; where nothing is astray, its blocks hold all its words in their order."""
    known: dict[str, Any] = {}
    walk = _Walk(_LINE_END.split(text))
    for token in _parser().parse(text, known):
        walk.take(token)
    for label, one in _definitions(known):
        kind = StrayKind.FOOTNOTE if label.startswith("^") else StrayKind.DEFINITION
        walk.stray(kind, one["map"][0])
    strays = sorted(set(walk.strays), key=lambda one: (one.line, one.kind))
    return RichText(tuple(walk.blocks), tuple(strays))


@cache
def _parser() -> "MarkdownIt":
    """Make the reader: it knows more than is allowed, so that nothing slips by as words."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only where somebody wrote a text

    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": _MOST_NESTED})
    reader.enable(["table", "strikethrough"]).disable(["entity"])
    reader.validateLink = _is_link  # type: ignore[method-assign]  # its own hides bad links
    return reader


def _is_link(url: str) -> bool:
    """Let every link be read as one, so that a bad one is told."""
    del url
    return True


def _definitions(known: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Go through the addresses that the text defines apart from where it uses them."""
    yield from known.get("references", {}).items()
    for one in known.get("duplicate_refs", []):
        yield one["label"], one


_REFUSED = {
    "heading_open": StrayKind.HEADING,
    "table_open": StrayKind.TABLE,
    "code_block": StrayKind.CODE,
    "fence": StrayKind.CODE,
    "html_block": StrayKind.HTML,
    "hr": StrayKind.RULE,
    "image": StrayKind.IMAGE,
    "code_inline": StrayKind.CODE,
    "html_inline": StrayKind.HTML,
    "s_open": StrayKind.STRUCK,
}


@dataclass(frozen=True, slots=True)
class _List:
    number: int
    is_numbered: bool
    start: int


@dataclass(slots=True)
class _Walk:
    """Go through the parser's tokens once and keep where we are."""

    lines: list[str]
    blocks: list[Block] = field(default_factory=list)
    strays: list[Stray] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    counted: int = 0
    quotes: int = 0
    is_head: bool = False

    def take(self, token: "Token") -> None:
        """Take one token."""
        line = token.map[0] if token.map else 0
        if token.type in _REFUSED:
            self.stray(_REFUSED[token.type], line)
        elif token.type.endswith("list_open"):
            self._open_list(token, line)
        elif token.type.endswith("list_close"):
            self.lists.pop()
        elif token.type.startswith("list_item"):
            self.is_head = token.type == "list_item_open"
        elif token.type.startswith("blockquote"):
            self._mark_quote(token, line)
        elif token.type == "inline":
            self._add(token.children or [], line)

    def stray(self, kind: StrayKind, line: int) -> None:
        """Note what may not be written."""
        self.strays.append(Stray(kind, line, self.lines[line].strip()))

    def _open_list(self, token: "Token", line: int) -> None:
        first = token.attrGet("start")
        start = 1 if first is None else int(first)
        self.counted += 1
        self.lists.append(_List(self.counted, token.type == "ordered_list_open", start))
        if self.quotes or len(self.lists) > _DEEPEST_LIST:
            self.stray(StrayKind.DEPTH, line)
        if start > _HIGHEST_START:
            self.stray(StrayKind.START, line)

    def _mark_quote(self, token: "Token", line: int) -> None:
        self.quotes += token.nesting
        if token.nesting > 0 and (self.lists or self.quotes > 1):
            self.stray(StrayKind.DEPTH, line)

    def _add(self, children: "Sequence[Token]", line: int) -> None:
        runs = tuple(self._runs(children, line))
        if not "".join(run.text for run in runs).strip():
            return
        if not self.lists:
            kind = BlockKind.QUOTE if self.quotes else BlockKind.PARAGRAPH
            self.blocks.append(Block(kind, runs))
            return
        within = self.lists[-1]
        head = BlockKind.NUMBER if within.is_numbered else BlockKind.BULLET
        kind = head if self.is_head else BlockKind.MORE
        self.blocks.append(Block(kind, runs, len(self.lists), within.number, within.start))
        self.is_head = False

    def _runs(self, children: "Sequence[Token]", line: int) -> Iterator[Run]:
        """Go through a paragraph's words and its lines."""
        weight = {"strong": 0, "em": 0}
        link = ""
        for child, following in zip(children, [*children[1:], None], strict=False):
            name, _, side = child.type.rpartition("_")
            if name in weight:
                weight[name] += 1 if side == "open" else -1
            elif name == "link":
                link = str(child.attrGet("href")) if side == "open" else ""
                self._look_at_link(child, following, line)
            else:
                self._look_at(child, line)
                text = _BREAKS.get(child.type, child.content)
                if text:
                    yield Run(text, weight["strong"] > 0, weight["em"] > 0, link)
            line += child.type in _BREAKS

    def _look_at(self, child: "Token", line: int) -> None:
        if child.type in _REFUSED:
            self.stray(_REFUSED[child.type], line)
        elif child.type == "text" and _FOOTNOTE.search(child.content):
            self.stray(StrayKind.FOOTNOTE, line)

    def _look_at_link(self, child: "Token", following: "Token | None", line: int) -> None:
        """Tell a link to anything but a web address, one with a title, one without words."""
        if child.type != "link_open":
            return
        target = str(child.attrGet("href") or "")
        if target.lower().startswith("mailto:"):
            self.stray(StrayKind.MAIL, line)
        elif not _WEB.fullmatch(target) or len(target) > _LONGEST_LINK:
            self.stray(StrayKind.LINK, line)
        elif child.attrGet("title"):
            self.stray(StrayKind.TITLE, line)
        elif following is not None and following.type == "link_close":
            self.stray(StrayKind.LINK, line)


_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
