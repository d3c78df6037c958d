"""Carry paragraphs, rows and tables from one Word file into another, with all they lean on."""

from copy import deepcopy
from typing import Any

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from mobileteam.document.tree import NAMESPACE, Element, R, W, value_of

_STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_LEANS_ON = ("basedOn", "next", "link")
_REFERS = ("id", "embed", "link", "pict", "href")


class Graft:
    """Carries from one file into another; what both hold is not doubled."""

    def __init__(self, source: Any, target: Any) -> None:  # noqa: ANN401 - python-docx gives its documents no type
        self._source = source
        self._target = target
        self._lists: dict[str, str] = {}
        self._parts: dict[str, Part] = {}
        self._copies = 0
        self._styles: dict[tuple[str, str], str] = {}

    def copy(self, element: Element) -> Element:
        """Return a copy of an element of the one file, fit for the other."""
        made = deepcopy(element)
        self._copies += 1
        for mark in made.iter(W + "bookmarkStart", W + "bookmarkEnd"):  # numbered in the end
            mark.set(W + "id", f"{self._copies}.{mark.get(W + 'id')}")
        for name, kind in _STYLED.items():
            for mark in made.iter(W + name):
                mark.set(W + "val", self._style(mark.get(W + "val", ""), kind))
        for mark in made.iter(W + "numId"):
            mark.set(W + "val", self._list(mark.get(W + "val", "")))
        for one in made.iter():
            for name in _REFERS:
                if one.get(R + name) and isinstance(one.tag, str):
                    one.set(R + name, self._relation(one.get(R + name, "")))
        return made

    def _style(self, style_id: str, kind: str) -> str:
        """Return the id that a style has in the other file."""
        if (style_id, kind) not in self._styles:
            self._styles[style_id, kind] = style_id  # one that leans on itself comes back here
            self._styles[style_id, kind] = self._carried_style(style_id, kind)
        return self._styles[style_id, kind]

    def _carried_style(self, style_id: str, kind: str) -> str:
        """Find a style in the other file by its name; carry it over if it has none such."""
        theirs = self._target.styles.element
        ours = _style_by(self._source.styles.element, kind, style_id=style_id)
        if ours is None:
            return style_id
        known = _style_by(theirs, kind, name=(value_of(ours, "name") or "").lower())
        if known is not None:
            return str(known.get(W + "styleId"))
        made = deepcopy(ours)
        theirs.append(made)
        for name in _LEANS_ON:
            for mark in made.findall(W + name):
                leant = _style_by(
                    self._source.styles.element, "", style_id=mark.get(W + "val", "")
                )
                if leant is not None:
                    mark.set(
                        W + "val",
                        self._style(mark.get(W + "val", ""), leant.get(W + "type", kind)),
                    )
        for mark in made.iter(W + "numId"):
            mark.set(W + "val", self._list(mark.get(W + "val", "")))
        return style_id

    def _list(self, list_id: str) -> str:
        """Return the id of a list in the other file; carry it over the first time."""
        if list_id in {"", "0"}:
            return list_id
        if list_id not in self._lists:
            self._lists[list_id] = _carried(
                self._source.part.numbering_part.element,
                self._target.part.numbering_part.element,
                list_id,
            )
        return self._lists[list_id]

    def _relation(self, name: str) -> str:
        relation = self._source.part.rels.get(name)
        if relation is None:
            return name
        if relation.is_external:
            return str(
                self._target.part.relate_to(
                    relation.target_ref, relation.reltype, is_external=True
                )
            )
        return str(
            self._target.part.relate_to(self._part(relation.target_part), relation.reltype)
        )

    def _part(self, part: Part) -> Part:
        """Carry a part over, such as a chart, with its own parts, such as its workbook."""
        known = str(part.partname)
        if known not in self._parts:
            made = Part(
                self._free_name(part), part.content_type, part.blob, self._target.part.package
            )
            self._parts[known] = made
            for name, relation in part.rels.items():
                aim = (
                    relation.target_ref
                    if relation.is_external
                    else self._part(relation.target_part)
                )
                made.load_rel(relation.reltype, aim, name, relation.is_external)
        return self._parts[known]

    def _free_name(self, part: Part) -> PackURI:
        taken = {str(one.partname) for one in self._target.part.package.iter_parts()}
        taken |= {str(one.partname) for one in self._parts.values()}
        stem, _, ending = str(part.partname).rpartition(".")
        stem = stem.rstrip("0123456789")
        number = next(
            one for one in range(1, len(taken) + 2) if f"{stem}{one}.{ending}" not in taken
        )
        return PackURI(f"{stem}{number}.{ending}")


def _style_by(
    styles: Element, kind: str, *, style_id: str = "", name: str = ""
) -> Element | None:
    for one in styles.findall(W + "style"):
        fits = not kind or one.get(W + "type") == kind
        if fits and style_id and one.get(W + "styleId") == style_id:
            return one
        if fits and name and (value_of(one, "name") or "").lower() == name:
            return one
    return None


def _carried(source: Element, target: Element, list_id: str) -> str:
    """Copy a list with its kind; kinds stand before lists, or Word drops the bullets."""
    held = next(
        (one for one in source.findall(W + "num") if one.get(W + "numId") == list_id), None
    )
    kind_id = value_of(held, "abstractNumId")
    kind = next(
        (
            one
            for one in source.findall(W + "abstractNum")
            if one.get(W + "abstractNumId") == kind_id
        ),
        None,
    )
    if held is None or kind is None:
        return list_id
    made_kind, made = deepcopy(kind), deepcopy(held)
    new_kind = str(_next(target.findall(W + "abstractNum"), "abstractNumId"))
    new = str(_next(target.findall(W + "num"), "numId"))
    made_kind.set(W + "abstractNumId", new_kind)
    for mark in made_kind.findall(W + "nsid"):
        made_kind.remove(mark)  # two kinds of one origin would be taken for one list
    made.set(W + "numId", new)
    made.find(W + "abstractNumId").set(W + "val", new_kind)  # type: ignore[union-attr]  # it has one: see above
    first = target.find(W + "num")
    target.insert(len(target) if first is None else target.index(first), made_kind)
    last = target.findall(W + "num")
    target.insert(target.index(last[-1]) + 1 if last else len(target), made)
    return new


def _next(listed: list[Element], name: str) -> int:
    return max((int(one.get(f"{{{NAMESPACE}}}{name}", "0")) for one in listed), default=0) + 1
