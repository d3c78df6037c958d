"""Ask every rule once, on the reference date, and keep finding, level and trace."""

from mobileteam.assessment.assess import Assessment, assess
from mobileteam.assessment.conclude import Conclusion, conclude
from mobileteam.assessment.levels import AnchorState, Level, LevelAnchor, levels_of
from mobileteam.assessment.recommend import ActionPoint, Recommendation, Wording, recommend

__all__ = [
    "ActionPoint",
    "AnchorState",
    "Assessment",
    "Conclusion",
    "Level",
    "LevelAnchor",
    "Recommendation",
    "Wording",
    "assess",
    "conclude",
    "levels_of",
    "recommend",
]
