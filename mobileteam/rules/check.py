"""
Prove the rules whole: texts in four languages, provisions on every day, questions that exist.

The same proof serves the command `rules check` and the house tests; the lawyers'
cases are run by the tests.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from mobileteam.law import history, provision_on, provisions
from mobileteam.questionnaire import questionnaire
from mobileteam.rulekit import Nature, Reading, ReadingWords, Rule, words_of
from mobileteam.texts import TEXT_KEYS, Text, catalogue

_BINDING = frozenset(
    (
        "constitution",
        "treaty",
        "law",
        "decree",
        "ordinance",
        "royal-decree",
        "government-decree",
        "judgment",
    )
)
_LAST_DAY_CHECKED = date(2030, 12, 31)


def faults_of(rule: Rule) -> list[str]:
    """Return what is missing from a rule, in words for its author."""
    found = (*_questions(rule), *_readings(rule), *_texts(rule), *_cases(rule))
    return [f"{rule.id}: {fault}" for fault in found]


def _cases(rule: Rule) -> Iterator[str]:
    """Tell a rule without lawyers' cases; a checkout has them beside the package."""
    cases = Path(str(files("mobileteam"))).parent / "tests" / "rules"
    theme, _, name = rule.id.partition(".")
    if cases.is_dir() and not (cases / theme / f"{name}.yaml").is_file():
        yield f"has no cases in tests/rules/{theme}/{name}.yaml"


def _questions(rule: Rule) -> Iterator[str]:
    for question in (*rule.asks, *rule.only_if):
        if not questionnaire().has(question):
            yield f"asks {question}, which no questionnaire holds"
    for question, codes in rule.only_if.items():
        stray = set(codes) - set(questionnaire().question(question).answers) - {"yes", "no"}
        if stray:
            yield f"only_if {question} names {sorted(stray)}, which are no answers"


def _readings(rule: Rule) -> Iterator[str]:
    if not rule.readings:
        yield "has no reading"
    for reading in rule.readings:
        yield from _basis(reading)
    days = [reading.first_day for reading in rule.readings if _is_known(reading.basis)]
    for day in sorted({day for day in days if days.count(day) > 1}):
        yield f"two readings start on {day}"


def _is_known(basis: str) -> bool:
    name, _, day = basis.partition("@")
    return name in provisions() and any(
        one.version_id == f"{name}@{day}" for one in history(name)
    )


def _basis(reading: Reading) -> Iterator[str]:
    if not _is_known(reading.basis):
        yield f"reading {reading.name} rests on {reading.basis}, which is not in the law files"
        return
    for name in reading.also:
        if name.partition("@")[0] not in provisions():
            yield f"reading {reading.name} also cites {name}, which is not in the law files"
    kind = history(reading.basis.partition("@")[0])[0].act.kind
    if reading.nature is Nature.LAW and kind not in _BINDING:
        yield f"reading {reading.name} words a duty on a {kind}"
    yield from _holes(reading)


def _holes(reading: Reading) -> Iterator[str]:
    """Tell a version that ends with the next starting later: a day without law in between."""
    versions = history(reading.basis.partition("@")[0])
    for before, after in pairwise(versions):
        if before.validity.valid_until is None:
            yield f"{before.version_id} has no end although {after.version_id} follows"
        elif before.validity.last_day + timedelta(days=1) != after.validity.first_day:
            yield (
                f"there is a hole or an overlap between {before.version_id} "
                f"and {after.version_id}"
            )
    if (
        provision_on(versions[0].id, reading.first_day) is None
        and reading.first_day < _LAST_DAY_CHECKED
    ):
        yield f"reading {reading.name}: no version of {versions[0].id} on {reading.first_day}"


def _texts(rule: Rule) -> Iterator[str]:
    words = words_of(rule.id)
    yield from _text("title", words.title)
    names = {reading.name for reading in rule.readings}
    for stray in sorted(words.readings.keys() - names):
        yield f"has texts for {stray}, which is no reading"
    for name in sorted(names):
        if name in words.readings:
            yield from _block(name, words.readings[name])
        else:
            yield f"has no texts for its reading {name}"


def _block(name: str, block: ReadingWords) -> Iterator[str]:
    for key, text in block.says.items():
        yield from _text(f"{name}.{key}", text)
    if block.recommendation:
        yield from _text(f"{name}.recommendation", block.recommendation)
    elif any(key.startswith("gap") for key in block.says):
        yield f"{name} can find a gap but recommends nothing"
    for step in block.action_points:
        yield from _text(step.id, step.text)
        if step.addressee not in catalogue("functions"):
            yield f"{step.id} is addressed to {step.addressee}, which is no function"


def _text(key: str, text: Text | Mapping[str, str]) -> Iterator[str]:
    if text.keys() != TEXT_KEYS:
        yield f"{key} does not have exactly nl, fr, de and en"
    elif any(not words.strip() for words in text.values()):
        yield f"{key} has an empty language"
