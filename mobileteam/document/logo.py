"""Place the sender's logo on the cover, with its alternative text."""

from hashlib import sha256
from io import BytesIO
from pathlib import Path

from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.image.image import Image

from mobileteam.document.relations import declare_ending, relate
from mobileteam.document.styles import Styles
from mobileteam.document.tree import Element, parsed

_STYLE = "cover logo"
_BOOK = "word/_rels/document.xml.rels"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_WIDEST = 60 * 36_000  # 60 mm, in the units of Word's drawings
_HIGHEST = 20 * 36_000
_UNREADABLE = (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
    OSError,
)
_DRAWING = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
<wp:extent cx="{width}" cy="{height}"/>
<wp:docPr id="1" name="Logo"/><wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
"""
_NAMED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def place_logo(
    parts: dict[str, bytes], document: Element, styles: Styles, logo: Path | None, sender: str
) -> None:
    """Put the logo where the template has a paragraph in style “Cover Logo”, or remove that."""
    for _, paragraph in list(styles.styled(document, _STYLE)):
        run = _run(parts, logo, sender) if logo else None
        parent = paragraph.getparent()
        if run is not None:
            paragraph.append(run)
        elif parent is not None:
            parent.remove(paragraph)


def _run(parts: dict[str, bytes], logo: Path, sender: str) -> Element | None:
    """Take the picture into the file and return the run that shows it; None for no picture."""
    try:
        content = logo.read_bytes()
        picture = Image.from_file(BytesIO(content))
    except _UNREADABLE:
        return None
    name = f"media/logo-{sha256(content).hexdigest()[:12]}.{picture.ext}"
    parts[f"word/{name}"] = content
    declare_ending(parts, picture.ext, picture.content_type)
    relation = relate(parts, _BOOK, _IMAGE, name)
    scale = min(1.0, _WIDEST / picture.width, _HIGHEST / picture.height)
    width, height = round(picture.width * scale), round(picture.height * scale)
    run = parsed(
        "".join(_DRAWING.format(width=width, height=height, relation=relation).split("\n"))
    )
    for named in run.iter(_NAMED):
        named.set("descr", sender)
    return run
