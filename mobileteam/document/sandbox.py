"""
Fence Jinja in: names, loops, conditions and a few filters, and nothing that runs code or time.

The first fence looks at the tags before anything is run: only the kinds of
expression listed here may stand in a template. The second is Jinja's own
sandbox, without its globals and with dictionary keys as only attributes.
"""

from collections.abc import Iterator
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

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
    nodes.Concat,
    nodes.Add,
    nodes.Sub,
    nodes.Keyword,
)


class Fence(ImmutableSandboxedEnvironment):
    """A Jinja that knows plain content only."""

    intercepted_binops = frozenset(("*", "/", "//", "%", "**"))

    def __init__(self) -> None:
        super().__init__(
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            cache_size=0,
        )
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Take a key of a dictionary; no other thing has attributes, save a loop."""
        if isinstance(obj, dict):
            return (
                obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
            )
        if isinstance(obj, LoopContext):
            return super().getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def is_safe_callable(self, _obj: Any) -> bool:  # noqa: ANN401 - Jinja's own signature
        """Call nothing."""
        return False

    def call_binop(self, _context: Any, operator: str, _left: Any, _right: Any) -> Any:  # noqa: ANN401 - Jinja's own signature
        """Refuse sums that can grow without end."""
        return self.undefined(name=operator)


def _shown(value: object) -> object:
    """Show nothing where there is nothing."""
    return "" if value is None else value


def forbidden(tree: nodes.Template) -> Iterator[nodes.Node]:
    """Find the expressions that a template may not hold."""
    for node in (tree, *tree.find_all(nodes.Node)):
        hidden = isinstance(node, nodes.Getattr) and node.attr.startswith("_")
        unknown = isinstance(node, nodes.Filter) and node.name not in _FILTERS
        if hidden or unknown or not isinstance(node, _ALLOWED):
            yield node
