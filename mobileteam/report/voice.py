"""One language, and all a report says in it: words, days, functions, answers, quotations."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mobileteam.case import Answer, AnswerState, Fact, Measure, Saying
from mobileteam.law import Certainty, Provision
from mobileteam.municipalities import known
from mobileteam.questionnaire import Kind, Question, questionnaire
from mobileteam.rulekit import power_of
from mobileteam.texts import (
    LANGUAGES,
    Language,
    Text,
    Value,
    catalogue,
    label,
    listed,
    long_date,
    say,
    short_date,
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Speak one language, with the terms of one region where they differ."""

    language: Language
    region: str = ""

    def word(self, key: str, /, **values: Value) -> str:
        """Say one of the report's own words."""
        return self.text(catalogue("report")[key], **values)

    def text(self, text: Text, /, **values: Value) -> str:
        """Say a text."""
        told = say(text, self.language, **values)
        for term in catalogue("regional_terms"):
            if term["language"] == self.language and self.region in term["regions"]:
                told = told.replace(term["written"], term["printed"])
        return told

    def day(self, day: date) -> str:
        """Write a day in words."""
        return long_date(day, self.language)

    def short_day(self, day: date) -> str:
        """Write a day in figures, for tables."""
        return short_date(day)

    def several(self, parts: list[str]) -> str:
        """Join several things."""
        return listed(parts, self.language)

    def row(self, parts: list[str]) -> str:
        """Set several things in a row, apart by a semicolon as the language writes it."""
        return f"{self.text(catalogue('headings')['semicolon'])} ".join(parts)

    def function(self, code: str) -> str:
        """Name a function."""
        return self.text(label("functions", code))

    def functions(self, codes: tuple[str, ...]) -> str:
        """Name several functions."""
        return self.several([self.function(code) for code in codes])

    def cited(self, provision: Provision) -> str:
        """Cite a provision; what is our reading is called so."""
        cite = self.text(provision.cite)
        return (
            self.word("our_reading", cite=cite)
            if provision.certainty is Certainty.DERIVED
            else cite
        )

    def since(self, provision: Provision) -> str:
        """Say since when a provision holds, or before which year if that was not researched."""
        first = provision.validity.first_day
        return (
            self.word("since_before", year=first.year)
            if provision.older
            else self.short_day(first)
        )

    def own_words(self, saying: Saying) -> dict[str, Any]:
        """
        Pass on experts' words, in this language where they wrote it.

        Words in another language keep their language, so that Word reads and
        spells them right.
        """
        language = (
            self.language
            if self.language in saying
            else Language(next(iter(saying), self.language))
        )
        return quoted(saying.get(language, ""), language)

    def answer(self, answer: Answer | Fact) -> str:
        """Say an answer in words."""
        question = questionnaire().question(answer.question)
        if answer.state is not AnswerState.GIVEN:
            return self.word(f"answer_{answer.state}")
        return self.value(question, answer.value)

    def value(self, question: Question, value: object) -> str:
        """Say a value in words, as the question's type asks."""
        if isinstance(value, bool):
            return self.word("yes" if value else "no")
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, tuple) and question.answers:
            return self.row([self._part(question, part) for part in value])
        if isinstance(value, tuple):
            return self.several([self._part(question, part) for part in value])
        return self._part(question, value)

    def _part(self, question: Question, value: object) -> str:
        if isinstance(value, Mapping):
            return ", ".join(
                self._field(question.fields.get(name), part) for name, part in value.items()
            )
        if isinstance(value, date):
            return self.day(value)
        if question.kind in {Kind.MUNICIPALITY, Kind.MUNICIPALITIES}:
            periods = known(str(value))
            return f"{periods[-1].name(self.language)} ({value})" if periods else str(value)
        text = question.answers.get(str(value))
        return self.text(text) if text else str(value)

    def _field(self, question: Question | None, value: object) -> str:
        return self._part(question, value) if question else str(value)

    def power_name(self, measure: Measure) -> str:
        """Name the power that a measure uses."""
        return self.text(power_of(measure).name)


def quoted(words: str, language: str) -> dict[str, Any]:
    """Return words with their language, yes or no for each: templates need no comparison."""
    return {"text": joined(words), **{f"is_{one}": one == language for one in LANGUAGES}}


def joined(words: str) -> str:
    """Return words in which no quotation mark stands alone on a line."""
    return words.replace("« ", "«\u00a0").replace(" »", "\u00a0»")


def capital(words: str) -> str:
    """Return words with their first letter a capital, as at the head of a line."""
    return words[:1].upper() + words[1:]
