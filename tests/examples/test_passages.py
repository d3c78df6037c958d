"""Words in another language than the report's are marked with it, to be heard in it."""

from collections.abc import Iterator
from pathlib import Path

from mobileteam.document.language import TAGS
from mobileteam.document.tree import W, text_of, value_of
from mobileteam.profile import Profile
from mobileteam.report import compose_report
from mobileteam.texts import LANGUAGES, Language
from tests.document.support import part
from tests.examples.support import EXAMPLES, assessment_of, each_report, outputs_of

LANG = f"{W}rPr/{W}lang"


def passages(content: object, spoken: str = "") -> Iterator[tuple[str, str]]:
    """Yield what somebody said, with the language it was said in."""
    if isinstance(content, dict):
        spoken = next((one for one in LANGUAGES if content.get(f"is_{one}")), spoken)
        if spoken and isinstance(content.get("text"), str):
            yield content["text"], spoken
        for one in content.values():
            yield from passages(one, spoken)
    elif isinstance(content, list):
        for one in content:
            yield from passages(one, spoken)


def plain(words: str) -> str:
    """Leave out spaces, which a line break in Word swallows."""
    return "".join(words.split())


@each_report
def test_every_passage_tells_its_language(folder: Path, language: Language) -> None:
    """Whatever the experts wrote is marked with the language they wrote it in."""
    content = compose_report(assessment_of(folder), language, Profile())
    said = {
        (plain(words), TAGS[Language(spoken)])
        for words, spoken in passages(content)
        if spoken != language and words.strip()
    }
    shown = {
        (plain(text_of(run)), value_of(run, "rPr/lang") or TAGS[language])
        for name in ("report.docx", "annexes.docx")
        for run in part(outputs_of(folder, language)[name]).iter(W + "r")
    }
    words_shown = {words for words, _ in shown}
    assert {one for one in said - shown if one[0] in words_shown} == set()
    assert {tag for _, tag in shown} <= {tag for _, tag in said} | {TAGS[language]}


def test_examples_are_written_in_another_language_than_some_reports() -> None:
    """The test above has something to look at."""
    dutch = next(folder for folder in EXAMPLES if folder.name == "voorbeeldlede")
    content = compose_report(assessment_of(dutch), Language.FR, Profile())
    assert len([words for words, spoken in passages(content) if spoken == "nl"]) > 10
