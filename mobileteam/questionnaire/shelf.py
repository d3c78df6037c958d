"""Read questionnaire and forms from the shelf."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from mobileteam.questionnaire.question import Question, read_question
from mobileteam.shelf import shipped
from mobileteam.texts import Text
from mobileteam.yamlfile import own_file

# above this share of a theme not known, no level is proposed and the form warns
MOST_UNKNOWN = 0.30


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme with its questions, in the order of the form."""

    id: str
    title: Text
    intro: Text | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """All themes; `aliases` maps former spellings of question ids to present ones."""

    version: str
    themes: tuple[Theme, ...]
    aliases: Mapping[str, str]

    def __iter__(self) -> Iterator[Question]:
        """Go through all questions."""
        return (question for theme in self.themes for question in theme.questions)

    def asked(self, region: str, reference_date: date) -> tuple[Question, ...]:
        """Return the questions asked of a municipality of that region on that day."""
        return tuple(question for question in self if question.concerns(region, reference_date))

    def theme(self, theme_id: str) -> Theme:
        """
        Return a theme.

        Raises:
            KeyError: there is no such theme.
        """
        return _themes()[theme_id]

    def question(self, question_id: str) -> Question:
        """
        Return a question.

        Raises:
            KeyError: there is no such question.
        """
        return _questions()[question_id]

    def has_theme(self, theme_id: str) -> bool:
        """Tell whether there is such a theme."""
        return theme_id in _themes()

    def has(self, question_id: str) -> bool:
        """Tell whether there is such a question."""
        return question_id in _questions()


@dataclass(frozen=True, slots=True)
class Form:
    """A smaller form: the fields of a note, of a review, of a measure."""

    title: Text
    fields: Mapping[str, Question]


@cache
def questionnaire() -> Questionnaire:
    """Return the questionnaire."""
    shelf = shipped("intake")
    raw = own_file(shelf / "questionnaire.yaml")
    themes = tuple(_read_theme(theme) for theme in raw["themes"])
    return Questionnaire(raw["version"], themes, raw["aliases"])


def _read_theme(theme: str) -> Theme:
    raw = own_file(shipped("intake") / "questionnaire" / f"{theme}.yaml")
    questions = tuple(read_question(written, theme) for written in raw["questions"])
    return Theme(theme, raw["title"], raw.get("intro"), questions)


@cache
def _themes() -> Mapping[str, Theme]:
    return {theme.id: theme for theme in questionnaire().themes}


@cache
def _questions() -> Mapping[str, Question]:
    return {question.id: question for question in questionnaire()}


@dataclass(frozen=True, slots=True)
class Training:
    """A training line: the years in which it was offered, None where not known, and where."""

    since: int | None
    until: int | None
    regions: tuple[str, ...]

    def fits(self, region: str, year: object) -> bool:
        """Tell whether it was offered in that region and, where one is given, that year."""
        if not isinstance(year, int):
            return region in self.regions
        begun = self.since is None or self.since <= year
        return region in self.regions and begun and (self.until is None or year <= self.until)


@cache
def trainings() -> Mapping[str, Training]:
    """Return the training and support lines by their code."""
    raw = own_file(shipped("intake") / "trainings.yaml")
    found = {}
    for code, one in raw.items():
        found[code] = Training(one["since"], one["until"], tuple(one["regions"]))
    return found


@cache
def _interview() -> Mapping[str, Mapping[str, Sequence[str]]]:
    asked: Mapping[str, Mapping[str, Sequence[str]]] = own_file(
        shipped("intake") / "interview.yaml"
    )
    return asked


def best_asked_of(question_id: str) -> tuple[str, ...]:
    """
    Return the functions that know the answer to a question best, the best first.

    Raises:
        KeyError: there is no such question, or nobody is named for its theme.
    """
    theme = _questions()[question_id].theme
    return tuple(_interview()["questions"].get(question_id, _interview()["themes"][theme]))


@cache
def form(name: str) -> Form:
    """
    Return one of the smaller forms: `field-notes`, `measures`, `review`.

    Raises:
        FileNotFoundError: there is no such form.
    """
    raw = own_file(shipped("intake") / f"{name}.yaml")
    fields = {written["id"]: read_question(written, name) for written in raw["questions"]}
    return Form(raw["title"], fields)
