"""Finish a rendered document: charts, breaks, logo, captions, contents, language."""

from collections.abc import Mapping
from typing import Any

from mobileteam.document.body import number_all, tidy
from mobileteam.document.captions import fill_captions
from mobileteam.document.charts import fill_charts
from mobileteam.document.contents import fill_contents
from mobileteam.document.language import set_language
from mobileteam.document.leaves import leaves
from mobileteam.document.logo import place_logo
from mobileteam.document.marks import address_links, count_lists, tell_languages
from mobileteam.document.memory import Block, remember
from mobileteam.document.package import MAIN
from mobileteam.document.properties import set_properties
from mobileteam.document.rims import drop_unused_rims
from mobileteam.document.styles import Styles
from mobileteam.document.tables import describe_tables, keep_starts
from mobileteam.document.tree import Element, parsed, written
from mobileteam.profile import Profile
from mobileteam.texts import Language

_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"


def finished(
    parts: Mapping[str, bytes],
    rendered: Mapping[str, Element],
    content: Mapping[str, Any],
    language: Language,
    profile: Profile,
    origin: Mapping[str, str],
) -> dict[str, bytes]:
    """Return the parts of the finished document; those given stay as they are."""
    made = dict(parts)
    document = rendered[MAIN] if MAIN in rendered else parsed(parts[MAIN])
    styles = Styles(parsed(parts[_STYLES]) if _STYLES in parts else None)
    fill_charts(made, document, content.get("figures", {}))
    for root in {**rendered, MAIN: document}.values():
        tidy(root)
    place_logo(made, document, styles, profile.logo, str(content["cover"]["sender"]))
    fill_captions(document)
    describe_tables(document, styles)
    keep_starts(document)
    count_lists(made, document, styles)
    address_links(made, document)
    tell_languages(document, styles)
    numbering = parsed(made[_NUMBERING]) if _NUMBERING in made else None
    fill_contents(document, styles, numbering)
    blocks = [Block.of(one) for one in leaves(document, styles)]
    for root in {**rendered, MAIN: document}.values():
        number_all(root)
    made |= {name: written(root) for name, root in {**rendered, MAIN: document}.items()}
    drop_unused_rims(made, document)
    set_language(made, language)
    set_properties(made, content["cover"], language)
    remember(made, origin, blocks)
    return made
