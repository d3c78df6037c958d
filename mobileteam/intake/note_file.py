"""Read a field note: YAML front matter between two lines of dashes, then prose in Markdown."""

import re
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from mobileteam.case import (
    Answer,
    Confidence,
    FieldNote,
    Observation,
    ObservationKind,
    SourceKind,
)
from mobileteam.intake.intake_file import read_header
from mobileteam.intake.measures import read_measures
from mobileteam.intake.sink import Sink, scalar_text, text_of, top_of
from mobileteam.intake.typed import Reader
from mobileteam.problems import Place
from mobileteam.questionnaire import form, questionnaire
from mobileteam.richtext import Stray, rich_text
from mobileteam.texts import catalogue, nearest
from mobileteam.yamlfile import Keyed, Listing, Node, Scalar

KIND = "mobileteam-note"
_FIELDS = (
    "kind",
    "language",
    "noted_on",
    "expert",
    "source",
    "function",
    "observations",
    "situations",
    "measures",
    "print_prose_in",
)
_OBSERVATION_FIELDS = ("about", "kind", "value", "confidence", "print", "text")
_LONGEST_PROSE = 50_000
_MOST_SHOWN = 80
INITIALS = re.compile(r"[A-ZÀ-Ý]{1,4}")
Code = TypeVar("Code", bound=StrEnum)


def read_note(path: Path, name: str, sink: Sink, reference_date: date) -> FieldNote | None:
    """Read a field note; every problem goes into the sink."""
    text = text_of(path, name, sink)
    if text is None:
        return None
    lines = text.split("\n")
    ends = [number for number, line in enumerate(lines) if line.rstrip() == "---"]
    if len(ends) < 2 or any(line.strip() for line in lines[: ends[0]]):  # noqa: PLR2004 - two lines of dashes
        sink.tell("NOTE-001", Place(name, 1, 1))
        return None
    top = top_of("\n".join(lines[ends[0] + 1 : ends[1]]), name, sink, first_line=ends[0] + 2)
    if top is None:
        return None
    read_header(top, KIND, name, sink)
    for key, _ in top:
        if key.text not in _FIELDS:
            sink.tell("NOTE-004", key.place, key=key.text, nearest=nearest(key.text, _FIELDS))
    prose = "\n".join(lines[ends[1] + 1 :])
    _tell_unprintable(prose, name, ends[1] + 2, sink)
    return _note(top, name, Reader(sink, reference_date), prose, ends[1] + 2)


def _note(top: Keyed, name: str, reader: Reader, prose: str, prose_line: int) -> FieldNote:
    sink = reader.sink
    noted_on = _noted_on(top, name, reader)
    source = read_code(top, "source", SourceKind, "field-notes", "note_source", sink)
    return FieldNote(
        file=name,
        language=sink.language,
        noted_on=noted_on,
        expert=_initials(top, name, sink),
        source=source or SourceKind.CONVERSATION,
        function=read_function(top.get("function"), name, top.place, sink),
        observations=_observations(top.get("observations"), source, reader),
        situations=read_situations(top.get("situations"), sink),
        measures=read_measures(top.get("measures"), f"note-{Path(name).stem}-", reader),
        prose=prose,
        prose_line=prose_line,
        prose_theme=_prose_theme(top, sink),
    )


def _prose_theme(top: Keyed, sink: Sink) -> str:
    """Read in which theme's section the prose may be printed; empty where it may not."""
    node = top.get("print_prose_in")
    written = scalar_text(node)
    if (
        not written and (node is None or isinstance(node, Scalar))
    ) or questionnaire().has_theme(written):
        return written
    themes = [theme.id for theme in questionnaire().themes]
    place = node.place if node else top.place
    sink.tell("INTAKE-004", place, key=written, nearest=nearest(written, themes))
    return ""


def _noted_on(top: Keyed, name: str, reader: Reader) -> date:
    question = form("field-notes").fields["note_noted_on"]
    node = top.get("noted_on")
    answer = reader.answer(question, node) if node else None
    if answer and isinstance(answer.value, date):
        if answer.value > reader.sink.today:
            reader.sink.warn("NOTE-008", answer.place, written=answer.value.isoformat())
        return answer.value
    if node is None or answer:
        reader.sink.tell(
            "NOTE-003", Place(name, 2, 1), field="noted_on", question=question.question
        )
    return reader.reference_date


def _initials(top: Keyed, name: str, sink: Sink) -> str:
    node = top.get("expert")
    written = scalar_text(node).replace(".", "")
    if not INITIALS.fullmatch(written):
        question = form("field-notes").fields["note_expert"].question
        sink.tell(
            "NOTE-009",
            node.place if node else Place(name, 2, 1),
            written=written,
            question=question,
        )
    return written


def read_code(
    top: Keyed, key: str, codes: type[Code], form_name: str, question_id: str, sink: Sink
) -> Code | None:
    """Read one of a few codes, by the code or by its label in any language."""
    question = form(form_name).fields[question_id]
    node = top.get(key)
    if node is None or (isinstance(node, Scalar) and node.is_empty):
        sink.tell(
            "NOTE-003", node.place if node else top.place, field=key, question=question.question
        )
        return None
    answer = Reader(sink, sink.today).answer(question, node)
    if answer and not isinstance(answer.value, str):
        sink.tell("NOTE-003", node.place, field=key, question=question.question)
    return codes(answer.value) if answer and isinstance(answer.value, str) else None


def read_function(node: Node | None, name: str, place: Place, sink: Sink) -> str:
    """Read a function, by its code or its name in any language; a name of a person is none."""
    question = form("field-notes").fields["note_function"].question
    written = scalar_text(node)
    if not written:
        sink.tell(
            "NOTE-003", node.place if node else place, field="function", question=question
        )
        return "other"
    for code, label in sink.vocabulary.functions.items():
        if written.lower() in {
            code,
            *(name for text in label.values() for name in _names(text)),
        }:
            return code
    words = {label[sink.language]: code for code, label in sink.vocabulary.functions.items()}
    words |= {code: code for code in sink.vocabulary.functions}
    like = words.get(nearest(written, words), "")
    sink.tell(
        "NOTE-010", node.place if node else Place(name, 1, 1), written=written, nearest=like
    )
    return "other"


def _names(label: str) -> set[str]:
    """Return the names in a label: the whole, and what stands before and between brackets."""
    before, _, inside = label.lower().partition(" (")
    return {label.lower(), before, inside.rstrip(")")}


def read_situations(node: Node | None, sink: Sink) -> tuple[str, ...]:
    """Read the situations that a note or a review names."""
    if node is None or (isinstance(node, Scalar) and node.is_empty):
        return ()
    found = []
    for item in node.items if isinstance(node, Listing) else (node,):
        written = scalar_text(item)
        if written in sink.vocabulary.situations:
            found.append(written)
        else:
            like = nearest(written, sink.vocabulary.situations)
            sink.tell("NOTE-011", item.place, written=written, nearest=like)
    return tuple(found)


def _observations(
    node: Node | None, source: SourceKind | None, reader: Reader
) -> tuple[Observation, ...]:
    if node is None or (isinstance(node, Scalar) and node.is_empty):
        return ()
    items = node.items if isinstance(node, Listing) else (node,)
    found = [
        one for item in items if not _is_blank(item) and (one := _observation(item, reader))
    ]
    if source is SourceKind.CONVERSATION:
        return tuple(_at_most_medium(one, reader.sink) for one in found)
    return tuple(found)


def _at_most_medium(seen: Observation, sink: Sink) -> Observation:
    """Count what one conversation says as medium at most, and say so."""
    if seen.confidence is not Confidence.HIGH:
        return seen
    sink.warn("NOTE-007", seen.place)
    return replace(seen, confidence=Confidence.MEDIUM)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_empty


def _is_blank(node: Node) -> bool:
    """Tell whether nothing was filled in: the blank note holds one empty observation."""
    if not isinstance(node, Keyed) or any(
        key.text not in _OBSERVATION_FIELDS for key, _ in node
    ):
        return False
    told = [node.get(field) for field in ("about", "value", "text")]
    return all(one is None or _is_empty(one) for one in told)


def _observation(node: Node, reader: Reader) -> Observation | None:
    sink = reader.sink
    if not isinstance(node, Keyed):
        sink.tell("NOTE-012", node.place)
        return None
    for key, _ in node:
        if key.text not in _OBSERVATION_FIELDS:
            sink.tell(
                "NOTE-004",
                key.place,
                key=key.text,
                nearest=nearest(key.text, _OBSERVATION_FIELDS),
            )
    theme, question = _about(node, sink)
    if theme is None:
        return None
    fields = form("field-notes").fields
    confidence = read_code(
        node, "confidence", Confidence, "field-notes", "note_confidence", sink
    )
    printable = node.get("print")
    shown = reader.answer(fields["note_print"], printable) if printable else None
    if printable and shown and not isinstance(shown.value, bool) and not _is_empty(printable):
        sink.tell(
            "NOTE-003", printable.place, field="print", question=fields["note_print"].question
        )
    return Observation(
        theme=theme,
        question=question,
        kind=read_code(node, "kind", ObservationKind, "field-notes", "note_kind", sink)
        or ObservationKind.CONTEXT,
        answer=_value(node, question, reader),
        confidence=confidence or Confidence.LOW,
        printable=bool(shown and shown.value is True),
        text=reader.prose(node.get("text"), fields["note_text"]),
        place=node.place,
    )


def _about(node: Keyed, sink: Sink) -> tuple[str | None, str | None]:
    about = node.get("about")
    written = scalar_text(about)
    questions = questionnaire()
    name = questions.aliases.get(written, written)
    if questions.has(name):
        return questions.question(name).theme, name
    if questions.has_theme(name):
        return name, None
    known = [*(theme.id for theme in questions.themes), *(one.id for one in questions)]
    sink.tell(
        "NOTE-005",
        about.place if about else node.place,
        written=written,
        nearest=nearest(written, known),
    )
    return None, None


def _value(node: Keyed, question: str | None, reader: Reader) -> Answer | None:
    written = node.get("value")
    if written is None or (isinstance(written, Scalar) and written.is_empty):
        return None
    if question is None:
        reader.sink.tell("NOTE-006", written.place)
        return None
    return reader.answer(questionnaire().question(question), written)


def _tell_unprintable(prose: str, name: str, first_line: int, sink: Sink) -> None:
    """Tell what stands in the prose and cannot be printed, each with its line."""
    if len(prose) > _LONGEST_PROSE:
        question = form("field-notes").fields["note_text"].question
        place = Place(name, first_line, 1)
        sink.tell(
            "INTAKE-016", place, length=len(prose), limit=_LONGEST_PROSE, question=question
        )
        return
    for stray in rich_text(prose).strays:
        tell_stray(stray, Place(name, first_line + stray.line, 1), sink)


def tell_stray(stray: Stray, place: Place, sink: Sink) -> None:
    """Tell what may not be written in prose that is printed, and what to write instead."""
    words = catalogue("stray")[stray.kind]
    sink.tell("NOTE-017", place, written=stray.written[:_MOST_SHOWN], **words)
