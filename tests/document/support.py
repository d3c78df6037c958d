"""Build contents and templates for the tests of the document room, and read what came out."""

import zipfile
from collections.abc import Mapping
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.text.paragraph import Paragraph
from lxml import etree

from mobileteam.document import Template, load_template, render
from mobileteam.document.made_up import full_content
from mobileteam.document.tree import Element, W, text_of
from mobileteam.profile import Profile
from mobileteam.texts import Language

DOT = bytes.fromhex(  # a picture of one dot
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c636060606000000005000146a2c2640000000049454e44ae426082"
)
LANGUAGE_TAGS = {"nl": "nl-BE", "fr": "fr-BE", "de": "de-BE", "en": "en-GB"}


def shipped_report(content: Mapping[str, Any], profile: Profile | None = None) -> bytes:
    """Render a content with the shipped template."""
    return render(
        load_template(None), content, Language(content["language"]), profile or Profile()
    )


def shipped_annexes(content: Mapping[str, Any]) -> bytes:
    """Render a content with the shipped template of the annexes."""
    language = Language(content["language"])
    return render(load_template(None, "annexes"), content, language, Profile())


def template_with(folder: Path, *paragraphs: str, rows: tuple[str, ...] = ()) -> Path:
    """Make a template of a user's own, of a few paragraphs and a table of one column."""
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    if rows:
        table = document.add_table(0, 1)
        for words in rows:
            table.add_row().cells[0].text = words
    path = folder / "own.docx"
    document.save(path)
    return path


def own_report(path: Path, content: Mapping[str, Any] | None = None) -> bytes:
    """Render a content with a user's own template."""
    return render(load_template(path), content or full_content(), Language.NL, Profile())


def changed(path: Path, **parts: bytes) -> Template:
    """Return a template file with parts replaced; `word_document` is word/document.xml."""
    named = {name.replace("_", "/", 1) + ".xml": content for name, content in parts.items()}
    return Template(str(path), with_parts(path, named))


def with_parts(path: Path, parts: Mapping[str, bytes]) -> bytes:
    """Return the bytes of a Word file with parts added or replaced."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for name, content in {**parts_of(path.read_bytes()), **parts}.items():
            file.writestr(name, content)
    return stream.getvalue()


def parts_of(document: bytes) -> dict[str, bytes]:
    """Return the parts of a document."""
    with zipfile.ZipFile(BytesIO(document)) as file:
        return {name: file.read(name) for name in file.namelist()}


def part(document: bytes, name: str = "word/document.xml") -> Element:
    """Read a part of a document, strictly."""
    return etree.fromstring(parts_of(document)[name])


def every_paragraph(document: bytes) -> list[Paragraph]:
    """Return all paragraphs of the text, those in content controls and tables too."""
    made = Document(BytesIO(document))
    return [Paragraph(one, made) for one in made.element.body.iter(W + "p")]


def paragraphs(document: bytes) -> list[str]:
    """Return the words of every paragraph, tables included; a line break is a new line."""
    root = part(document)
    for line in root.iter(W + "br"):
        line.tag, line.text = W + "t", "\n"
    return [text_of(one) for one in root.iter(W + "p")]


def charts_of(document: bytes) -> dict[str, Element]:
    """Return the charts of a document by the names of their parts."""
    return {
        name: etree.fromstring(content)
        for name, content in parts_of(document).items()
        if name.startswith("word/charts/chart")
    }


def replaced(content: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """Return a copy of a content with names on its first floor replaced."""
    return {**deepcopy(dict(content)), **changes}
