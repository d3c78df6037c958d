"""
The questionnaire and the smaller forms as people fill them in.

A form may come with answers that are known already. Whatever is written here,
`intake` reads back as the same answers: the two rooms share the questions and
nothing else.
"""

from mobileteam.forms.blank import blank_intake, blank_note, blank_review, first_answers

__all__ = ["blank_intake", "blank_note", "blank_review", "first_answers"]
