"""Set the language of a document, so that Word spells it and screens read it aloud rightly."""

from typing import Final

from mobileteam.document.tree import Element, W, make, parsed, written
from mobileteam.texts import Language

TAGS: Final = {
    Language.NL: "nl-BE",
    Language.FR: "fr-BE",
    Language.DE: "de-BE",
    Language.EN: "en-GB",
}
_STYLES = "word/styles.xml"
_SETTINGS = "word/settings.xml"
_BEFORE_LANG = ("specVanish", "oMath")
_AFTER_THEME_LANG = (
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures",
    "forceUpgrade",
    "captions",
    "readModeInkLockDown",
    "smartTagType",
    "schemaLibrary",
    "shapeDefaults",
    "doNotEmbedSmartTags",
    "decimalSymbol",
    "listSeparator",
)


def set_language(parts: dict[str, bytes], language: Language) -> None:
    """Set the language in the defaults, in the styles and in the settings."""
    tag = TAGS[language]
    if _STYLES in parts:
        parts[_STYLES] = _in_styles(parsed(parts[_STYLES]), tag)
    if _SETTINGS in parts:
        parts[_SETTINGS] = _in_settings(parsed(parts[_SETTINGS]), tag)


def _in_styles(root: Element, tag: str) -> bytes:
    for style in root.findall(W + "style"):
        for lang in style.iter(W + "lang"):
            lang.set(W + "val", tag)
    defaults = _child(root, "docDefaults", first=True)
    runs = _child(_child(defaults, "rPrDefault", first=True), "rPr", first=True)
    lang_found = runs.find(W + "lang")
    lang = _language_mark(runs) if lang_found is None else lang_found
    lang.set(W + "val", tag)
    return written(root)


def _language_mark(runs: Element) -> Element:
    """Add the mark of the language where the order of the format wants it."""
    late = [
        one
        for one in runs
        if one.tag in {W + name for name in (*_BEFORE_LANG, "eastAsianLayout")}
    ]
    mark = make("lang", val="")
    runs.insert(runs.index(late[0]) if late else len(runs), mark)
    return mark


def _child(parent: Element, name: str, *, first: bool) -> Element:
    found = parent.find(W + name)
    if found is None:
        found = make(name)
        parent.insert(0 if first else len(parent), found)
    return found


def _in_settings(root: Element, tag: str) -> bytes:
    for name in ("attachedTemplate", "updateFields", "themeFontLang"):
        for one in root.findall(W + name):
            root.remove(one)
    later = [one for one in root if one.tag in {W + name for name in _AFTER_THEME_LANG}]
    mark = make("themeFontLang", val=tag)
    root.insert(root.index(later[0]) if later else len(root), mark)
    return written(root)
