"""
The questions: what is asked, of whom, why, and which answers are allowed.

The questions themselves are data, in `intake/` at the top of the house, where
a person adds one without touching a program.
"""

from mobileteam.questionnaire.question import Kind, PrintClass, Question
from mobileteam.questionnaire.shelf import (
    MOST_UNKNOWN,
    Form,
    Questionnaire,
    Theme,
    Training,
    best_asked_of,
    form,
    questionnaire,
    trainings,
)

__all__ = [
    "MOST_UNKNOWN",
    "Form",
    "Kind",
    "PrintClass",
    "Question",
    "Questionnaire",
    "Theme",
    "Training",
    "best_asked_of",
    "form",
    "questionnaire",
    "trainings",
]
