"""
Do the running projects have an end date and an evaluation?

A project that has not begun, or has ended, on the reference date is left out.
Where nobody said whether a project is evaluated, that is not a no.

Concludes
    met             each running project has an end date and an evaluation
    gap             one has no evaluation, no end date is given for one, or both
    open            the projects, or their evaluation, are not known
    not concerned   no project is running
"""

from collections.abc import Mapping
from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    Weight,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="prev.projects_evaluated",
    asks=("prev_projects",),
    dossier=(),
)


def _projects(case: Case) -> list[Mapping[str, object]]:
    """List the projects that run on the reference date."""
    return [one for one in case.records("prev_projects") if _runs(one, case.reference_date)]


def _runs(project: Mapping[str, object], day: date) -> bool:
    start, end = project.get("start"), project.get("end")
    begun = not isinstance(start, date) or start <= day
    return begun and (not isinstance(end, date) or end >= day)


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE, weight=Weight.LOW)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: an end and an evaluation make room for a choice."""
    if case.is_open("prev_projects"):
        return open_question("prev_projects")
    running = _projects(case)
    if not running:
        return not_concerned("prev_projects")
    evaluated = {one.get("evaluated") for one in running}
    without_end = any("end" not in one for one in running)
    if "no" in evaluated:
        return gap("prev_projects", say="gap_both" if without_end else "gap")
    if without_end:
        return gap("prev_projects", say="gap_end")
    return met("prev_projects") if evaluated == {"yes"} else open_question("prev_projects")
