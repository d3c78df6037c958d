"""The case as a rule sees it: only the questions that the rule says it asks."""

from collections.abc import Mapping
from datetime import date

from mobileteam.case import Case, Fact, Measure
from mobileteam.municipalities import Municipality, was_merged


class NotAskedError(Exception):
    """A rule used a question that its `asks` does not list."""


class Asked:
    """
    A case that answers only the questions a rule has listed.

    Raises:
        NotAskedError: from every method below, for a question that is not listed.
    """

    __slots__ = ("_asks", "_case")

    def __init__(self, case: Case, asks: tuple[str, ...]) -> None:
        self._case = case
        self._asks = frozenset(asks)

    @property
    def reference_date(self) -> date:
        """The day on which the state of affairs stands."""
        return self._case.reference_date

    @property
    def municipality(self) -> Municipality:
        """The municipality, as it was on the reference date."""
        return self._case.municipality

    @property
    def region(self) -> str:
        """The code of the region: fl, wa, dg or br."""
        return self._case.municipality.region

    @property
    def merged_on(self) -> date | None:
        """The day of the merger from which the municipality came, if it came from one."""
        return was_merged(self._case.municipality)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The planned or taken measures that the experts describe."""
        return self._case.measures

    @property
    def situations(self) -> tuple[str, ...]:
        """The situations that notes and review name."""
        return self._case.situations

    def fact(self, question: str) -> Fact:
        """Return the established fact on a question."""
        if question not in self._asks:
            raise NotAskedError(question)
        return self._case.fact(question)

    def is_open(self, *questions: str) -> bool:
        """Tell whether on one of the questions nothing is known."""
        return any(self.fact(question).is_open for question in questions)

    def says(self, question: str, *codes: str) -> bool:
        """Tell whether the answer to a choice is one of the codes."""
        return self.fact(question).value in codes

    def all_say(self, answers: Mapping[str, tuple[str, ...]]) -> bool:
        """Tell whether each question named has one of its codes as answer."""
        return all(self.says(question, *codes) for question, codes in answers.items())

    def may_all_say(self, answers: Mapping[str, tuple[str, ...]]) -> bool:
        """Tell whether each question named is open or has one of its codes as answer."""
        return all(
            self.is_open(question) or self.says(question, *codes)
            for question, codes in answers.items()
        )

    def includes(self, question: str, *codes: str) -> bool:
        """Tell whether the answer to a multiple choice holds one of the codes."""
        value = self.fact(question).value
        return isinstance(value, tuple) and any(code in value for code in codes)

    def chosen(self, question: str) -> tuple[str, ...]:
        """Return the codes of a multiple choice, none where nothing is known."""
        value = self.fact(question).value
        return tuple(str(code) for code in value) if isinstance(value, tuple) else ()

    def records(self, question: str) -> tuple[Mapping[str, object], ...]:
        """Return the records of a list, none where nothing is known."""
        value = self.fact(question).value
        return (
            tuple(one for one in value if isinstance(one, Mapping))
            if isinstance(value, tuple)
            else ()
        )

    def yes(self, question: str) -> bool:
        """Tell whether the answer is yes."""
        return self.fact(question).value is True

    def no(self, question: str) -> bool:
        """Tell whether the answer is no; unknown is not no."""
        return self.fact(question).value is False

    def number(self, question: str) -> int | None:
        """Return a number, or None where nothing is known."""
        value = self.fact(question).value
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def day(self, question: str) -> date | None:
        """Return a day, or None where nothing is known."""
        value = self.fact(question).value
        return value if isinstance(value, date) else None
