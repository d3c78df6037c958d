"""
Read questionnaire, field notes and review: a case, or every problem at once with its place.

The reader knows no law. Which powers, situations and rules exist is told to it
as a vocabulary, so that a misspelt word is found where it was written.
"""

from mobileteam.intake.folder import (
    CaseFiles,
    case_files,
    case_folders,
    read_case,
    read_intake_alone,
    read_note_alone,
)
from mobileteam.intake.sink import Vocabulary

__all__ = [
    "CaseFiles",
    "Vocabulary",
    "case_files",
    "case_folders",
    "read_case",
    "read_intake_alone",
    "read_note_alone",
]
