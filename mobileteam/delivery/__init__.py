"""
Make what was written ready to travel: as PDF, and behind a password.

This room knows bytes, no case and no report. LibreOffice stays a program beside
ours, never a part of it: whoever does not need PDF needs no LibreOffice.
"""

from mobileteam.delivery.libreoffice import find_libreoffice
from mobileteam.delivery.pdf import PdfError, as_pdf
from mobileteam.delivery.protection import (
    PROTECTABLE,
    WrongPasswordError,
    is_protected,
    opened,
    protected,
)

__all__ = [
    "PROTECTABLE",
    "PdfError",
    "WrongPasswordError",
    "as_pdf",
    "find_libreoffice",
    "is_protected",
    "opened",
    "protected",
]
