"""Know the styles of a document by their names, which are English in every Word; ids are not."""

from mobileteam.document.tree import Element, W, value_of

NORMAL = "normal"


class Styles:
    """The paragraph styles of one document."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(W + "style")
        self._by_id = {one.get(W + "styleId", ""): one for one in found}
        self._ids = {
            (value_of(one, "name") or "").lower(): style_id
            for style_id, one in self._by_id.items()
            if one.get(W + "type") == "paragraph"
        }

    def id_of(self, name: str) -> str | None:
        """Return the id of the paragraph style of that name, whatever its capitals."""
        return self._ids.get(name.lower())

    def name_of(self, paragraph: Element) -> str:
        """Return the name of a paragraph's style, in small letters."""
        style = self._by_id.get(value_of(paragraph, "pPr/pStyle") or "")
        return (value_of(style, "name") or NORMAL).lower()

    def heading_level(self, paragraph: Element) -> int:
        """Return the level of a heading, from 1 on; 0 for every other paragraph."""
        word, _, number = self.name_of(paragraph).partition(" ")
        return int(number) if word == "heading" and number.isdecimal() else 0

    def numbering_of(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and its level that number a paragraph, by itself or by its style."""
        holder: Element | None = paragraph
        while holder is not None:
            list_id = value_of(holder, "pPr/numPr/numId")
            if list_id is not None:
                return list_id, int(value_of(holder, "pPr/numPr/ilvl") or 0)
            path = "pPr/pStyle" if holder is paragraph else "basedOn"
            holder = self._by_id.get(value_of(holder, path) or "")
        return None
