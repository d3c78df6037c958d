"""Whatever a text holds, it is printed as it is or cleaned, and never becomes structure."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobileteam.document.clean import cleaned
from mobileteam.document.made_up import full_content
from tests.document.support import (
    own_report,
    paragraphs,
    parts_of,
    shipped_report,
    template_with,
)

AWKWARD = (
    "Jansens & Zonen <b>vet</b> \"tussen\" 'haken'",
    "{{ 7*7 }} {% raw %} {%p if x %} {# stil #} {{r cover.title }}",
    "{_{ 7 }_} {_% if %_}",
    "emoji 🏛️ en ligatuur ﬁ",
    "vóór\u200e en na\u200f",
    "l'autorité d’Écaussinnes\u202f: « oui »",
    "]]> <!-- --> &amp; &#39;",
)


@pytest.mark.parametrize("words", AWKWARD)
def test_special_signs_are_printed_as_they_are(tmp_path, words):
    """No sign of XML or Jinja in a text is ever read as one."""
    content = full_content()
    content["cover"]["title"] = words
    content["summary"]["gaps"] = [words]
    made = own_report(template_with(tmp_path, "{{ cover.title }}", "het einde"), content)
    assert paragraphs(made) == [words, "het einde"]
    assert words in paragraphs(shipped_report(content))


def test_what_a_word_file_cannot_hold_is_dropped():
    """Control signs, half and non-characters go; tabs become spaces, each new line a break."""
    words = "a\x00b\x07c\x0cd\x1be\ud800f\ufffeg\x85h\r\ni\rj\u2028k\tl\x0bm"
    assert cleaned({"x": [words]})["x"] == ["abcdefg\nh\ni\nj\nk l\nm"]


def test_a_new_line_becomes_a_line_break(tmp_path):
    """A new line stays inside its paragraph."""
    content = full_content()
    content["cover"]["title"] = "een\ntwee\a\fdrie"
    assert paragraphs(own_report(template_with(tmp_path, "{{ cover.title }}"), content)) == [
        "een\ntweedrie"
    ]


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gives_a_document(tmp_path_factory, words):
    """Every text whatsoever renders; what follows it is still there."""
    content = full_content()
    content["cover"]["title"] = words
    made = own_report(
        template_with(tmp_path_factory.mktemp("t"), "{{ cover.title }}|", "het einde"), content
    )
    assert paragraphs(made) == [cleaned({"x": words})["x"] + "|", "het einde"]


def test_no_tag_is_left():
    """Nothing of the template's own language reaches the reader."""
    for part in parts_of(shipped_report(full_content())).values():
        assert b"{{" not in part
        assert b"{%" not in part
