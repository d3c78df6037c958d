"""Know the order of the rooms, for one case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mobileteam.assessment import SPOKEN, Assessment, assess
from mobileteam.case import Case, DecisionKind, FieldNote
from mobileteam.disclosure import harmful_wording, personal_data
from mobileteam.intake import Vocabulary, read_case, read_intake_alone, read_note_alone
from mobileteam.law import powers, situations
from mobileteam.problems import Place, Problem, Severity, errors_in
from mobileteam.profile import Profile
from mobileteam.report import compose_kit, compose_report
from mobileteam.rulekit import Outcome, Rule, words_of
from mobileteam.rules import rules
from mobileteam.rules.check import faults_of
from mobileteam.shelf import shipped
from mobileteam.texts import Language, catalogue

if TYPE_CHECKING:
    from mobileteam.document import Kind, Template

_FAR_APART = 2
_EXAMPLE = "voorbeeldlede"


@dataclass(frozen=True, slots=True)
class Read:
    """What reading a folder or file gave: the case, if it could be made, and every problem."""

    case: Case | None
    problems: list[Problem]

    @property
    def is_usable(self) -> bool:
        """Tell whether a report may be made of it."""
        return self.case is not None and not errors_in(self.problems)


def vocabulary() -> Vocabulary:
    """Return the codes that notes and reviews may use."""
    return Vocabulary(
        powers=frozenset(powers()),
        situations=frozenset(situations()),
        rules=frozenset(rules()),
        functions=catalogue("functions"),
    )


def read_folder(folder: Path, today: date, reference_date: date | None = None) -> Read:
    """Read a case folder and look for personal data in it."""
    case, problems = read_case(folder, vocabulary(), today, reference_date)
    return _looked_through(case, problems)


def read_intake(path: Path, today: date) -> Read:
    """Read a questionnaire that lies anywhere."""
    case, problems = read_intake_alone(path, vocabulary(), today)
    return _looked_through(case, problems)


def read_note(path: Path, today: date) -> tuple[FieldNote | None, list[Problem]]:
    """Read a field note that lies anywhere."""
    return read_note_alone(path, vocabulary(), today)


def _looked_through(case: Case | None, problems: list[Problem]) -> Read:
    if case is not None:
        problems = [*problems, *personal_data(case), *harmful_wording(case)]
    return Read(case, problems)


def assess_case(case: Case) -> tuple[Assessment, list[Problem]]:
    """Assess a case, and tell which decisions of the review have no effect or go far."""
    assessment = assess(case)
    return assessment, [*_without_effect(assessment), *_far_from_proposed(assessment)]


def _without_effect(assessment: Assessment) -> list[Problem]:
    review = assessment.case.review
    if review is None:
        return []
    made = {one.id for one in assessment.recommendations}
    found = [
        Problem("REVIEW-006", one.place, {"rule": one.rule}, Severity.WARNING)
        for one in review.decisions.values()
        if one.rule not in made and one.kind is not DecisionKind.ACCEPT
    ]
    found += [
        Problem("REVIEW-006", Place(review.file), {"rule": name}, Severity.WARNING)
        for name in review.order
        if name not in made
    ]
    return found + [
        Problem("REVIEW-010", one.place, {"rule": one.rule}, Severity.WARNING)
        for one in review.rewordings.values()
        if assessment.concluded(one.rule).outcome not in SPOKEN
    ]


def _far_from_proposed(assessment: Assessment) -> list[Problem]:
    return [
        Problem(
            "REVIEW-009", level.agreed.place, {"written": level.agreed.level}, Severity.WARNING
        )
        for level in assessment.levels.values()
        if level.agreed
        and level.proposed is not None
        and abs(level.agreed.level - level.proposed) >= _FAR_APART
    ]


def make_report(
    assessment: Assessment,
    language: Language,
    profile: Profile,
    template: "Template",
    kind: str = "report",
) -> bytes:
    """
    Write a report on an assessment in one language, as the bytes of a Word document.

    `kind` is `report` or `annexes`; the document remembers it.
    """
    from mobileteam.document import render  # noqa: PLC0415 - Word is heavy, and only a report needs it
    from mobileteam.revision import origin  # noqa: PLC0415 - heavy, as Word is

    content = compose_report(assessment, language, profile)
    whence = origin(assessment.case, kind, language, template, profile)
    return render(template, content, language, profile, whence)


def make_all(
    assessment: Assessment,
    language: Language,
    profile: Profile,
    templates: Mapping[str, "Template"],
) -> Mapping[str, bytes]:
    """
    Write all that comes with a report in one language.

    Returns:
        The files by their names without the part that tells the case: the
        report and its annexes, the action points as workbook and as calendar.
    """
    from mobileteam.actionlist import calendar, workbook  # noqa: PLC0415 - heavy, as Word is
    from mobileteam.document import render  # noqa: PLC0415 - heavy
    from mobileteam.revision import origin  # noqa: PLC0415 - heavy

    content = compose_report(assessment, language, profile)
    documents = {
        f"{name}.docx": render(
            template,
            content,
            language,
            profile,
            origin(assessment.case, name, language, template, profile),
        )
        for name, template in templates.items()
    }
    return documents | {"actions.xlsx": workbook(content), "actions.ics": calendar(content)}


def make_kit(
    case: Case, language: Language, profile: Profile, template: "Template"
) -> Mapping[str, bytes]:
    """
    Write the documents of the starter kit that fit a case, in one language.

    Returns:
        The files by their names without the part that tells the case.
    """
    from mobileteam.document import render  # noqa: PLC0415 - heavy
    from mobileteam.revision import origin  # noqa: PLC0415 - heavy

    made = {}
    for name, content in compose_kit(case, language, profile).items():
        kind = f"kit/{name.replace('_', '-')}"
        whence = origin(case, kind, language, template, profile)
        made[f"{kind}.docx"] = render(template, content, language, profile, whence)
    return made


def example_content(kind: "Kind", language: Language, today: date) -> Mapping[str, object]:
    """Return the content of a document on a shipped example, to show what a name may hold."""
    case = read_folder(Path(str(shipped("examples") / _EXAMPLE)), today).case
    assert case is not None  # noqa: S101 - the tests read every example
    if kind == "kit":
        return next(iter(compose_kit(case, language, Profile()).values()))
    return compose_report(assess(case), language, Profile())


def check_rules() -> list[str]:
    """Return what is missing from the rules, in words for their authors."""
    return [fault for rule in rules().values() for fault in faults_of(rule)]


def never_shown(today: date) -> list[str]:
    """Return what a rule can conclude but concludes in no example: `lisc.meets: gap`."""
    seen = {
        (one.rule.id, one.outcome)
        for folder in sorted(Path(str(shipped("examples"))).iterdir())
        if folder.is_dir() and (case := read_folder(folder, today).case)
        for one in assess(case).conclusions
    }
    return [
        f"{rule.id}: {outcome}"
        for rule in rules().values()
        for outcome in (Outcome.MET, Outcome.GAP)
        if _can_conclude(rule, outcome) and (rule.id, outcome) not in seen
    ]


def _can_conclude(rule: Rule, outcome: Outcome) -> bool:
    readings = words_of(rule.id).readings.values()
    return any(key.startswith(outcome) for reading in readings for key in reading.says)
