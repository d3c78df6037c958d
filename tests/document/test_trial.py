"""A template is tried out before it serves; what it no longer shows is told."""

import pytest

from mobileteam.document import TemplateFaultError, load_template, try_out
from mobileteam.document.names import known_names
from mobileteam.document.spots import phrase
from mobileteam.problems import Severity
from mobileteam.yamlfile import own_file
from tests.document.support import changed, parts_of, template_with
from tests.document.test_described import paths, shipped_yaml


@pytest.mark.parametrize("kind", ["report", "annexes"])
def test_the_shipped_templates_pass_without_a_word(kind):
    """They render full and empty in every language, and show all that is expected."""
    trial = try_out(load_template(None, kind), kind)
    assert trial.problems == []
    assert trial.tags > 300
    assert trial.parts == 6


def test_what_only_some_contents_show_is_found(tmp_path):
    """A word gone through like a list has a right name, and makes no report."""
    path = template_with(tmp_path, "{% for one in cover.title %}{{ one }}{% endfor %}")
    (problem,) = try_out(load_template(path)).problems
    assert problem.values["text"] == phrase("misfit")


def shipped_without(folder, *names):
    """Return the shipped report template without the fields of some names."""
    path = template_with(folder, "x")
    path.write_bytes(load_template(None).content)
    held = parts_of(path.read_bytes())
    changes = {}
    for part in ("document", "footer1", "footer2", "footer3"):
        text = held[f"word/{part}.xml"].decode()
        for name in names:
            text = text.replace("{{ " + name + " }}", "")
        changes[f"word_{part}"] = text.encode()
    path.write_bytes(changed(path, **changes).content)
    return path


@pytest.mark.parametrize("name", ["cover.handling", "cover.snapshot", "one.basis"])
def test_what_a_report_no_longer_shows_is_pointed_out(tmp_path, name):
    """A field that was deleted is missed by the program, not by the reader."""
    problems = try_out(load_template(shipped_without(tmp_path, name))).problems
    assert [(one.code, one.severity) for one in problems] == [
        ("TEMPLATE-010", Severity.WARNING)
    ]
    assert name.rpartition(".")[2] in problems[0].values["what"]["fr"]


def test_a_template_without_headings_or_contents_is_pointed_out(tmp_path):
    """Large letters make no heading, and without one nobody finds the way."""
    codes = [one.code for one in try_out(load_template(template_with(tmp_path, "x"))).problems]
    assert "TEMPLATE-011" in codes
    path = template_with(tmp_path, "x")
    main = parts_of(path.read_bytes())["word/document.xml"]
    style = b'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    path.write_bytes(changed(path, word_document=main.replace(b"<w:p>", style, 1)).content)
    codes = [one.code for one in try_out(load_template(path)).problems]
    assert "TEMPLATE-012" in codes


def test_what_is_expected_is_a_name_of_the_report():
    """Each line of expected.yaml speaks of a name that exists."""
    there = {path.replace(".", " ") for path in paths(known_names())}
    for lines in own_file(shipped_yaml().parent / "expected.yaml").values():
        shown = [words for line in lines for words in line["shows"]]
        bare = [" ".join(w for w in words.split() if not w.isdigit()) for words in shown]
        assert set(bare) - there <= {"Voorbeeldlede"}


def test_a_template_with_a_fault_never_renders(tmp_path):
    """What the check refuses, a report refuses too."""
    with pytest.raises(TemplateFaultError):
        load_template(template_with(tmp_path, "{% for one in themes %}"))
