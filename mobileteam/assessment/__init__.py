"""Ask every rule once, on the reference date, and keep finding, level and trace."""

from mobileteam.assessment.assess import Assessment, assess
from mobileteam.assessment.conclude import SPOKEN, Conclusion, conclude
from mobileteam.assessment.dilemmas import Dilemma, dilemmas_of
from mobileteam.assessment.levels import (
    AnchorState,
    Level,
    LevelAnchor,
    levels_of,
    questions_asked,
)
from mobileteam.assessment.recommend import ActionPoint, Recommendation, Wording, recommend
from mobileteam.assessment.support import lines_for, needs_of, on_offer, plan

__all__ = [
    "SPOKEN",
    "ActionPoint",
    "AnchorState",
    "Assessment",
    "Conclusion",
    "Dilemma",
    "Level",
    "LevelAnchor",
    "Recommendation",
    "Wording",
    "assess",
    "conclude",
    "dilemmas_of",
    "levels_of",
    "lines_for",
    "needs_of",
    "on_offer",
    "plan",
    "questions_asked",
    "recommend",
]
