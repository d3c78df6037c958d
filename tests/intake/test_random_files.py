"""Whatever a case's files hold, reading ends with a case or messages, never a traceback."""

import tempfile
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mobileteam.cli.messages import said
from mobileteam.law import powers, situations
from mobileteam.pipeline import Read, assess_case, read_folder
from mobileteam.problems import Problem, errors_in
from mobileteam.questionnaire import form, questionnaire
from mobileteam.rules import rules
from mobileteam.texts import LANGUAGES
from tests.intake.support import HEAD, NOTE, REVIEW, TODAY

QUESTIONS = {question.id: question for question in questionnaire()}
WRITTEN = [
    *[
        "",
        "~",
        "?",
        "onbekend",
        "n.v.t.",
        "ja",
        "non",
        "jein",
        "none",
        "unknown",
        "own",
        "college",
        "lisc",
    ],
    *[
        "1,5",
        "1.000",
        "-3",
        "0x10",
        "12:30",
        "30/02/2024",
        "1er mars 2020",
        "3. März 2020",
        "01/01/0001",
    ],
    *[
        "{{ 7*7 }}",
        "{% raw %}",
        "{x}",
        "{",
        "a & b <b>c</b>",
        "😀",
        "=1+1",
        "\u200fa",
        "a\u2028b",
        "c\x07d",
    ],
    *["wijk #3", "x: y", "\\", "'", '"', "99101", "Luik", "a" * 3000],
]
SIGNS = b'# |:  |"|\n|- |{|[|&a |*a|!x |\t|---\n|%|\xff|>5|@'.split(b"|")
KEYS = [
    "answer",
    "comment",
    "evidence",
    "reason",
    "text",
    "level",
    "about",
    "value",
    "nl",
    "fr",
    "x",
    "{y}",
]

plain = st.sampled_from(WRITTEN) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=12
)
shapes = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
    ),
)
codes = [code for one in QUESTIONS.values() for code in one.answers]
answered = shapes | st.sampled_from(codes) | st.lists(st.sampled_from(codes), max_size=4)
measures = st.lists(
    st.dictionaries(
        st.sampled_from([*form("measures").fields, "state"]), answered, max_size=5
    ).flatmap(
        lambda fields: st.sampled_from(list(powers())).map(
            lambda name: {"power": name, **fields}
        )
    ),
    max_size=2,
)
named = st.lists(st.sampled_from(list(situations())), max_size=3)
intakes = st.dictionaries(
    st.sampled_from([theme.id for theme in questionnaire().themes if theme.id != "ident"]),
    st.dictionaries(st.sampled_from(list(QUESTIONS)), answered, max_size=6) | shapes,
    max_size=5,
)
about = st.sampled_from([*QUESTIONS, "lisc"])
observation = st.fixed_dictionaries(
    {"about": about, "kind": shapes, "value": answered, "text": shapes}
)
front = st.fixed_dictionaries(
    {"observations": st.lists(observation | shapes, max_size=3)},
    optional={
        "print_prose_in": plain,
        "situations": named | shapes,
        "measures": measures | shapes,
    },
)
decision = st.dictionaries(
    st.sampled_from(["decision", "reason", "text", "priority", "addressee", "months"]),
    shapes,
    max_size=4,
)
reviews = st.fixed_dictionaries(
    {},
    optional={
        "established": st.dictionaries(st.sampled_from(list(QUESTIONS)), shapes, max_size=3)
        | shapes,
        "levels": st.dictionaries(st.sampled_from(["lisc", "pow", "lsic"]), shapes, max_size=3)
        | shapes,
        "recommendations": st.dictionaries(st.sampled_from(list(rules())), decision, max_size=3)
        | shapes,
        "own_recommendations": st.lists(
            st.dictionaries(st.sampled_from(KEYS), shapes, max_size=4), max_size=2
        ),
        "summary": shapes,
        "measures": measures | shapes,
    },
)
cuts = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 9), st.sampled_from(SIGNS)), max_size=4
)
bounded = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def written(content: Any) -> str:
    """Write a content as a careful person would, without anchors."""
    dumper = type("Plain", (yaml.SafeDumper,), {"ignore_aliases": lambda _self, _data: True})
    return (
        yaml.dump(content, Dumper=dumper, allow_unicode=True, sort_keys=False)
        if content
        else ""
    )


def damaged(content: bytes, places: list[tuple[float, int, bytes]]) -> bytes:
    """Put stray signs in and take a few bytes out."""
    for share, length, sign in places:
        at = int(share * len(content))
        content = content[:at] + sign + content[at + length :]
    return content


def read_files(intake: bytes, note: bytes, review: bytes) -> Read:
    """Write the three files of a case and read them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "notes").mkdir()
        (folder / "intake.yaml").write_bytes(intake)
        (folder / "notes" / "one.md").write_bytes(note)
        (folder / "review.yaml").write_bytes(review)
        return read_folder(folder, TODAY)


def check(found: Read) -> None:
    """Hold what every reading must keep: a case or an error, and messages that can be said."""
    told: list[Problem] = list(found.problems)
    if found.case is None:
        assert errors_in(told)
    else:
        told += assess_case(found.case)[1]
    for problem in told:
        assert problem.place.file
        assert all(said(problem, language).strip() for language in LANGUAGES)


@bounded
@given(intakes, front, st.lists(plain, max_size=5), reviews)
def test_any_shape_is_read_or_told(
    intake: Any, head: Any, prose: list[str], review: Any
) -> None:
    """Values of every wrong kind in every place are understood or told."""
    note = NOTE.format(front=written(head), prose="\n".join(prose))
    check(
        read_files(
            (HEAD + written(intake)).encode(),
            note.encode(),
            (REVIEW + written(review)).encode(),
        )
    )


@bounded
@given(intakes, front, reviews, cuts, cuts, cuts)
def test_any_damage_is_read_or_told(
    intake: Any, head: Any, review: Any, one: Any, other: Any, third: Any
) -> None:
    """Files with stray signs and missing pieces are read or told."""
    check(
        read_files(
            damaged((HEAD + written(intake)).encode(), one),
            damaged(NOTE.format(front=written(head), prose="Tekst.").encode(), other),
            damaged((REVIEW + written(review)).encode(), third),
        )
    )


@bounded
@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=60))
def test_any_bytes_are_told(intake: bytes, note: bytes, review: bytes) -> None:
    """Bytes of no kind at all are told; below a good intake too."""
    check(read_files(intake, note, review))
    check(
        read_files(HEAD.encode(), b"---\n" + note + b"\n---\n" + note, REVIEW.encode() + review)
    )
