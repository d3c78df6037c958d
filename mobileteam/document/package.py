"""Open a Word file as its parts, and pack parts so that equal parts give equal bytes."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from mobileteam.document.tree import NotXmlError, W, parsed

MAIN = "word/document.xml"
TYPES = "[Content_Types].xml"
_FIRST = (TYPES, "_rels/.rels", MAIN)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MOST_BYTES = 200_000_000  # a template is far smaller; a bomb is not
_ENCRYPTED = 0x1
_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6
_UNIX = 3
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class NoWordFileError(Exception):
    """The bytes are no Word document of the kind `.docx`, or a damaged or encrypted one."""


def opened(content: bytes) -> dict[str, bytes]:
    """
    Return the parts of a Word file by name.

    Raises:
        NoWordFileError: it is none.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as file:
            parts = _read(file)
    except _DAMAGED as error:
        raise NoWordFileError from error
    if not _is_word(parts):
        raise NoWordFileError
    return parts


def _read(file: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in file.infolist() if not entry.is_dir()]
    if len({entry.filename for entry in entries}) < len(entries):
        raise NoWordFileError
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise NoWordFileError
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise NoWordFileError
    return {entry.filename: file.read(entry) for entry in entries}


def _is_word(parts: Mapping[str, bytes]) -> bool:
    """Tell if the main part is a document: no template, Strict form or other office file."""
    if MAIN not in parts or TYPES not in parts:
        return False
    try:
        main, types = parsed(parts[MAIN]), parsed(parts[TYPES])
    except NotXmlError:
        return False
    kinds = {one.get("PartName"): one.get("ContentType") for one in types}
    return main.tag == W + "document" and kinds.get("/" + MAIN) == _WORD


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Pack parts into a Word file: fixed order, dates and strength."""
    ordered = [name for name in _FIRST if name in parts]
    ordered += sorted(name for name in parts if name not in _FIRST)
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as file:
        for name in ordered:
            entry = zipfile.ZipInfo(name, _DAY_ONE)
            entry.create_system = _UNIX  # the same on every system
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, parts[name], compresslevel=_LEVEL)
    return stream.getvalue()
