"""
Point out what looks like data on a person, before anything is written.

Hard kinds (a valid national register number, a telephone number, an e-mail
address, an account number, a statement on what a municipality holds from the
security services) stop the report until they are mended. Soft kinds (what looks
like a name, a birth date, a street, a number of persons under five) warn, and the
experts may confirm the exact text in the review.
"""

import re
from collections.abc import Callable, Iterator

from mobileteam.case import Case
from mobileteam.disclosure.passages import Passage, passages, without_confirmed
from mobileteam.problems import Problem, Severity

_ELEVEN_DIGITS = re.compile(
    r"(?<![\d/])\d{2}[.\s-]?\d{2}[.\s-]?\d{2}[.\s-]?\d{3}[.\s-]?\d{2}(?!\d)"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_E_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_TELEPHONE = re.compile(
    r"(?<![\d/.])(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?!0[\s./-]?(?:800|70|78|90\d))"
    r"(?:\+32|0032|0)(?:[\s./-]?\(0\))?[\s./-]?[1-9](?:[\s./-]?\d){7,8}(?!\d)"
)
_NUMBER_PLATE = re.compile(r"\b[1-9]-[A-Z]{3}-\d{3}\b")
_CARD = re.compile(
    r"(?:ontving|kreeg|reçu|reçoit|détient|erhielt|bekam|received|holds)\b[^.;:]{0,40}"
    r"(?:informatiekaart|cartes? d'information|informationskarte|information card)"
    r"|(?:informatiekaart(?:en)?|informationskarten?) (?:ontvangen|gekregen|erhalten|bekommen)"
    r"|(?:staa[nt]|figure(?:nt)?|steh(?:t|en)|is|are|is listed|are listed) (?:in|dans) "
    r"(?:de|la|der|the) (?:gemeenschappelijke gegevensbank|banque de données commune"
    r"|gemeinsamen datenbank|common database)"
    r"|(?:dreigingsniveau|niveau de la menace|bedrohungsstufe|threat level)"
    r"\W+(?:van|de|der|des|of)\W+"
    r"(?:de betrokkene|l'intéressé|des betroffenen|the person)",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"\b(?:geboren|né|née|born)\W+(?:op|le|am|on|in|te|à)?\W*\d{1,2}[\s./-]\w{1,9}[\s./-]\d{2,4}",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\b(?:[Dd]e heer|dhr\.?|[Mm]evrouw|mevr\.?|mw\.?|[Mm]onsieur|[Mm]adame|[Mm]me|mlle"
    r"|M\.|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?)"
    r"\s+(?!Bürgermeister|Korpschef|Schöffe|Minister|Gouverneur|Le\b|La\b|Les\b)"
    r"(?:[A-ZÀ-Ý][\w'’-]+)(?:\s+[A-ZÀ-Ý][\w'’-]+)*"
)
_STREET = re.compile(
    r"\b(?:[A-ZÀ-Ý][\w-]{0,40}(?:straat|laan|steenweg|plein|straße|strasse|weg)"
    r"|(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace)\s+(?:\w{1,30}['’\s]){0,4}?[A-ZÀ-Ý][\w'’-]{1,40}),?\s+\d{1,3}\b"
)
_FEW = re.compile(
    r"\b(?:[1-4]|twee|drie|vier|deux|trois|quatre|zwei|drei|vier|two|three|four)\s+"
    r"(?:personen|jongeren|minderjarigen|terugkeerders|personnes|jeunes|mineurs|returnees"
    r"|Personen|Jugendliche|Minderjährige|Rückkehrer|persons|people|young people|minors)\b",
    re.IGNORECASE,
)


def personal_data(case: Case) -> list[Problem]:
    """Return every passage of the case that looks like data on a person."""
    found = [problem for passage in passages(case) for problem in _suspicions(passage)]
    return without_confirmed(found, case)


def _suspicions(passage: Passage) -> Iterator[Problem]:
    for code, pattern, is_it in _HARD:
        for match in pattern.finditer(passage.text):
            if is_it(match[0]):
                yield _problem(code, match[0], passage, Severity.ERROR)
    for code, pattern in _SOFT:
        for match in pattern.finditer(passage.text):
            yield _problem(code, match[0], passage, Severity.WARNING)


def _problem(code: str, found: str, passage: Passage, severity: Severity) -> Problem:
    return Problem(code, passage.place, {"text": " ".join(found.split())}, severity)


def _is_national_number(written: str) -> bool:
    from stdnum.be import bis, nn  # noqa: PLC0415 - only when eleven digits stand in a text

    digits = re.sub(r"\D", "", written)
    return bool(nn.is_valid(digits) or bis.is_valid(digits))


def _is_account(written: str) -> bool:
    from stdnum import iban  # noqa: PLC0415 - only when something like an account stands in a text

    return bool(iban.is_valid(written, check_country=False))


def _is_telephone(written: str) -> bool:
    return not _is_national_number(written)


def _is_as_it_looks(written: str) -> bool:
    return bool(written)


_HARD: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("PERSON-001", _ELEVEN_DIGITS, _is_national_number),
    ("PERSON-002", _TELEPHONE, _is_telephone),
    ("PERSON-003", _E_MAIL, _is_as_it_looks),
    ("PERSON-004", _IBAN, _is_account),
    ("PERSON-008", _NUMBER_PLATE, _is_as_it_looks),
    ("PERSON-009", _CARD, _is_as_it_looks),
)
_SOFT = (
    ("PERSON-005", _BORN),
    ("PERSON-006", _NAME),
    ("PERSON-007", _STREET),
    ("PERSON-010", _FEW),
)
