"""Finish a rendered document: charts, breaks, logo, captions, contents, language."""

from collections.abc import Mapping

from mobileteam.document.body import number_marks, tidy
from mobileteam.document.captions import fill_captions
from mobileteam.document.charts import Figure, fill_charts
from mobileteam.document.contents import fill_contents
from mobileteam.document.language import set_language
from mobileteam.document.logo import place_logo
from mobileteam.document.package import MAIN
from mobileteam.document.properties import set_properties
from mobileteam.document.styles import Styles
from mobileteam.document.tables import describe_tables
from mobileteam.document.tree import Element, parsed, written
from mobileteam.profile import Profile
from mobileteam.texts import Language

_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"


def finished(
    parts: Mapping[str, bytes],
    rendered: Mapping[str, Element],
    cover: Mapping[str, object],
    figures: Mapping[str, Figure | None],
    language: Language,
    profile: Profile,
) -> dict[str, bytes]:
    """Return the parts of the finished document; those given stay as they are."""
    made = dict(parts)
    document = rendered[MAIN] if MAIN in rendered else parsed(parts[MAIN])
    styles = Styles(parsed(parts[_STYLES]) if _STYLES in parts else None)
    fill_charts(made, document, figures)
    for root in {**rendered, MAIN: document}.values():
        tidy(root)
    place_logo(made, document, styles, profile.logo, str(cover["sender"]))
    fill_captions(document)
    describe_tables(document, styles)
    numbering = parsed(parts[_NUMBERING]) if _NUMBERING in parts else None
    fill_contents(document, styles, numbering)
    for root in {**rendered, MAIN: document}.values():
        number_marks(root)
    made |= {name: written(root) for name, root in {**rendered, MAIN: document}.items()}
    set_language(made, language)
    set_properties(made, cover, language)
    return made
