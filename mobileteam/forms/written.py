"""Write an answer as a person would into the YAML form, so that it reads back the same."""

import json
import re
from collections.abc import Iterator

from mobileteam.case import Answer, AnswerState, AnswerValue, Record
from mobileteam.questionnaire import Kind, Question
from mobileteam.texts import Language, catalogue, say

LISTS = {Kind.CHOICES, Kind.DATES, Kind.MUNICIPALITIES}
_PLAIN_LINES = re.compile(r"\S[^\t\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]*", re.DOTALL)


def written_answer(
    question: Question, answer: Answer | None, language: Language
) -> Iterator[str]:
    """Yield the lines of a question with its answer, or with the place where one is written."""
    if answer is None or (answer.state is AnswerState.UNANSWERED and not _has_words(answer)):
        yield from _place_to_write(question)
    elif _has_words(answer):
        yield f"{question.id}:"
        yield from (f"  {line}" for line in _with_words(question, answer, language))
    else:
        yield from _value("", question, answer, language)


def _has_words(answer: Answer) -> bool:
    return bool(answer.comment or answer.evidence)


def _place_to_write(question: Question) -> Iterator[str]:
    if question.kind in LISTS:
        yield f"{question.id}: []"
    elif question.kind is Kind.RECORDS:
        yield f"{question.id}: []"
        example = ", ".join(f'{name}: ""' for name in question.fields)
        yield f"# {question.id}: [{{{example}}}]"
    elif question.kind is Kind.TEXT:
        yield f"{question.id}: |"
        yield "  "
    else:
        yield f'{question.id}: ""'


def _with_words(question: Question, answer: Answer, language: Language) -> Iterator[str]:
    yield from _value("answer", question, answer, language)
    if answer.comment:
        yield from _prose("comment", answer.comment)
    if answer.evidence:
        yield "evidence:"
        yield from (f"  - {_quoted(title)}" for title in answer.evidence)


def _value(key: str, question: Question, answer: Answer, language: Language) -> Iterator[str]:
    key = key or question.id
    value = answer.value
    if question.kind is Kind.TEXT and isinstance(value, str):
        yield from _prose(key, value)
    elif question.kind is Kind.RECORDS and isinstance(value, tuple):
        yield f"{key}:" if value else f"{key}: []"
        yield from (f"  - {{{_record(one)}}}" for one in value if isinstance(one, dict))
    elif isinstance(value, tuple):
        yield f"{key}: [{', '.join(map(_item, value))}]"
    else:
        yield f"{key}: {_quoted(_word(answer, language))}"


def _word(answer: Answer, language: Language) -> str:
    """Return an answer of one word, as the language of the form has it."""
    words = catalogue("form")
    if answer.state is not AnswerState.GIVEN:
        return (
            "" if answer.state is AnswerState.UNANSWERED else say(words[answer.state], language)
        )
    if isinstance(answer.value, bool):
        return say(words["yes" if answer.value else "no"], language)
    return str(answer.value)


def _item(value: AnswerValue | Record) -> str:
    text = str(value)
    return text if re.fullmatch(r"[a-z][a-z0-9_]*", text) else _quoted(text)


def _record(record: Record) -> str:
    return ", ".join(f"{name}: {_quoted(str(value))}" for name, value in record.items())


def _prose(key: str, text: str) -> Iterator[str]:
    """Write a text under `|`, line for line; quoted where that would not hold."""
    if _PLAIN_LINES.fullmatch(text) and not re.search(r"[ ]+$", text, re.MULTILINE):
        yield f"{key}: |"
        yield from (f"  {line}" if line else "" for line in text.split("\n"))
    else:
        yield f"{key}: {_quoted(text)}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
