"""
Fence Jinja in: names, loops, conditions and a few filters, and nothing that runs code or time.

The first fence looks at the tags before anything is run: only the kinds of
expression listed here may stand in a template. The second is Jinja's own
sandbox, without its globals and with dictionary keys as only attributes. The
third counts: whatever the loops, a template ends in bounded time and length.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from jinja2 import StrictUndefined, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

ROUNDS = "_rounds"
"""The name under which the content of a report carries its `Rounds`; no template may say it."""

_MOST_STEPS = 5_000_000
_MOST_SIGNS = 40_000_000
_MOST_JOINED = 20_000
_COUNTED = "_counted"
_FILTERS = ("capitalize", "first", "join", "last", "length", "lower", "sort", "trim", "upper")
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Assign,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Test,
    nodes.Filter,
    nodes.Add,
    nodes.Sub,
    nodes.Keyword,
)


class TooLongError(Exception):
    """A template goes on and on."""


class Rounds:
    """Count the steps of one report."""

    def __init__(self) -> None:
        self._left = _MOST_STEPS

    def take(self, number: int) -> None:
        """
        Count so many steps.

        Raises:
            TooLongError: no report takes as many.
        """
        self._left -= number
        if self._left < 0:
            raise TooLongError


class Fence(ImmutableSandboxedEnvironment):
    """A Jinja that knows plain content only."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "%", "**"))

    def __init__(self) -> None:
        super().__init__(
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            cache_size=0,
        )
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.filters |= {"join": _joined, _COUNTED: _taken}

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Take a key of a dictionary; no other thing has attributes, save a loop."""
        if isinstance(obj, dict):
            return (
                obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
            )
        if isinstance(obj, LoopContext):
            return super().getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Take a key of a dictionary or a member of a list."""
        if isinstance(obj, list) and isinstance(argument, int) and -1 <= argument < len(obj):
            return obj[argument]
        return self.getattr(obj, str(argument))

    def is_safe_callable(self, _obj: Any) -> bool:  # noqa: ANN401 - Jinja's own signature
        """Call nothing."""
        return False

    def call_binop(self, _context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Add and subtract numbers; refuse sums that can grow without end."""
        if operator in {"+", "-"} and isinstance(left, int) and isinstance(right, int):
            return left + right if operator == "+" else left - right
        raise SecurityError(operator)


def _shown(value: object) -> object:
    """Show nothing where there is nothing."""
    return "" if value is None else value


def _joined(members: Any, between: str = "") -> str:  # noqa: ANN401 - whatever a template joins
    """Join the members of a list; a filter of ours, since Jinja's own knows no measure."""
    if not isinstance(members, list):
        raise SecurityError
    words = [str(_shown(one)) for one in members]
    if sum(map(len, words)) + len(words) * len(between) > _MOST_JOINED:
        raise TooLongError
    return str(between).join(words)


@pass_context
def _taken(context: Context, members: Any, weight: int) -> Any:  # noqa: ANN401 - whatever is looped over
    """Count the rounds of a loop before they are gone through."""
    if isinstance(members, list):
        context[ROUNDS].take(weight * (1 + len(members)))
        return members
    raise TypeError


def counted(tree: nodes.Template) -> nodes.Template:
    """Return the tags with every loop counted, each round by what is in the loop."""
    for loop in tree.find_all(nodes.For):
        weight = nodes.Const(sum(1 for _ in loop.find_all(nodes.Node)))
        loop.iter = nodes.Filter(loop.iter, _COUNTED, [weight], [], None, None)
    return tree


def measured(pieces: Iterable[str]) -> str:
    """
    Put together what a template writes.

    Raises:
        TooLongError: it writes more than any report holds.
    """
    kept, length = [], 0
    for piece in pieces:
        length += len(piece)
        if length > _MOST_SIGNS:
            raise TooLongError
        kept.append(piece)
    return "".join(kept)


def forbidden(tree: nodes.Template) -> Iterator[nodes.Node]:
    """Find the expressions that a template may not hold."""
    for node in (tree, *tree.find_all(nodes.Node)):
        hidden = isinstance(node, nodes.Getattr) and node.attr.startswith("_")
        unknown = isinstance(node, nodes.Filter) and node.name not in _FILTERS
        named = isinstance(node, nodes.Name) and node.name.startswith("_")
        if hidden or unknown or named or not isinstance(node, _ALLOWED):
            yield node
