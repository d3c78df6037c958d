"""Check the names in a template against what a report holds; propose the nearest for a slip."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from jinja2 import nodes

from mobileteam.document.charts import chart_names
from mobileteam.document.fault import Template
from mobileteam.document.names import Kind, Shape, known_names
from mobileteam.document.package import MAIN
from mobileteam.document.programs import Program, programs
from mobileteam.document.spots import phrase
from mobileteam.document.tree import Element, parsed
from mobileteam.problems import Problem
from mobileteam.texts import nearest

_LOOP: Shape = dict.fromkeys(
    [
        "index",
        "index0",
        "revindex",
        "revindex0",
        "first",
        "last",
        "length",
        "depth",
        "depth0",
        "previtem",
        "nextitem",
    ]
)
_MOST_TOLD = 100
_ANY: Shape = ()  # a list without members: a thing whose names nobody can know
_KEEPS_MEMBERS = ("sort",)
_GIVES_MEMBER = ("first", "last")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that the report does not hold, its line, and the names that could be meant."""

    name: str
    line: int
    known: tuple[str, ...]


def check(template: Template, kind: Kind = "report") -> list[Problem]:
    """
    List the tags of a template that are at fault, and the names that no such document holds.

    Raises:
        TemplateFaultError: it is no template at all.
    """
    found = programs(template)
    names = (
        (program, one)
        for program in found.programs.values()
        for one in dict.fromkeys(_Reader().read(program.tree, known_names(kind)))
    )
    told = [unknown(template, *one) for one in islice(names, _MOST_TOLD)]
    return [*found.problems, *told, *unknown_figures(template, parsed(found.parts[MAIN]))]


def unknown_figures(template: Template, document: Element) -> list[Problem]:
    """List the figures that charts ask for and no report holds."""
    held = known_names()["figures"]
    known = tuple(held) if isinstance(held, Mapping) else ()
    return [
        Problem(
            "TEMPLATE-002",
            template.place,
            {
                "name": f"figures.{name}",
                "where": phrase("chart"),
                "nearest": nearest(name, known) or "",
            },
        )
        for name in dict.fromkeys(chart_names(document))
        if name not in known
    ]


def unknown(template: Template, program: Program, one: Unknown) -> Problem:
    """Tell of an unknown name: where it stands and which known one is nearest."""
    last = one.name.rpartition(".")[2]
    where, like = program.where(one.line, last), nearest(last, sorted(one.known))
    return Problem(
        "TEMPLATE-002", template.place, {"name": one.name, "where": where, "nearest": like}
    )


Scope = Mapping[str, Shape]


class _Reader:
    """Walk the tags in order and follow every name to what it holds."""

    def read(self, node: nodes.Node, scope: Scope) -> Iterator[Unknown]:
        """Find the unknown names under a node."""
        if isinstance(node, nodes.For):
            yield from self._loop(node, scope)
        elif isinstance(node, nodes.Getattr | nodes.Getitem | nodes.Name):
            yield from self._path(node, scope)
        else:
            inner = dict(scope)
            for child in node.iter_child_nodes():
                if isinstance(child, nodes.Assign):
                    yield from self.read(child.node, inner)
                    inner[_target(child.target)] = self._held(child.node, inner)
                else:
                    yield from self.read(child, inner)

    def _loop(self, node: nodes.For, scope: Scope) -> Iterator[Unknown]:
        yield from self.read(node.iter, scope)
        inner = {
            **scope,
            "loop": _LOOP,
            _target(node.target): _member(self._held(node.iter, scope)),
        }
        parts = [*node.body, *([node.test] if node.test else [])]
        yield from self.read(nodes.Template(parts), inner)
        yield from self.read(nodes.Template(node.else_), scope)

    def _path(self, node: nodes.Expr, scope: Scope) -> Iterator[Unknown]:
        """Follow a path from left to right; tell the first step that leads nowhere."""
        if isinstance(node, nodes.Name):
            if node.name not in scope:
                yield Unknown(node.name, node.lineno, tuple(scope))
            return
        assert isinstance(node, nodes.Getattr | nodes.Getitem)  # noqa: S101 - the caller's choice
        earlier = list(self.read(node.node, scope))
        yield from earlier
        name = _step(node)
        shape = self._held(node.node, scope)
        if earlier or name is None or shape is _ANY:
            return
        known = tuple(shape) if isinstance(shape, Mapping) else ()
        if name not in known:
            yield Unknown(f"{_dotted(node.node)}.{name}", node.lineno, known)

    def _held(self, node: nodes.Node, scope: Scope) -> Shape:
        """Return what an expression holds, as far as it can be known."""
        if isinstance(node, nodes.Name):
            return scope.get(node.name, _ANY)
        if isinstance(node, nodes.Filter) and node.node is not None:
            held = self._held(node.node, scope)
            if node.name in _KEEPS_MEMBERS:
                return held
            return _member(held) if node.name in _GIVES_MEMBER else _ANY
        if isinstance(node, nodes.Getattr | nodes.Getitem):
            held, name = self._held(node.node, scope), _step(node)
            if name is None:
                return _member(held)
            return held.get(name, _ANY) if isinstance(held, Mapping) else _ANY
        return _ANY


def _member(shape: Shape) -> Shape:
    return shape[0] if isinstance(shape, Sequence) and shape else _ANY


def _target(node: nodes.Node) -> str:
    return node.name if isinstance(node, nodes.Name) else ""


def _step(node: nodes.Getattr | nodes.Getitem) -> str | None:
    if isinstance(node, nodes.Getattr):
        return node.attr
    key = node.arg
    return key.value if isinstance(key, nodes.Const) and isinstance(key.value, str) else None


def _dotted(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr | nodes.Getitem):
        return f"{_dotted(node.node)}.{_step(node) or '…'}"
    return "…"
