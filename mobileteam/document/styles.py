"""Know the styles of a document by their names, English in every Word; ids are not."""

from collections.abc import Iterator

from mobileteam.document.tree import Element, W, value_of

_LEVELS = "012345678"


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(W + "style")
        self._by_id = {one.get(W + "styleId", ""): one for one in found}
        self._runs = {
            style_id: (value_of(one, "name") or "").lower()
            for style_id, one in self._by_id.items()
            if one.get(W + "type") == "character"
        }
        self._names = {
            style_id: (value_of(one, "name") or "").lower()
            for style_id, one in self._by_id.items()
            if one.get(W + "type") == "paragraph"
        }

    def id_of(self, name: str) -> str | None:
        """Return the id of the paragraph style of that name, whatever its capitals."""
        return next((one for one, known in self._names.items() if known == name.lower()), None)

    def ids_of_runs(self, *names: str) -> frozenset[str]:
        """Return the ids of some character styles, by their names, whatever their capitals."""
        wanted = {one.lower() for one in names}
        return frozenset(one for one, name in self._runs.items() if name in wanted)

    def styled(self, document: Element, *beginnings: str) -> Iterator[tuple[str, Element]]:
        """Yield name and paragraph for some styles, chosen by how their names begin."""
        wanted = {one: name for one, name in self._names.items() if name.startswith(beginnings)}
        for mark in document.iter(W + "pStyle"):
            name = wanted.get(mark.get(W + "val", ""))
            if name is not None:
                yield name, next(mark.iterancestors(W + "p"))

    def headings(self, document: Element) -> Iterator[tuple[int, Element]]:
        """Go through the headings: the level, from 1 on, and the paragraph."""
        for name, paragraph in self.styled(document, "heading "):
            number = name.removeprefix("heading ")
            if number.isdecimal():
                yield int(number), paragraph

    def numbering_of(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and its level that number a paragraph, by itself or by its style."""
        for holder in self._speaking_for(paragraph):
            list_id = value_of(holder, "pPr/numPr/numId")
            if list_id is not None:
                return list_id, int(value_of(holder, "pPr/numPr/ilvl") or 0)
        return None

    def level_of(self, paragraph: Element) -> int:
        """Return the level of a paragraph in the outline, from 1 on; 0 for running text."""
        for holder in self._speaking_for(paragraph):
            depth = value_of(holder, "pPr/outlineLvl")
            if depth is not None:
                return int(depth) + 1 if depth in _LEVELS else 0
        return 0

    def _speaking_for(self, paragraph: Element) -> Iterator[Element]:
        """Yield a paragraph, its style, and the styles that this one is based on."""
        holder: Element | None = paragraph
        seen: list[Element] = []
        while holder is not None and holder not in seen:
            seen.append(holder)
            yield holder
            path = "pPr/pStyle" if holder is paragraph else "basedOn"
            holder = self._by_id.get(value_of(holder, path) or "")
