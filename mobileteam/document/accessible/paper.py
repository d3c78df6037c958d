"""Hold a finished document as the questions need it: its stories, its styles, its places."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final, cast

from mobileteam.document.spots import phrase, places
from mobileteam.document.tree import NAMESPACE, Element, W, parsed, text_of
from mobileteam.problems import Place, Problem, Severity, Words

MAIN = "word/document.xml"
_STORIES = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_SPACES = {"w": NAMESPACE}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SHOWS: Final = tuple(W + name for name in ("drawing", "pict", "object", "fldChar", "sectPr"))


class Paper:
    """A finished document under examination."""

    def __init__(self, parts: Mapping[str, bytes], place: Place) -> None:
        self.parts = parts
        self.place = place
        self.stories = {
            name: _shown(parsed(parts[name]))
            for name in sorted(parts)
            if _STORIES.fullmatch(name)
        }

    @cached_property
    def main(self) -> Element:
        """Return the main story."""
        return self.stories[MAIN]

    @cached_property
    def _places(self) -> Mapping[Element, Words]:
        return {
            paragraph: where
            for name, root in self.stories.items()
            for paragraph, where in places(name, root).items()
        }

    def paragraphs(self) -> Iterator[Element]:
        """Go through all paragraphs, rims and notes included."""
        for root in self.stories.values():
            yield from root.iter(W + "p")

    def read(self, name: str) -> Element | None:
        """Read another part, if there is one."""
        return parsed(self.parts[name]) if name in self.parts else None

    def problem(
        self, code: str, near: Element | None = None, **values: str | int | Words
    ) -> Problem:
        """Tell a fault, and where it stands: in or around a paragraph."""
        said: dict[str, str | int | Words | tuple[Words, ...]] = dict(values)
        if near is not None:
            said["where"] = self._where(near)
        return Problem(code, self.place, said, Severity.WARNING)

    def _where(self, near: Element) -> Words:
        """Tell the place of a paragraph; of an empty one, that of the words before it."""
        around = (one for one in (near, *near.iterancestors(W + "p")) if one in self._places)
        own = next(around, None)
        inside = [one for one in near.iter(W + "p") if text_of(one).strip()]
        if inside or (own is not None and text_of(own).strip()):
            return self._places[inside[0] if own is None else own]
        before = near.xpath("preceding::w:p[.//w:t[normalize-space()]][1]", namespaces=_SPACES)
        if not isinstance(before, list) or not before:
            return phrase("beginning")
        return phrase("after", where=self._places[cast("Element", before[0])])


def is_blank(paragraph: Element) -> bool:
    """Tell if a paragraph shows nothing at all."""
    return (
        not text_of(paragraph).strip()
        and next(paragraph.iter(*_SHOWS), None) is None
        and not any(one.get(W + "type") == "page" for one in paragraph.iter(W + "br"))
    )


def _shown(root: Element) -> Element:
    """Take away what only a program too old for the document would show."""
    for one in list(root.iter(_FALLBACK)):
        parent = one.getparent()
        if parent is not None:
            parent.remove(one)
    return root
