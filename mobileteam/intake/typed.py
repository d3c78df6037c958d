"""
Turn what a person wrote into the type of the question.

Types come from the question, never from YAML. Yes and no, unknown and not
applicable are understood in all four languages, a choice by its code or its
label, a day as Belgium writes it.
"""

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, assert_never

from mobileteam.case import Answer, AnswerState, AnswerValue, Record
from mobileteam.intake.dates import NoSuchDayError, read_day
from mobileteam.intake.sink import Sink
from mobileteam.municipalities import Municipality, code_of, municipality_on, successors_on
from mobileteam.municipalities import nearest as nearest_municipality
from mobileteam.questionnaire import Kind, Question
from mobileteam.texts import nearest
from mobileteam.yamlfile import Keyed, Listing, Node, Scalar

One = TypeVar("One", bound=Hashable)

_YES = frozenset(["ja", "j", "oui", "o", "yes", "y", "true", "vrai", "waar", "wahr", "jawohl"])
_NO = frozenset(["nee", "neen", "n", "non", "nein", "no", "false", "faux", "onwaar", "falsch"])
_UNKNOWN = frozenset(
    (
        "unknown",
        "onbekend",
        "weet niet",
        "niet gekend",
        "inconnu",
        "inconnue",
        "ne sait pas",
        "unbekannt",
        "weiß nicht",
        "weiss nicht",
        "?",
    )
)
_NOT_APPLICABLE = frozenset(
    (
        "not_applicable",
        "not applicable",
        "n/a",
        "n.v.t.",
        "nvt",
        "niet van toepassing",
        "sans objet",
        "s.o.",
        "non applicable",
        "nicht zutreffend",
        "entfällt",
        "n.z.",
    )
)
_MOST_LOOKED_UP = 20
_LONGEST_NAME = 80
_WHOLE = re.compile(r"[+-]?\d{1,12}")
_ANSWER_KEYS = ("answer", "comment", "evidence")


@dataclass(slots=True)
class Reader:
    """Read answers for one file; the reference date tells which municipalities exist."""

    sink: Sink
    reference_date: date
    looked_up: int = 0

    def answer(self, question: Question, node: Node) -> Answer | None:
        """Return the answer to a question, or None after telling what is wrong with it."""
        if isinstance(node, Keyed) and question.kind is not Kind.RECORDS:
            return self._with_comment(question, node)
        return self._bare(question, node)

    def _with_comment(self, question: Question, node: Keyed) -> Answer | None:
        for key, _ in node:
            if key.text not in _ANSWER_KEYS:
                self._tell("INTAKE-022", key, question, key=key.text)
        written = node.get("answer")
        if written is None:
            self._tell("INTAKE-021", node, question)
            return None
        if isinstance(written, Keyed) and question.kind is not Kind.RECORDS:
            self._tell("INTAKE-014", written, question)
            return None
        plain = self._bare(question, written)
        if plain is None:
            return None
        return Answer(
            plain.question,
            plain.state,
            plain.value,
            plain.place,
            comment=self.prose(node.get("comment"), question),
            evidence=self._titles(node.get("evidence"), question),
        )

    def prose(self, node: Node | None, question: Question) -> str:
        """Return free text as it stands, after telling what YAML would have cut from it."""
        if node is None or (
            isinstance(node, Scalar) and node.is_empty and not node.behind_hash
        ):
            return ""
        if not isinstance(node, Scalar):
            self._tell("INTAKE-014", node, question)
            return ""
        if node.behind_hash:
            self._tell("INTAKE-017", node, question, cut=node.behind_hash[:60])
        if len(node.text) > question.max_length:
            self._tell(
                "INTAKE-016", node, question, length=len(node.text), limit=question.max_length
            )
        return node.text.strip()

    def _titles(self, node: Node | None, question: Question) -> tuple[str, ...]:
        if node is None:
            return ()
        items = node.items if isinstance(node, Listing) else (node,)
        return tuple(title for one in items if (title := self.prose(one, question)))

    def _bare(self, question: Question, node: Node) -> Answer | None:
        if isinstance(node, Scalar):
            if node.is_empty or not node.text.strip():
                return Answer(question.id, AnswerState.UNANSWERED, None, node.place)
            word = node.text.strip().lower()
            if word in _UNKNOWN:
                return Answer(question.id, AnswerState.UNKNOWN, None, node.place)
            if word in _NOT_APPLICABLE and "not_applicable" in question.answers:
                return Answer(question.id, AnswerState.GIVEN, "not_applicable", node.place)
            if word in _NOT_APPLICABLE:
                return Answer(question.id, AnswerState.NOT_APPLICABLE, None, node.place)
        if isinstance(node, Listing) and not node.items:
            return Answer(question.id, AnswerState.UNANSWERED, None, node.place)
        value = self._value(question, node)
        return (
            None if value is None else Answer(question.id, AnswerState.GIVEN, value, node.place)
        )

    def _value(self, question: Question, node: Node) -> AnswerValue | None:
        match question.kind:
            case Kind.CHOICES:
                return self._several(question, node, self._code)
            case Kind.DATES:
                return self._several(question, node, self._day)
            case Kind.MUNICIPALITIES:
                return self._several(question, node, self._municipality)
            case Kind.RECORDS:
                return self._records(question, node)
            case (
                Kind.YES_NO
                | Kind.CHOICE
                | Kind.NUMBER
                | Kind.DATE
                | Kind.TEXT
                | Kind.MUNICIPALITY
            ):
                return self._single(question, node)
            case _:
                assert_never(question.kind)

    def _single(self, question: Question, node: Node) -> AnswerValue | None:
        if not isinstance(node, Scalar):
            self._tell("INTAKE-014", node, question)
            return None
        readers: Mapping[Kind, Callable[[Question, Scalar], AnswerValue | None]] = {
            Kind.YES_NO: self._yes_no,
            Kind.CHOICE: self._code,
            Kind.NUMBER: self._number,
            Kind.DATE: self._day,
            Kind.MUNICIPALITY: self._municipality,
            Kind.TEXT: self._text,
        }
        return readers[question.kind](question, node)

    def _text(self, question: Question, node: Scalar) -> str:
        return self.prose(node, question)

    def _several(
        self, question: Question, node: Node, read_one: Callable[[Question, Scalar], One | None]
    ) -> tuple[One, ...] | None:
        """Read a list; a single value counts as a list of one."""
        items = node.items if isinstance(node, Listing) else (node,)
        found: dict[One, None] = {}
        faultless = True
        for item in items:
            if not isinstance(item, Scalar):
                self._tell("INTAKE-014", item, question)
            one = read_one(question, item) if isinstance(item, Scalar) else None
            if one is None:
                faultless = False
            elif one in found:
                self.sink.warn(
                    "INTAKE-027", item.place, written=str(one), question=question.question
                )
            else:
                found[one] = None
        if "none" in found and len(found) > 1:
            self._tell("INTAKE-026", node, question)
            return None
        return tuple(found) if faultless else None

    def _tell(self, code: str, node: Node, question: Question, **values: str | int) -> None:
        """Tell a slip where it stands, with the question's own words."""
        self.sink.tell(code, node.place, question=question.question, id=question.id, **values)

    def _yes_no(self, question: Question, node: Scalar) -> bool | None:
        word = node.text.strip().lower()
        if word in _YES or word in _NO:
            return word in _YES
        self._tell("INTAKE-009", node, question, written=node.text)
        return None

    def _code(self, question: Question, node: Scalar) -> str | None:
        written = node.text.strip()
        for code, label in question.answers.items():
            if written == code or written.lower() in {
                code.lower(),
                *(text.lower() for text in label.values()),
            }:
                return code
        words = {code: code for code in question.answers}
        words |= {label[self.sink.language]: code for code, label in question.answers.items()}
        found = nearest(written, words)
        self._tell(
            "INTAKE-008",
            node,
            question,
            written=written,
            allowed=", ".join(question.answers),
            nearest=words.get(found, ""),
        )
        return None

    def _number(self, question: Question, node: Scalar) -> int | None:
        written = node.text.strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
        if not _WHOLE.fullmatch(written):
            decimal = "," in written or "." in written
            self._tell(
                "INTAKE-028" if decimal else "INTAKE-010", node, question, written=node.text
            )
            return None
        number = int(written)
        low = question.lowest if question.lowest is not None else 0
        high = question.highest if question.highest is not None else 10**9
        if not low <= number <= high:
            self._tell("INTAKE-011", node, question, written=node.text, low=low, high=high)
            return None
        return number

    def _day(self, question: Question, node: Scalar) -> date | None:
        try:
            day = read_day(node.text)
        except NoSuchDayError:
            self._tell("INTAKE-013", node, question, written=node.text)
            return None
        if day is None:
            self._tell("INTAKE-012", node, question, written=node.text)
        return day

    def _municipality(self, question: Question, node: Scalar) -> str | None:
        code = code_of(node.text.strip(), self.reference_date)
        if municipality_on(code, self.reference_date):
            return code
        later = successors_on(code, self.reference_date)
        if later:
            self._tell(
                "INTAKE-019",
                node,
                question,
                written=code,
                day=self.reference_date.isoformat(),
                now=", ".join(f"{one.nis} {one.full_name}" for one in later),
            )
            return None
        like = self._like(code)
        self._tell(
            "INTAKE-018",
            node,
            question,
            written=code,
            day=self.reference_date.isoformat(),
            nearest=", ".join(f"{one.nis} {one.full_name}" for one in like),
        )
        return None

    def _like(self, code: str) -> tuple[Municipality, ...]:
        """Look for the municipality that was meant, as long as slips are few and short."""
        self.looked_up += 1
        if self.looked_up > _MOST_LOOKED_UP or len(code) > _LONGEST_NAME:
            return ()
        return nearest_municipality(code, self.reference_date, fictitious=True)

    def _records(self, question: Question, node: Node) -> tuple[Record, ...] | None:
        items = node.items if isinstance(node, Listing) else (node,)
        records = [self._record(question, item) for item in items]
        return tuple(one for one in records if one is not None) if None not in records else None

    def _record(self, question: Question, node: Node) -> Record | None:
        if not isinstance(node, Keyed):
            self._tell("INTAKE-015", node, question, fields=", ".join(question.fields))
            return None
        record: dict[str, str | int | date] = {}
        for key, written in node:
            part = question.fields.get(key.text)
            if part is None:
                self._tell(
                    "INTAKE-020",
                    key,
                    question,
                    key=key.text,
                    nearest=nearest(key.text, question.fields),
                    fields=", ".join(question.fields),
                )
                continue
            answer = self._bare(part, written)
            if answer and isinstance(answer.value, str | int | date):
                record[key.text] = answer.value
        return record
