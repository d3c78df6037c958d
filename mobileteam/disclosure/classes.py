"""
Say which answers may stand in a report.

Class P may be printed and listed. Class R may be used in the municipality's
own report, but is not listed as an answer. Class C is never printed.
"""

from mobileteam.questionnaire import PrintClass, Question


def is_printable(question: Question) -> bool:
    """Tell whether the municipality's own report may show the answer."""
    return question.print_class is not PrintClass.C


def may_be_listed(question: Question) -> bool:
    """Tell whether the answer may stand in the annex of answers."""
    return question.print_class is PrintClass.P
