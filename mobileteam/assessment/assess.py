"""Bring together what the rules conclude on a case."""

from collections.abc import Mapping
from dataclasses import dataclass

from mobileteam.assessment.conclude import Conclusion, conclude
from mobileteam.assessment.levels import Level, levels_of
from mobileteam.assessment.recommend import Recommendation, recommend
from mobileteam.case import Case, Difference
from mobileteam.law import Situation, situations
from mobileteam.rulekit import Outcome
from mobileteam.rules import rules


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything found on one case, on its reference date."""

    case: Case
    conclusions: tuple[Conclusion, ...]
    levels: Mapping[str, Level]
    recommendations: tuple[Recommendation, ...]
    differences: tuple[Difference, ...]
    situations: tuple[Situation, ...]

    def concluded(self, rule_id: str) -> Conclusion:
        """
        Return how one rule concluded.

        Raises:
            KeyError: there is no such rule.
        """
        for one in self.conclusions:
            if one.rule.id == rule_id:
                return one
        raise KeyError(rule_id)

    def with_outcome(
        self, outcome: Outcome, theme: str | None = None
    ) -> tuple[Conclusion, ...]:
        """Return the conclusions of one outcome, of one theme or of all."""
        return tuple(
            one
            for one in self.conclusions
            if one.outcome is outcome and theme in {None, one.rule.theme}
        )


def assess(case: Case) -> Assessment:
    """Ask every rule of a case, and propose levels and recommendations."""
    conclusions = tuple(conclude(rule, case) for rule in rules().values())
    return Assessment(
        case=case,
        conclusions=conclusions,
        levels=levels_of(case, conclusions),
        recommendations=recommend(case, conclusions),
        differences=case.differences(),
        situations=_relevant(case),
    )


def _relevant(case: Case) -> tuple[Situation, ...]:
    """Return the situations that notes or review name, and those that answers suggest."""
    return tuple(
        one
        for one in situations().values()
        if one.id in case.situations or _is_suggested(one, case)
    )


def _is_suggested(situation: Situation, case: Case) -> bool:
    return any(
        set(case.fact(name).codes) & set(codes)
        for name, codes in situation.suggested_by.items()
    )
