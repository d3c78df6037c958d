"""Whatever a template asks for, it ends: in time, in length and in depth."""

import pytest

from mobileteam.document import TemplateFaultError, load_template
from mobileteam.document.made_up import full_content
from mobileteam.document.spots import phrase
from tests.document.support import changed, own_report, parts_of, template_with


def told(path, content=None):
    """Return what is said of a template when it is loaded and rendered."""
    with pytest.raises(TemplateFaultError) as caught:
        own_report(path, content)
    return [(one.code, one.values.get("text")) for one in caught.value.problems]


def _loops(depth):
    starts = "".join(f"{{% for a{number} in themes %}}" for number in range(depth))
    return f"{starts}x{'{% endfor %}' * depth}"


def test_loops_in_loops_end(tmp_path):
    """Eight loops over twelve themes would take 430 million rounds."""
    path = template_with(tmp_path, _loops(8))
    assert told(path, full_content(members=12)) == [("TEMPLATE-003", phrase("too_long"))]


def test_what_a_loop_writes_ends(tmp_path):
    """A long text in loops would fill the memory long before the rounds are counted."""
    content = full_content(members=40)
    content["cover"]["title"] = "x" * 20_000
    words = _loops(2).replace("x", "{{ cover.title }}" * 4)
    path = template_with(tmp_path, words)
    assert told(path, content) == [("TEMPLATE-003", phrase("too_long"))]


def test_words_that_join_themselves_end(tmp_path):
    """Joining a list with what was joined before grows with every step."""
    step = "{% set a = summary.gaps|join(a) %}"
    path = template_with(tmp_path, "{% set a = 'xxxxxxxxxxxxxxxx' %}" + step * 40)
    assert told(path, full_content(members=9)) == [("TEMPLATE-003", phrase("too_long"))]


@pytest.mark.parametrize(
    "words",
    [
        _loops(30),
        "{{ " + "(" * 3000 + "cover.title" + ")" * 3000 + " }}",
        "{{ " + "not " * 5000 + "cover.title }}",
        "{% if themes %}" * 3000 + "{% endif %}" * 3000,
    ],
)
def test_tags_in_tags_have_a_bottom(tmp_path, words):
    """Depth is a message, never a crash; its place is the paragraph."""
    path = template_with(tmp_path, words)
    with pytest.raises(TemplateFaultError) as caught:
        load_template(path)
    (problem,) = caught.value.problems
    assert problem.values["text"] == phrase("too_deep")
    assert words[:20] in problem.values["where"]["en"]


@pytest.mark.parametrize(
    "words",
    [
        "{% set a = cover.title ~ cover.title %}",
        "{{ cover.title + cover.title }}",
        "{% set a = themes + themes %}",
        "{{ cover.title|join(cover.title) }}",
        "{{ _rounds }}",
    ],
)
def test_what_doubles_or_looks_behind_is_refused(tmp_path, words):
    """Words and lists do not add up; the counter of rounds is out of reach."""
    assert {code for code, _ in told(template_with(tmp_path, words))} <= {
        "TEMPLATE-002",
        "TEMPLATE-004",
    }


def test_numbers_add_up(tmp_path):
    """Counting on from the place in a loop stays possible."""
    words = (
        "{% for one in method.limits %}{{ loop.index + 1 }}{{ loop.index - 1 }} {% endfor %}"
    )
    assert "20 31" in parts_of(own_report(template_with(tmp_path, words)))[
        "word/document.xml"
    ].decode().replace("  ", " ")


def test_a_file_of_thousands_of_nested_controls_is_told(tmp_path):
    """XML deeper than Word ever writes is refused, not followed."""
    path = template_with(tmp_path, "{{ cover.title }}")
    main = parts_of(path.read_bytes())["word/document.xml"]
    deep = b"<w:sdt><w:sdtContent>" * 20_000 + b"</w:sdtContent></w:sdt>" * 20_000
    content = changed(path, word_document=main.replace(b"<w:body>", b"<w:body>" + deep)).content
    path.write_bytes(content)
    assert [code for code, _ in told(path)] == ["TEMPLATE-001"]


def test_of_very_many_faults_only_the_first_hundred_are_told(tmp_path):
    """Nobody reads on, and somebody could make it last for hours."""
    path = template_with(tmp_path, "x")
    main = parts_of(path.read_bytes())["word/document.xml"]
    halves = b"".join(
        b"<w:p><w:r><w:t>{{ %d</w:t></w:r></w:p>" % number for number in range(300)
    )
    content = changed(
        path, word_document=main.replace(b"<w:body>", b"<w:body>" + halves)
    ).content
    path.write_bytes(content)
    assert len(told(path)) == 100
