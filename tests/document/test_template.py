"""A template is checked before its use; every fault is told with its place and a way out."""

import subprocess
import sys
import zipfile
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from warnings import catch_warnings, simplefilter

import pytest

from mobileteam.document import TemplateFaultError, load_template
from mobileteam.document.check import check
from mobileteam.document.made_up import full_content
from mobileteam.document.names import known_names
from mobileteam.texts import TEXT_KEYS
from mobileteam.yamlfile import own_file
from tests.document.support import (
    changed,
    own_report,
    paragraphs,
    parts_of,
    template_with,
)

SCRIPT = Path(__file__).parents[2] / "templates" / "make_report.py"


def _with(good, old, new):
    """Return a file with the kind of its main part changed."""
    parts = parts_of(good.read_bytes())
    types = "[Content_Types].xml"
    return _zipped({**parts, types: parts[types].replace(old, new)}.items())


def _main(change):
    return lambda good: (
        changed(
            good, word_document=change(parts_of(good.read_bytes())["word/document.xml"])
        ).content
    )


def _strict(main):
    return main.replace(
        b"schemas.openxmlformats.org/wordprocessingml/2006", b"purl.oclc.org/ooxml"
    )


OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
WORD = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main"
ODT = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}
OTHER_FILES = {
    "empty": lambda _: b"",
    "other": lambda _: b"geen zip",
    "rtf": lambda _: rb"{\rtf1\ansi x}",
    "pdf": lambda _: b"%PDF-1.7",
    "web_page": lambda _: b"\xef\xbb\xbf<html></html>",
    "word_97": lambda _: OLD_OFFICE,
    "password": lambda _: OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"),
    "damaged": lambda good: good.read_bytes()[:-300],
    "damaged ": lambda good: _zipped(
        one for one in parts_of(good.read_bytes()).items() if one[0] != "word/document.xml"
    ),
    "damaged  ": _main(lambda _: b"<w:document"),
    "word_template": lambda good: _with(good, b"document.main", b"template.main"),
    "macros": lambda good: _with(good, WORD, b"vnd.ms-word.document.macroEnabled.main"),
    "unusual": lambda good: _with(good, b"/word/document.xml", b"/word/document2.xml"),
    "other_office": lambda good: _with(good, b"wordprocessingml.document", b"spreadsheetml.x"),
    "open_document": lambda _: _zipped(ODT.items()),
    "twice": lambda good: _zipped(
        [*parts_of(good.read_bytes()).items(), ("word/document.xml", b"<other/>")]
    ),
    "strict": _main(_strict),
    "document_type": _main(lambda main: b"<!DOCTYPE x [<!ENTITY e 'e'>]>" + main),
    "too_big": _main(lambda main: main + b" " * 9_000_000),
}


def faults(path):
    """Return the problems of a template."""
    with pytest.raises(TemplateFaultError) as caught:
        load_template(path)
    return caught.value.problems


def codes(path):
    return [problem.code for problem in faults(path)]


def test_the_shipped_template_has_no_fault():
    """It uses no name outside the report's content."""
    assert check(load_template(None)) == []


@pytest.mark.parametrize("name", ["report.docx", "annexes.docx", "kit.docx", "names.docx"])
def test_the_shipped_template_is_what_its_script_makes(tmp_path, name):
    """Who changes the template changes the script; the two never part."""
    for one in SCRIPT.parent.glob("*.py"):
        (tmp_path / one.name).write_bytes(one.read_bytes())
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; import make_report;"
        f" sys.stdout.buffer.write(make_report.templates()[{name!r}])"
    )
    places = [str(tmp_path), str(SCRIPT.parents[1])]
    made = subprocess.run(
        [sys.executable, "-c", code, *places], check=True, capture_output=True
    )
    assert made.stdout == SCRIPT.with_name(name).read_bytes()


def test_an_unknown_name_is_told_with_the_nearest_and_its_place(tmp_path):
    """A slip in a name is met with the name that was meant."""
    path = template_with(tmp_path, "goed", "Titel: {{ cover.titel }}")
    (problem,) = faults(path)
    assert problem.code == "TEMPLATE-002"
    assert problem.values["name"] == "cover.titel"
    assert problem.values["nearest"] == "title"
    assert problem.values["where"]["nl"] == "alinea ‘Titel: {{ cover.titel }}’"
    assert problem.place.file == str(path)


def test_an_unknown_name_in_a_table_is_told_with_row_and_cell(tmp_path):
    """Places in tables are counted as a reader counts them."""
    rows = ("kop", "{%tr for theme in themes %}", "{{ theme.titel }}", "{%tr endfor %}")
    (problem,) = faults(template_with(tmp_path, "{{ cover.title }}", rows=rows))
    assert problem.values["nearest"] == "title"
    assert (
        problem.values["where"]["fr"] == "tableau 1, ligne 3, cellule 1 : « {{ theme.titel }} »"
    )
    assert problem.values["where"].keys() == TEXT_KEYS


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("{{ Cover.title }}", "Cover"),
        ("{{ words.sumary }}", "words.sumary"),
        ("{% for gap in themes %}{{ gap.level.nam }}{% endfor %}", "gap.level.nam"),
        ("{% for one in thmes %}{{ one.anything }}{% endfor %}", "thmes"),
        ("{% set x = summary %}{{ x.laed }}", "x.laed"),
        ("{{ cover['titel'] }}", "cover.titel"),
        ("{{ cover.title.length }}", "cover.title.length"),
        ("{{ (themes|first).titel }}", "….titel"),
    ],
)
def test_names_are_followed_through_loops(tmp_path, words, name):
    """Every name is checked, also where the report at hand would never come by."""
    assert [one.values["name"] for one in faults(template_with(tmp_path, words))] == [name]


def test_every_fault_is_told_at_once(tmp_path):
    """Nobody mends a template one message at a time."""
    path = template_with(tmp_path, "{{ een }}", "{{ cover.twee }}", "{{ summary.drie }}")
    assert codes(path) == ["TEMPLATE-002"] * 3


@pytest.mark.parametrize(
    "words",
    [
        "{{ cover.title.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ cover['__class__'] }}",
        "{% for one in range(1000000000) %}x{% endfor %}",
        "{{ cover.title.upper() }}",
        "{{ 'x' * 1000000000 }}",
        "{{ 10 ** 10 ** 10 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ cover.title|center(1000000000) }}",
        "{{ cover.title|safe }}",
        "{{ cover|attr('__class__') }}",
        "{% include 'geheim' %}",
        "{% import 'os' as os %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    ],
)
def test_a_template_runs_no_code(tmp_path, words):
    """What no report needs is refused before anything runs."""
    path = template_with(tmp_path, "begin", words)
    assert set(codes(path)) <= {"TEMPLATE-004", "TEMPLATE-002"}
    assert any("begin" not in problem.values["where"]["en"] for problem in faults(path))


@pytest.mark.parametrize(
    "words",
    [
        "{{ cover.title }",
        "{% if %}x{% endif %}",
        "{% for one in themes %}",
        "{{ cover.title | }}",
        "{% wat %}",
    ],
)
def test_a_tag_that_cannot_be_understood_is_told(tmp_path, words):
    """A slip in a tag is a message, not a surprise in the report."""
    assert codes(template_with(tmp_path, words)) == ["TEMPLATE-003"]


def test_a_tag_ends_in_the_paragraph_where_it_began(tmp_path):
    """Between two halves of a tag, paragraphs would vanish in silence."""
    assert codes(template_with(tmp_path, "{{ cover.title }", "}")) == ["TEMPLATE-003"]
    assert codes(template_with(tmp_path, "{{ cover.title", "}}")) == ["TEMPLATE-003"] * 2


def test_text_beside_a_paragraph_tag_is_told(tmp_path):
    """It would vanish from the report in silence."""
    path = template_with(tmp_path, "{%p if themes %} verloren", "ja", "{%p endif %}")
    (problem,) = faults(path)
    assert problem.code == "TEMPLATE-003"
    assert "{%p if themes %} verloren" in problem.values["where"]["de"]
    assert problem.values["text"].keys() == TEXT_KEYS


def test_tags_that_cut_across_paragraphs_are_told_when_rendered(tmp_path):
    """A start in one cell and an end in another would break the document."""
    path = template_with(tmp_path, "{% for one in themes %} x", "y", rows=("{% endfor %}",))
    with pytest.raises(TemplateFaultError) as caught:
        own_report(path)
    assert [one.code for one in caught.value.problems] == ["TEMPLATE-003"]


def test_a_no_break_space_in_a_tag_is_no_fault(tmp_path):
    """French Word sets one; nobody sees it."""
    path = template_with(tmp_path, "{%p\u00a0if themes %}", "ja", "{%p endif %}")
    assert paragraphs(own_report(path)) == ["ja"]


def test_none_is_printed_as_nothing(tmp_path):
    """Where the experts said nothing, nothing stands."""
    content = full_content()
    content["summary"]["own"] = None
    path = template_with(tmp_path, "[{{ summary.own }}]")
    assert paragraphs(own_report(path, content)) == ["[]"]


def test_a_loop_knows_its_place(tmp_path):
    """What Jinja offers in a loop may be used."""
    words = (
        "{% for one in method.limits %}{{ loop.index }}"
        "{% if not loop.last %}, {% endif %}{% endfor %}"
    )
    assert paragraphs(own_report(template_with(tmp_path, words))) == ["1, 2"]


def _written(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("kind", "make"), OTHER_FILES.items(), ids=OTHER_FILES)
def test_a_file_that_is_no_word_document_is_told_by_its_kind(tmp_path, kind, make):
    """Each kind of file has its own way out, whatever its ending says."""
    good = template_with(tmp_path, "x")
    (problem,) = faults(_written(tmp_path, "other.docx", make(good)))
    assert problem.code == "TEMPLATE-001"
    words = own_file(files("mobileteam.document") / "files.yaml")[kind.strip()]
    assert problem.values["text"] == words["is"]
    assert problem.values["mend"] == words["mend"]


def _zipped(entries):
    stream = BytesIO()
    with catch_warnings(), zipfile.ZipFile(stream, "w") as file:
        simplefilter("ignore")
        for name, content in entries:
            file.writestr(name, content)
    return stream.getvalue()


def test_properties_that_libreoffice_wrote_twice_are_no_fault(tmp_path):
    """A report gets properties of its own."""
    path = template_with(tmp_path, "{{ cover.title }}")
    entries = [*parts_of(path.read_bytes()).items(), ("docProps/core.xml", b"<other/>")]
    path.write_bytes(_zipped(entries))
    assert paragraphs(own_report(path)) == ["Verslag"]


def test_a_missing_file_is_told(tmp_path):
    """A name that leads nowhere is a message too."""
    assert codes(tmp_path / "weg.docx") == ["TEMPLATE-001"]


def test_no_name_of_the_report_is_also_a_name_of_python():
    """Otherwise a template could not reach it with a dot."""
    names = set(_names(known_names()))
    assert names.isdisjoint(dir(dict))


def _names(shape):
    if isinstance(shape, dict):
        for name, inner in shape.items():
            yield name
            yield from _names(inner)
    elif shape:
        yield from _names(shape[0])
