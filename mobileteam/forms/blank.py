"""Write the blank forms: commented, in one language, with only the questions that are asked."""

import textwrap
from collections.abc import Iterator, Mapping
from datetime import date

from mobileteam.case import Answer, AnswerState, AnswerValue
from mobileteam.forms.written import written_answer
from mobileteam.municipalities import Municipality
from mobileteam.problems import Place
from mobileteam.questionnaire import Kind, Question, Theme, form, questionnaire
from mobileteam.texts import Language, Text, catalogue, say

_WIDTH = 100
_SMALL_FORMS = {"field-notes", "review"}  # their texts are short, and show where they go


def blank_intake(
    language: Language,
    reference_date: date,
    *,
    region: str | None = None,
    answers: Mapping[str, Answer] | None = None,
) -> str:
    """
    Write the blank questionnaire.

    Args:
        language: of questions and comments.
        reference_date: leaves out what makes no sense on that day.
        region: leaves out the questions of other regions; all are kept where it is not known.
        answers: what is known already, by question; such a question is always kept.
    """
    known = answers or {}
    lines = [*_comment(_word("intake_head", language)), "kind: mobileteam-intake"]
    lines += [f'questionnaire: "{questionnaire().version}"', f"language: {language}"]
    for number, theme in enumerate(questionnaire().themes, start=1):
        asked = [
            question
            for question in theme.questions
            if question.id in known
            or (
                question.validity.covers(reference_date)
                and (region is None or region in question.regions)
            )
        ]
        lines += _theme(theme, number, asked, language, known)
    return "\n".join(lines) + "\n"


def first_answers(town: Municipality, reference_date: date) -> dict[str, Answer]:
    """Return what a form knows from the start: which municipality, on which day."""
    nowhere = Place("")
    known: dict[str, AnswerValue] = {
        "ident_nis_code": town.nis,
        "ident_reference_date": reference_date,
    }
    return {
        name: Answer(name, AnswerState.GIVEN, value, nowhere) for name, value in known.items()
    }


def _theme(
    theme: Theme,
    number: int,
    asked: list[Question],
    language: Language,
    known: Mapping[str, Answer],
) -> Iterator[str]:
    title = say(theme.title, language)
    yield from ("", f"# {'=' * 90}", f"# {number}. {title}", f"# {'=' * 90}")
    if theme.intro:
        yield from _comment(say(theme.intro, language))
    yield f"{theme.id}:"
    for question in asked:
        yield ""
        yield from (f"  {line}" for line in _question(question, language))
        written = written_answer(question, known.get(question.id), language)
        yield from (f"  {line}" if line else "" for line in written)


def _question(question: Question, language: Language) -> Iterator[str]:
    yield from _comment(say(question.question, language))
    if question.why:
        yield from _comment(
            f"{_word('why', language)} {say(question.why, language)}", indent="  "
        )
    for name, codes in question.only_if.items():
        either = f" {_word('or_word', language)} ".join(codes)
        condition = say(_text("only_if"), language, question=name, codes=either)
        yield from _comment(condition, indent="  ")
    if question.kind is not Kind.TEXT or question.theme not in _SMALL_FORMS:
        yield from _comment(_how(question, language), indent="  ")
    for code, label in question.answers.items():
        yield from _comment(f"{code}: {say(label, language)}", indent="    ")
    for name, part in question.fields.items():
        yield from _comment(f"{name}: {say(part.question, language)}", indent="    ")
        for code, label in part.answers.items():
            yield from _comment(f"{code}: {say(label, language)}", indent="      ")


def _how(question: Question, language: Language) -> str:
    if question.kind in {Kind.CHOICE, Kind.CHOICES}:
        return _word("one_of" if question.kind is Kind.CHOICE else "several_of", language)
    if question.kind is Kind.NUMBER:
        if question.highest is None:
            return _word("whole_number", language)
        return say(_text("number"), language, low=question.lowest or 0, high=question.highest)
    return _word(str(question.kind), language)


def _comment(words: str, indent: str = "") -> Iterator[str]:
    """Write words as comment lines, each paragraph wrapped, its own indentation kept."""
    for paragraph in words.split("\n"):
        own = paragraph[: len(paragraph) - len(paragraph.lstrip())]
        wrapped = textwrap.wrap(
            paragraph.strip(),
            _WIDTH - len(indent) - len(own),
            break_long_words=False,
            break_on_hyphens=False,
        )
        yield from (f"# {indent}{own}{line}".rstrip() for line in wrapped or [""])


def _text(key: str) -> Text:
    text: Text = catalogue("form")[key]
    return text


def _word(key: str, language: Language) -> str:
    return say(_text(key), language)


_NOTE_HEAD = (("note_source", "source", '"conversation"'), ("note_function", "function", '""'))
_OBSERVATION = (
    ("note_about", "- about", '""'),
    ("note_kind", "  kind", '"context"'),
    ("note_value", "  value", '""'),
    ("note_confidence", "  confidence", '"medium"'),
    ("note_print", "  print", '"no"'),
    ("note_text", "  text", "|"),
)
_NOTE_END = (("note_situations", "situations", "[]"), ("note_measures", "measures", "[]"))


def blank_note(language: Language, noted_on: date) -> str:
    """Write a blank field note: its fields explained, and one empty observation."""
    fields = form("field-notes").fields
    lines = [
        "---",
        *_comment(_word("note_head", language)),
        "kind: mobileteam-note",
        f"language: {language}",
    ]

    def asked(name: str, key: str, written: str) -> None:
        lines.extend(["", *_question(fields[name], language), f"{key}: {written}"])

    asked("note_noted_on", "noted_on", f'"{noted_on.isoformat()}"')
    asked("note_expert", "expert", '""')
    for field in _NOTE_HEAD:
        asked(*field)
    lines.append("")
    for name, key, _ in _OBSERVATION:
        lines += _comment(f"{key.strip('- ')}:")
        lines += [line.replace("# ", "#   ", 1) for line in _question(fields[name], language)]
    lines += ["observations:", *(f"  {key}: {written}" for _, key, written in _OBSERVATION), ""]
    for field in _NOTE_END:
        asked(*field)
    return "\n".join([*lines, "---", "", ""])


def blank_review(language: Language) -> str:
    """Write a blank review, with an example of each departure in comments."""
    lines = [
        *_comment(_word("review_head", language)),
        "kind: mobileteam-review",
        f"language: {language}",
    ]
    fields = form("review").fields
    for name, key, example in (
        ("review_experts", "experts", "[]"),
        ("review_established", "established", '{lisc_status: {answer: "own", reason: "…"}}'),
        ("review_level", "levels", '{lisc: {level: 2, reason: "…"}}'),
        ("review_finding", "findings", '{lisc.meets: {text: "…", reason: "…"}}'),
        (
            "review_decision",
            "recommendations",
            (
                '{lisc.meets: {decision: "change", priority: 2, months: 6, '
                'addressee: "mayor", reason: "…"}}'
            ),
        ),
        ("review_order", "order", '{first: [lisc.set_up, own.1], reason: "…"}'),
        (
            "review_own",
            "own_recommendations",
            '[{theme: lisc, text: "…", addressee: "mayor", months: 6, reason: "…"}]',
        ),
        ("review_summary", "summary", '"…"'),
        ("review_situations", "situations", "[]"),
        ("review_measures", "measures", "[]"),
        ("review_confirmed", "confirmed", "[]"),
    ):
        lines += ["", *_question(fields[name], language)]
        lines.append(f"{key}: []" if example == "[]" else f"# {key}: {example}")
    return "\n".join(lines) + "\n"
