"""
Put a password on what travels by mail, and take it off again.

Word documents and workbooks are encrypted as Word itself does it (ECMA-376 agile encryption,
AES-256), PDFs as PDF 2.0 does it (AES-256). A calendar knows no password: no program would
open an encrypted one. Every protection takes a new salt, so the bytes differ each time.
"""

import unicodedata
from io import BytesIO

_OFFICE = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptionInfo".encode("utf-16-le")
_PDF = b"%PDF-"

PROTECTABLE = frozenset({"docx", "xlsx", "pdf"})
"""The endings of files that can carry a password."""


class WrongPasswordError(Exception):
    """The password does not open the file."""


def protected(content: bytes, password: str) -> bytes:
    """
    Return a Word document, workbook or PDF that opens only with the password.

    Raises:
        ValueError: the content is none of these, or is protected already.
    """
    if is_protected(content):
        raise ValueError
    if content.startswith(_OFFICE):
        return _protected_office(content, _as_typed(password))
    if content.startswith(_PDF):
        return _protected_pdf(content, _as_typed(password))
    raise ValueError


def opened(content: bytes, password: str) -> bytes:
    """
    Return what a protected file holds; one without protection as it stands.

    Raises:
        WrongPasswordError: the password is another.
        ValueError: the file is damaged, or protected in a way of another program.
    """
    if not is_protected(content):
        return content
    if content.startswith(_PDF):
        return _opened_pdf(content, _as_typed(password))
    return _opened_office(content, _as_typed(password))


def is_protected(content: bytes) -> bool:
    """Tell whether a password is needed to open a Word document, a workbook or a PDF."""
    if content.startswith(_COMPOUND):
        return _ENCRYPTED in content
    if content.startswith(_PDF):
        return _needs_password(content)
    return False


def _as_typed(password: str) -> str:
    """Return one writing of a password: é is one letter on every keyboard and system."""
    return unicodedata.normalize("NFC", password)


def _protected_office(content: bytes, password: str) -> bytes:
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415 - heavy, and seldom needed

    made = BytesIO()
    OOXMLFile(BytesIO(content)).encrypt(password, made)
    return made.getvalue()


def _opened_office(content: bytes, password: str) -> bytes:
    from msoffcrypto import OfficeFile  # noqa: PLC0415 - heavy, and seldom needed
    from msoffcrypto.exceptions import (  # noqa: PLC0415
        DecryptionError,
        FileFormatError,
        InvalidKeyError,
        ParseError,
    )

    made = BytesIO()
    try:
        file = OfficeFile(BytesIO(content))
        file.load_key(password=password, verify_password=True)
        file.decrypt(made, verify_integrity=True)
    except InvalidKeyError as error:
        raise WrongPasswordError from error
    except (DecryptionError, FileFormatError, ParseError, OSError) as error:
        raise ValueError from error
    return made.getvalue()


def _protected_pdf(content: bytes, password: str) -> bytes:
    import pikepdf  # noqa: PLC0415 - heavy, and seldom needed

    lock = pikepdf.Encryption(user=password, owner=password, allow=pikepdf.Permissions())
    made = BytesIO()
    with pikepdf.open(BytesIO(content)) as file:
        file.save(made, encryption=lock)
    return made.getvalue()


def _opened_pdf(content: bytes, password: str) -> bytes:
    import pikepdf  # noqa: PLC0415 - heavy, and seldom needed

    made = BytesIO()
    try:
        with pikepdf.open(BytesIO(content), password=password) as file:
            file.save(made, encryption=False, deterministic_id=True)
    except pikepdf.PasswordError as error:
        raise WrongPasswordError from error
    except pikepdf.PdfError as error:
        raise ValueError from error
    return made.getvalue()


def _needs_password(content: bytes) -> bool:
    import pikepdf  # noqa: PLC0415 - heavy, and seldom needed

    try:
        with pikepdf.open(BytesIO(content)):
            return False
    except pikepdf.PasswordError:
        return True
    except pikepdf.PdfError:
        return False
