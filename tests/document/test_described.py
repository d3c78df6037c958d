"""Every name that a template may use is explained, in four languages."""

from typing import get_args

import pytest

from mobileteam.document import load_template
from mobileteam.document.described import description, everything_in, names_page, names_under
from mobileteam.document.names import Kind, known_names
from mobileteam.document.programs import programs
from mobileteam.document.tree import W
from mobileteam.shelf import shipped
from mobileteam.texts import LANGUAGES, catalogue
from mobileteam.yamlfile import own_file
from tests.document.support import own_report, paragraphs, part, template_with

CONTENT = {"cover": {"title": "Mijn titel"}, "themes": [{"title": ""}, {"title": "Vorming"}]}


def paths(shape, path=""):
    """Return the path of every name, whatever lists lie between."""
    if isinstance(shape, dict):
        for name, inner in shape.items():
            yield f"{path}.{name}".lstrip(".")
            if f"{path}.{name}" != ".words":
                yield from paths(inner, f"{path}.{name}")
    elif shape:
        yield from paths(shape[0], path)


def every_path():
    """List the names of every kind of document."""
    return [path for kind in get_args(Kind) for path in paths(known_names(kind))]


def test_every_name_is_described():
    """Who adds a name to a report says in mobileteam/document/names.yaml what it holds."""
    undescribed = []
    for path in every_path():
        try:
            description(path)
        except KeyError:
            undescribed.append(path)
    assert undescribed == [], "add these to mobileteam/document/names.yaml, under `names`"


def test_no_description_is_of_a_name_that_is_gone():
    """Who takes a name away takes its description away."""
    known = own_file(shipped_yaml())
    there = set(every_path())
    assert [path for path in known["names"] if path not in there] == []
    assert [
        path for path in (*known["alike"], *known["alike"].values()) if path not in there
    ] == []


def shipped_yaml():
    from importlib.resources import files  # noqa: PLC0415 - only here

    return files("mobileteam.document") / "names.yaml"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_tells_what_to_type_what_it_holds_and_an_example(language):
    """A person who knows Word finds the tag to copy, its meaning and what it may look like."""
    said = paragraphs(names_page("report", language, CONTENT))
    said = said[said.index("{{ cover.nis }}") - 10 :]  # the explanation before has examples too
    at = said.index("{{ cover.title }}")
    about = description("cover.title")[language]
    assert said[at + 1].lower().rstrip(".") == about.lower()
    assert said[at + 2] == "Mijn titel"
    assert said[said.index("{{ theme.title }}") + 2] == "Vorming"
    assert (
        said[said.index("{{ words.summary }}") + 1]
        == catalogue("headings")["summary"][language]
    )


def test_equal_pages_have_equal_bytes():
    """The page depends on nothing but what it is asked for."""
    language = LANGUAGES[1]
    assert names_page("annexes", language, CONTENT) == names_page("annexes", language, CONTENT)


def test_the_page_has_contents_and_headings():
    """Contents list every part and every group."""
    made = names_page("report", LANGUAGES[0], CONTENT)
    links = list(part(made).iter(W + "hyperlink"))
    assert len(links) == 6 + len(known_names())


def _usages():
    for one in names_under("", known_names()):
        for name in everything_in(one) if one.path != "words" else ():
            yield name.path, name.usage


def test_what_the_page_says_to_type_is_right(tmp_path):
    """Every tag of the page, inside the loops of the lists around it, passes the check."""
    loops = {}
    for path, usage in _usages():
        if usage.startswith("{%p for"):
            loops[path] = usage.split("\n")[0]
    for path, usage in _usages():
        around = [loops[one] for one in _above(path) if one in loops]
        lines = [
            *around,
            *usage.replace("…", "x").split("\n"),
            *["{%p endfor %}"] * len(around),
        ]
        assert load_template(template_with(tmp_path, *lines)), path
        programs.cache_clear()


def _above(path):
    steps = path.split(".")
    return [".".join(steps[:number]) for number in range(1, len(steps))]


def test_the_examples_of_the_explanation_are_right(tmp_path):
    """What is shown as an example can be typed as it stands."""
    explained = own_file(shipped_yaml().parent / "explain.yaml")["explained"]
    shown = [one["examples"] for one in explained if "{" in "".join(one["examples"])]
    for examples in shown:
        lines = [
            piece
            for line in examples
            for piece in ([line] if line.startswith("{%r") else line.split(" … "))
        ]
        rows = tuple(line for line in lines if line.startswith("{%tr"))
        words = [line for line in lines if line not in rows]
        assert own_report(template_with(tmp_path, *words, rows=rows))


def test_the_template_of_the_page_is_shipped():
    """It lies beside the others."""
    assert (shipped("templates") / "names.docx").is_file()
