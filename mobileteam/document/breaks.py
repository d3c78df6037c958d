"""
Free page and section breaks from the paragraphs that hold nothing but a tag.

LibreOffice, and Word where somebody presses Ctrl+Enter behind a tag, put a
break into the tag's own paragraph. The tag takes its paragraph away, and the
break would go with it.
"""

from mobileteam.document.tags import own_text, tags_of
from mobileteam.document.tree import Element, W, add, make, take_out

_SECTION = f"{W}pPr/{W}sectPr"
_PAGE_BREAK = f".//{W}br[@{W}type='page']"
_BEFORE_PAGE_BREAK = ("pStyle", "keepNext", "keepLines")


def free_breaks(root: Element) -> None:
    """Give breaks in tag paragraphs, or at the end of a content control, their own place."""
    for paragraph in list(root.iter(W + "p")):
        if _is_tag_alone(paragraph):
            _free_page_break(paragraph)
            _free_section(paragraph)
    for control in root.findall(f"{W}body/{W}sdt"):
        ends = control.findall(f"{W}sdtContent/{W}p")
        if ends and ends[-1].find(_SECTION) is not None and ends[-1].getnext() is None:
            control.addnext(ends[-1])


def _is_tag_alone(paragraph: Element) -> bool:
    tags = list(tags_of(paragraph))
    return (
        len(tags) == 1
        and tags[0].prefix == "p"
        and own_text(paragraph).strip() == tags[0].written
    )


def _free_section(paragraph: Element) -> None:
    section = paragraph.find(_SECTION)
    if section is None:
        return
    after = make("p")
    settings = add(after, "pPr")
    add(settings, "spacing", before="0", after="0", line="20", lineRule="exact")
    settings.append(section)
    paragraph.addnext(after)


def _free_page_break(paragraph: Element) -> None:
    """Let the next paragraph begin a page, or put a paragraph with the break before a tag."""
    found = paragraph.find(_PAGE_BREAK)
    if found is None:
        return
    take_out(found)
    following = paragraph.getnext()
    if following is not None and following.tag == W + "p" and not _takes_all(following):
        _begin_page(following)
    else:
        after = make("p")
        add(add(after, "r"), "br", type="page")
        paragraph.addnext(after)


def _takes_all(paragraph: Element) -> bool:
    """Tell whether a tag takes the whole paragraph away."""
    return any(tag.prefix == "p" for tag in tags_of(paragraph))


def _begin_page(paragraph: Element) -> None:
    settings = paragraph.find(W + "pPr")
    if settings is None:
        settings = make("pPr")
        paragraph.insert(0, settings)
    if settings.find(W + "pageBreakBefore") is None:
        before = {W + name for name in _BEFORE_PAGE_BREAK}
        place = sum(1 for one in settings if one.tag in before)
        settings.insert(place, make("pageBreakBefore"))
