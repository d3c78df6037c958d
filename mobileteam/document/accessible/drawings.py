"""Does every picture, chart and shape say in words what it shows, and stand in the text?"""

import re
from collections.abc import Iterator

from mobileteam.document.accessible.paper import Paper
from mobileteam.document.tree import WP, Element, W
from mobileteam.problems import Problem

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_VML = "{urn:schemas-microsoft-com:vml}"
_ON = {"1", "true"}
_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|bmp|emf|wmf|tiff?)", re.IGNORECASE)


def drawing_faults(paper: Paper) -> Iterator[Problem]:
    """Tell of drawings without words, and of those that float beside the text."""
    for root in paper.stories.values():
        for drawing in root.iter(W + "drawing"):
            if not _speaks(drawing):
                yield paper.problem("ACCESS-010", drawing)
            if drawing.find(WP + "anchor") is not None and not _is_decorative(drawing):
                yield paper.problem("ACCESS-011", drawing)
        for image in root.iter(_VML + "imagedata"):
            shape = image.getparent()
            if shape is not None and not _is_description(shape.get("alt")):
                yield paper.problem("ACCESS-010", image)


def _speaks(drawing: Element) -> bool:
    """Tell if a drawing is described, is mere decoration, or holds words of its own."""
    named = next(drawing.iter(WP + "docPr"), None)
    described = named is not None and any(
        _is_description(named.get(name)) for name in ("descr", "title")
    )
    holds_words = next(drawing.iter(_SHAPE + "txbx"), None) is not None
    return described or _is_decorative(drawing) or holds_words


def _is_decorative(drawing: Element) -> bool:
    return any(one.get("val") in _ON for one in drawing.iter(_DECORATIVE))


def _is_description(words: str | None) -> bool:
    """Tell if there are words at all, and not only the name of a file."""
    return bool(words and words.strip() and not _FILE_NAME.fullmatch(words.strip()))
