"""Read a municipality's questionnaire."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mobileteam.case import Answer
from mobileteam.intake.sink import Sink, scalar_text, text_of, top_of
from mobileteam.intake.typed import Reader
from mobileteam.municipalities import Municipality, municipality_on
from mobileteam.problems import Place
from mobileteam.questionnaire import Question, questionnaire
from mobileteam.texts import LANGUAGES, Language, nearest
from mobileteam.yamlfile import Keyed, Node, Scalar

KIND = "mobileteam-intake"
FIRST_REFERENCE_DATE = date(2015, 1, 1)
_HEADER = ("kind", "questionnaire", "language")


@dataclass(frozen=True, slots=True)
class IntakeFile:
    """What a municipality answered, on which day, in which language."""

    municipality: Municipality | None
    reference_date: date
    language: Language
    answers: dict[str, Answer]


def read_intake(
    path: Path, name: str, sink: Sink, reference_date: date | None = None
) -> IntakeFile | None:
    """
    Read a questionnaire; every problem goes into the sink.

    Args:
        path: the file.
        name: how messages call it.
        sink: where problems go.
        reference_date: judge on this day instead of the one in the file.

    Returns:
        The answers, or None where the file cannot be read at all.
    """
    text = text_of(path, name, sink)
    top = top_of(text, name, sink) if text is not None else None
    if top is None:
        return None
    read_header(top, KIND, name, sink)
    written: dict[str, tuple[Scalar, Node]] = {}
    for name_of, key_and_node in _questions(top, sink):
        if name_of in written:
            first = written[name_of][0].place.line
            sink.tell("YAML-002", key_and_node[0].place, key=name_of, line=first)
        else:
            written[name_of] = key_and_node
    day = reference_date or _reference_date(written, top.place, sink)
    reader = Reader(sink, day)
    answers: dict[str, Answer] = {}
    for question_id, (_, node) in written.items():
        answer = reader.answer(questionnaire().question(question_id), node)
        if answer:
            answers[question_id] = answer
    town = _municipality(answers, written, top.place, day, sink)
    if town:
        _tell_not_asked(town, day, written, sink)
    return IntakeFile(town, day, sink.language, answers)


def read_header(top: Keyed, kind: str, name: str, sink: Sink) -> None:
    """Check what kind of file it is, for which questionnaire, and note its language."""
    language = scalar_text(top.get("language"))
    if language in LANGUAGES:
        sink.language = Language(language)
    else:
        node = top.get("language")
        sink.tell("INTAKE-003", node.place if node else Place(name, 1, 1), written=language)
    if scalar_text(top.get("kind")) != kind:
        node = top.get("kind")
        sink.tell(
            "INTAKE-001",
            node.place if node else Place(name, 1, 1),
            written=scalar_text(node),
            kind=kind,
        )
    version, known = top.get("questionnaire"), questionnaire().version
    if version and scalar_text(version) != known:
        sink.tell("INTAKE-002", version.place, written=scalar_text(version), known=known)


def _questions(top: Keyed, sink: Sink) -> Iterator[tuple[str, tuple[Scalar, Node]]]:
    """Go through the questions that were answered, theme by theme."""
    questions = questionnaire()
    for key, node in top:
        if key.text in _HEADER:
            continue
        if questions.has_theme(key.text) and isinstance(node, Keyed):
            for inner, answer in node:
                yield from _question(inner, answer, key.text, sink)
        elif questions.has_theme(key.text):
            if not (isinstance(node, Scalar) and node.is_empty):
                sink.tell("INTAKE-004", key.place, key=key.text, nearest="")
        elif questions.has(key.text) or key.text in questions.aliases:
            yield from _question(key, node, "", sink)
        else:
            themes = [theme.id for theme in questions.themes]
            sink.tell("INTAKE-004", key.place, key=key.text, nearest=nearest(key.text, themes))


def _question(
    key: Scalar, node: Node, theme: str, sink: Sink
) -> Iterator[tuple[str, tuple[Scalar, Node]]]:
    questions = questionnaire()
    name = questions.aliases.get(key.text, key.text)
    if not questions.has(name):
        like = nearest(key.text, [question.id for question in questions])
        sink.tell("INTAKE-005", key.place, key=key.text, nearest=like)
        return
    question = questions.question(name)
    if question.theme != theme:
        sink.warn("INTAKE-006", key.place, key=name, theme=question.theme)
    yield name, (key, node)


def _reference_date(written: dict[str, tuple[Scalar, Node]], top: Place, sink: Sink) -> date:
    """Return the reference date of the file, or today's where it gives none that is usable."""
    question = questionnaire().question("ident_reference_date")
    key_and_node = written.get(question.id)
    quiet = Sink(sink.today, sink.vocabulary, sink.language)
    answer = (
        Reader(quiet, sink.today).answer(question, key_and_node[1]) if key_and_node else None
    )
    day = answer.value if answer else None
    if not isinstance(day, date):
        if not quiet.problems:
            place = key_and_node[0].place if key_and_node else Place(top.file, 1, 1)
            sink.tell("INTAKE-023", place, question=question.question, id=question.id)
        return sink.today
    place = key_and_node[1].place if key_and_node else top
    return day if is_usable(day, place, sink) else sink.today


def is_usable(day: date, place: Place, sink: Sink) -> bool:
    """Tell whether the program can judge on that day, after telling why not."""
    if day < FIRST_REFERENCE_DATE:
        sink.tell(
            "INTAKE-024", place, written=day.isoformat(), first=FIRST_REFERENCE_DATE.isoformat()
        )
        return False
    if day > sink.today:
        sink.tell("INTAKE-025", place, written=day.isoformat(), today=sink.today.isoformat())
        return False
    return True


def _municipality(
    answers: dict[str, Answer],
    written: dict[str, tuple[Scalar, Node]],
    top: Place,
    day: date,
    sink: Sink,
) -> Municipality | None:
    question = questionnaire().question("ident_nis_code")
    answer = answers.get(question.id)
    if answer and isinstance(answer.value, str):
        return municipality_on(answer.value, day)
    if question.id not in written or (answer and answer.value is None):
        place = (
            written[question.id][0].place if question.id in written else Place(top.file, 1, 1)
        )
        sink.tell("INTAKE-023", place, question=question.question, id=question.id)
    return None


def _tell_not_asked(
    town: Municipality, day: date, written: dict[str, tuple[Scalar, Node]], sink: Sink
) -> None:
    """Warn of answers to questions that are not put to this municipality on this day."""
    for name, (key, node) in written.items():
        question: Question = questionnaire().question(name)
        if isinstance(node, Scalar) and node.is_empty:
            continue
        if not question.concerns(town.region, day):
            sink.warn("INTAKE-007", key.place, id=name, question=question.question)
