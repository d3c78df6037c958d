"""Open a Word file as its parts, and pack parts so that equal parts give equal bytes."""

import re
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from mobileteam.document.tree import NotXmlError, W, parsed

MAIN = "word/document.xml"
TYPES = "[Content_Types].xml"
_FIRST = (TYPES, "_rels/.rels", MAIN)
_KIND = re.compile(r"application/vnd\.(?:openxmlformats-officedocument|ms-word)\.(.+)\+xml")
_WORD = "wordprocessingml.document.main"
_KINDS = {  # what the main part of another kind of file is called
    _WORD: "",
    "wordprocessingml.template.main": "word_template",
    "document.macroEnabled.main": "macros",
    "template.macroEnabledTemplate.main": "macros",
}
_PASSWORD, _TOO_BIG, _TWICE = "password", "too_big", "twice"
_BEGINNINGS = (
    (b"{\\rtf", "rtf"),
    (b"%PDF", "pdf"),
    (b"<", "web_page"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_STRICT = b"http://purl.oclc.org/ooxml/"
_MOST_BYTES = 100_000_000  # a template is far smaller; a bomb is not
_MOST_BYTES_OF_XML = 8_000_000
_MOST_PARTS = 5_000
_ENCRYPTED = 0x1
_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6
_UNIX = 3
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class NoWordFileError(Exception):
    """
    The bytes are no Word document of the kind `.docx`, or a damaged or encrypted one.

    `kind` says what they are instead: a key of `files.yaml`.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


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
        raise NoWordFileError(_other_kind(content)) from error
    kind = _kind_of(parts)
    if kind:
        raise NoWordFileError(kind)
    return parts


def _other_kind(content: bytes) -> str:
    """Tell what a file is that is no zip, or a damaged one."""
    if not content:
        return "empty"
    if content.startswith(_OLD_OFFICE):
        return _PASSWORD if _LOCKED in content else "word_97"
    begun = content[:64].lstrip(b"\xef\xbb\xbf \r\n\t")
    told = next((kind for start, kind in _BEGINNINGS if begun.startswith(start)), "")
    return told or ("damaged" if content.startswith(b"PK") else "other")


def _read(file: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in file.infolist() if not entry.is_dir()]
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise NoWordFileError(_PASSWORD)
    if _is_too_big(entries):
        raise NoWordFileError(_TOO_BIG)
    parts: dict[str, bytes] = {}
    for entry in entries:
        read = file.read(entry)
        # LibreOffice has written the properties twice; a report gets its own anyhow.
        if parts.get(entry.filename, read) != read and not entry.filename.startswith(
            "docProps"
        ):
            raise NoWordFileError(_TWICE)
        parts[entry.filename] = read
    return parts


def _is_too_big(entries: list[zipfile.ZipInfo]) -> bool:
    return (
        len(entries) > _MOST_PARTS
        or sum(entry.file_size for entry in entries) > _MOST_BYTES
        or any(
            entry.file_size > _MOST_BYTES_OF_XML
            for entry in entries
            if entry.filename.endswith((".xml", ".rels"))
        )
    )


def _kind_of(parts: Mapping[str, bytes]) -> str:
    """Tell what an office file is, where it is no Word document; nothing where it is one."""
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis"):
        return "open_document"
    if TYPES not in parts:
        return "other"
    try:
        types = parsed(parts[TYPES])
        kinds = {one.get("PartName"): str(one.get("ContentType")) for one in types}
        return _kind_by_type(kinds) or _kind_by_root(parts.get(MAIN, b""))
    except NotXmlError as error:
        return error.kind


def _kind_by_type(kinds: Mapping[str | None, str]) -> str:
    """Tell the kind of a file by the kind of its main part."""
    found = _KIND.fullmatch(kinds.get("/" + MAIN, ""))
    if found and found[1] in _KINDS:
        return _KINDS[found[1]]
    others = "".join(kinds.values())
    if _WORD in others:
        return "unusual"
    return "other_office" if "spreadsheet" in others or "presentation" in others else "other"


def _kind_by_root(main: bytes) -> str:
    root = parsed(main)
    if _STRICT in main[:4000] and root.tag != W + "document":
        return "strict"
    return "" if root.tag == W + "document" else "other"


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
