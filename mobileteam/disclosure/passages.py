"""Every free text of a case, with its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mobileteam.case import Case, Saying
from mobileteam.problems import Place, Problem, Severity


@dataclass(frozen=True, slots=True)
class Passage:
    """A free text and where it starts."""

    text: str
    place: Place


def without_confirmed(found: Iterable[Problem], case: Case) -> list[Problem]:
    """Leave out the warnings whose exact text the experts confirmed in the review."""
    confirmed = case.review.confirmed_texts if case.review else ()
    return [
        one
        for one in found
        if one.severity is Severity.ERROR or one.values["text"] not in confirmed
    ]


def passages(case: Case) -> Iterator[Passage]:
    """Go through every free text of a case."""
    for answer in case.answers.values():
        yield from (
            Passage(words, answer.place)
            for words in (answer.comment, *answer.evidence)
            if words
        )
        yield from (Passage(words, answer.place) for words in _texts_in(answer.value))
    for note in case.notes:
        for number, line in enumerate(note.prose.split("\n")):
            yield Passage(line, Place(note.file, note.prose_line + number, 1))
        yield from (Passage(seen.text, seen.place) for seen in note.observations if seen.text)
    for measure in case.measures:
        yield from (
            Passage(words, answer.place)
            for answer in measure.answers.values()
            for words in (answer.comment, *_texts_in(answer.value))
        )
    yield from _reviewed(case)


def _texts_in(value: object) -> Iterator[str]:
    """Yield the texts in an answer: a text itself, or the fields of its records."""
    if isinstance(value, str):
        yield value
    if isinstance(value, tuple):
        for one in value:
            if isinstance(one, dict):
                yield from (part for part in one.values() if isinstance(part, str))


def _reviewed(case: Case) -> Iterator[Passage]:
    review = case.review
    if review is None:
        return
    sayings: list[tuple[Saying, Place]] = [(review.summary, Place(review.file))]
    sayings += [(one.reason, one.place) for one in review.levels.values()]
    sayings += [
        (words, one.place)
        for one in review.decisions.values()
        for words in (one.text, one.reason)
    ]
    sayings += [
        (step.text, one.place)
        for one in review.decisions.values()
        for step in one.action_points
    ]
    sayings += [
        (words, one.place)
        for one in review.rewordings.values()
        for words in (one.text, one.reason)
    ]
    sayings.append((review.order_reason, Place(review.file)))
    sayings += [(reason, answer.place) for answer, reason in review.established.values()]
    for own in review.own_recommendations:
        sayings += [(own.text, own.place), (own.reason, own.place)]
        sayings += [(step.text, own.place) for step in own.action_points]
    yield from (Passage(words, place) for saying, place in sayings for words in saying.values())
