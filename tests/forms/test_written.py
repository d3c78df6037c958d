"""What a form holds is what was answered: written and read back, nothing changes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobileteam.case import Answer, AnswerState
from mobileteam.forms import blank_intake
from mobileteam.pipeline import read_intake
from mobileteam.problems import Place, errors_in
from mobileteam.questionnaire import Kind, questionnaire
from mobileteam.shelf import shipped
from mobileteam.texts import LANGUAGES, Language

TODAY = date(2026, 11, 24)
EXAMPLES = sorted(
    folder for folder in Path(str(shipped("examples"))).iterdir() if folder.is_dir()
)


def said(answers: dict[str, Answer]) -> dict[str, Answer]:
    """Return the answers without their places; what was left empty is not there."""
    return {
        name: replace(one, place=Place(""))
        for name, one in answers.items()
        if one.state is not AnswerState.UNANSWERED or one.comment or one.evidence
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda one: one.name)
def test_form_with_answers_reads_back(folder: Path, language: str, tmp_path: Path) -> None:
    """The form of a municipality, in any language, holds exactly what it answered."""
    case = read_intake(folder / "intake.yaml", TODAY).case
    assert case is not None
    text = blank_intake(Language(language), case.reference_date, answers=dict(case.answers))
    (tmp_path / "intake.yaml").write_text(text, encoding="utf-8")
    again = read_intake(tmp_path / "intake.yaml", TODAY)
    assert not errors_in(again.problems)
    assert again.case is not None
    assert said(dict(again.case.answers)) == said(dict(case.answers))


TEXT_QUESTION = next(one.id for one in questionnaire() if one.kind is Kind.TEXT)
WORDS = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=("Cs", "Cc", "Zl", "Zp"),
        exclude_characters="\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    )
    | st.sampled_from("\n\n :#-'\"|>\\&*!%@`{}[]"),
    max_size=60,
).filter(
    lambda words: all(
        ord(one) % 0x10000 < 0xFFFE and not 0xFDD0 <= ord(one) <= 0xFDEF for one in words
    )
)


@settings(max_examples=200, deadline=None)
@given(comment=WORDS, evidence=st.lists(WORDS, max_size=3))
def test_any_words_read_back(
    comment: str, evidence: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever signs a comment or a title holds, it reads back, but for blanks around it."""
    given_answer = Answer(
        "lisc_status",
        AnswerState.GIVEN,
        "own",
        Place(""),
        comment.strip(),
        tuple(title.strip() for title in evidence if title.strip()),
    )
    town = Answer("ident_nis_code", AnswerState.GIVEN, "99101", Place(""))
    day = Answer("ident_reference_date", AnswerState.GIVEN, date(2026, 11, 2), Place(""))
    answers = {one.question: one for one in (given_answer, town, day)}
    path = tmp_path_factory.mktemp("words") / "intake.yaml"
    text = blank_intake(Language.NL, date(2026, 11, 2), answers=answers)
    path.write_text(text, encoding="utf-8", newline="\n")
    again = read_intake(path, TODAY).case
    assert again is not None
    assert said(dict(again.answers))["lisc_status"] == given_answer
