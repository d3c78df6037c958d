"""Write a document's properties by hand: title, sender, day, language, nothing that leaks."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from mobileteam.document.clean import clean_text
from mobileteam.document.language import TAGS
from mobileteam.document.relations import declare, drop, relate, unrelate
from mobileteam.document.tree import DECLARATION
from mobileteam.texts import Language

_PACKAGE = "_rels/.rels"
_SETTINGS = "word/_rels/settings.xml.rels"
_LEAKING = ("/core-properties", "/extended-properties", "/custom-properties", "/thumbnail")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGES = "http://schemas.openxmlformats.org/package/2006"
_CORE = (
    "docProps/core.xml",
    f"{_PACKAGES}/relationships/metadata/core-properties",
    "application/vnd.openxmlformats-package.core-properties+xml",
)
_APP = (
    "docProps/app.xml",
    f"{_OFFICE}/relationships/extended-properties",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
)
_APP_BODY = (
    f'<Properties xmlns="{_OFFICE}/extended-properties">'
    "<Application>mobileteam</Application></Properties>"
)
_CORE_SPACES = (
    f'xmlns:cp="{_PACKAGES}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def set_properties(
    parts: dict[str, bytes], cover: Mapping[str, object], language: Language
) -> None:
    """Replace whatever the template's author left behind."""
    unrelate(parts, _SETTINGS, "/attachedTemplate")
    for target in unrelate(parts, _PACKAGE, *_LEAKING):
        drop(parts, target.lstrip("/"))
    for (name, relation, kind), body in ((_CORE, _core(cover, language)), (_APP, _APP_BODY)):
        drop(parts, name)
        parts[name] = DECLARATION + body.encode()
        declare(parts, name, kind)
        relate(parts, _PACKAGE, relation, name)


def _core(cover: Mapping[str, object], language: Language) -> str:
    title = f"{cover['title']} \u2013 {cover['municipality']}"
    sender = str(cover["sender"])
    fields = [
        _field("dc:title", title),
        _field("dc:subject", str(cover["subtitle"])),
        _field("dc:creator", sender),
        _field("cp:lastModifiedBy", sender),
        _day("dcterms:created", cover),
        _day("dcterms:modified", cover),
        _field("dc:language", TAGS[language]),
    ]
    return f"<cp:coreProperties {_CORE_SPACES}>{''.join(fields)}</cp:coreProperties>"


def _field(name: str, words: str) -> str:
    return f"<{name}>{escape(clean_text(words))}</{name}>"


def _day(name: str, cover: Mapping[str, object]) -> str:
    day = cover.get("iso_date")
    return f'<{name} xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</{name}>' if day else ""
