"""What Word and LibreOffice do to tags unasked is put right; all else is told in words."""

import re
from itertools import pairwise

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from mobileteam.document import TemplateFaultError, load_template, render
from mobileteam.document.made_up import full_content
from mobileteam.document.spots import phrase
from mobileteam.document.tags import mend_tags, tags_of
from mobileteam.document.tree import NAMESPACE, W, parsed, text_of, value_of
from mobileteam.profile import Profile
from mobileteam.texts import Language
from tests.document.support import (
    changed,
    own_report,
    paragraphs,
    part,
    parts_of,
    template_with,
)

NO_BREAK = "\u00a0"


def told(path):
    """Return what is said to be wrong with the fields of a template."""
    with pytest.raises(TemplateFaultError) as caught:
        load_template(path)
    return [problem.values.get("text") for problem in caught.value.problems]


def template_of(folder, body):
    """Make a template of a body written as Word writes it."""
    base = template_with(folder, "x")
    main = parts_of(base.read_bytes())["word/document.xml"].decode()
    main = re.sub(
        r"<w:body>.*</w:body>", lambda _: f"<w:body>{body}</w:body>", main, flags=re.DOTALL
    )
    base.write_bytes(changed(base, word_document=main.encode()).content)
    return base


def run(words, looks=""):
    return f'<w:r>{looks}<w:t xml:space="preserve">{words}</w:t></w:r>'


@pytest.mark.parametrize(
    "words",
    [
        "{% if language == «nl» %}ja{% endif %}",
        f"{{% if language == «{NO_BREAK}nl{NO_BREAK}» %}}ja{{% endif %}}",
        "{% if language == «\u202fnl\u202f» %}ja{% endif %}",
        "{% if language == „nl“ %}ja{% endif %}",
        "{% if language == “nl” %}ja{% endif %}",
        "{% if language == ‘nl’ %}ja{% endif %}",
        "{% if language == ‚nl‘ %}ja{% endif %}",
        "{% if language == ‹nl› %}ja{% endif %}",
        f"{{%{NO_BREAK}If{NO_BREAK}language{NO_BREAK}== 'nl' %}}ja{{%{NO_BREAK}Endif %}}",
        "{% if lan\u00adguage == 'n\u200bl' %}ja{% endif %}",
        "{% FOR one in method.limits %}{% If loop.first %}ja{% EndIf %}{% EndFor %}",
        "{%r If language == 'nl' %}ja{%R endif %}",
        "{% r if language == 'nl' %}ja{% r endif %}",
    ],
)
def test_what_autocorrection_did_is_put_right(tmp_path, words):
    """Quotation marks, spaces, capitals and hyphens that nobody typed do no harm."""
    assert paragraphs(own_report(template_with(tmp_path, words))) == ["ja"]


@pytest.mark.parametrize(
    "rows",
    [
        (f"{{%p{NO_BREAK}if themes %}}", "ja", "{%p endif %}"),
        ("{% p if themes %}", "ja", "{% p Endif %}"),
        ("{%P If themes %}", "ja", "{%P endif %}"),
    ],
)
def test_the_prefix_of_a_paragraph_tag_is_understood(tmp_path, rows):
    """A capital or a space too many before the prefix is no fault."""
    assert paragraphs(own_report(template_with(tmp_path, *rows))) == ["ja"]


@pytest.mark.parametrize(
    "pieces",
    [
        ("{", "{ cover", ".", "title }", "}"),
        ("[{{", " cover.title ", "}}"),
        ("{{ cover.ti", "tle }} {{ cov", "er.title }}"),
    ],
)
def test_a_tag_may_be_cut_over_runs(tmp_path, pieces):
    """Half of a tag in bold, or spelt wrongly for Word, is still one tag."""
    document = Document()
    paragraph = document.add_paragraph()
    for number, piece in enumerate(pieces):
        paragraph.add_run(piece).bold = bool(number % 2)
    path = tmp_path / "own.docx"
    document.save(path)
    expected = "".join(pieces).replace("{{ cover.title }}", "Verslag")
    assert paragraphs(own_report(path)) == [expected]


@given(st.lists(st.integers(min_value=0, max_value=44), max_size=8))
def test_wherever_a_tag_is_cut_it_is_one_again(cuts):
    """Whatever the runs, each tag ends in one of them, and no word gets lost."""
    words = "voor {{ cover.title }} en {% if themes %} na"
    places = [0, *sorted(min(cut, len(words)) for cut in cuts), len(words)]
    runs = "".join(run(words[start:end]) for start, end in pairwise(places))
    root = parsed(f'<w:p xmlns:w="{NAMESPACE}">{runs}</w:p>')
    mend_tags(root)
    assert text_of(root) == words
    assert [tag.written for tag in tags_of(root)] == ["{{ cover.title }}", "{% if themes %}"]


def test_a_tag_may_hold_what_word_puts_between(tmp_path):
    """Proofing marks, bookmarks, a tab, a control and a link inside a tag do no harm."""
    body = (
        f"<w:p>{run('{{ co')}<w:proofErr w:type='spellStart'/>{run('ver.')}"
        "<w:bookmarkStart w:id='7' w:name='x'/><w:sdt><w:sdtPr/><w:sdtContent>"
        f"{run('ti')}</w:sdtContent></w:sdt><w:bookmarkEnd w:id='7'/>"
        f"<w:hyperlink w:anchor='x'>{run('tle')}</w:hyperlink><w:r><w:tab/></w:r>"
        f"{run('}} einde')}</w:p>"
    )
    assert paragraphs(own_report(template_of(tmp_path, body))) == ["Verslag einde"]


def test_words_beside_a_run_tag_keep_their_looks(tmp_path):
    """LibreOffice joins runs of equal looks; what is bold stays bold, and nothing is lost."""
    bold = "<w:rPr><w:b/></w:rPr>"
    words = "voor {%r if themes %}midden{%r endif %} na"
    made = own_report(template_of(tmp_path, f"<w:p>{run(words, bold)}</w:p>"))
    assert paragraphs(made) == ["voor midden na"]
    assert {one.find(f"{W}rPr/{W}b") is not None for one in part(made).iter(W + "r")} == {True}


@pytest.mark.parametrize(
    ("words", "key", "values"),
    [
        (["{%- if themes %}x{% endif %}"], "minus", {}),
        (["{% if themes -%}x{% endif %}"], "minus", {}),
        (["{%– if themes %}x{% endif %}"], "minus", {}),
        (["{% endfro %}"], "unknown_word_near", {"word": "endfro", "like": "endfor"}),
        (["{% vm %}"], "unknown_word", {"word": "vm"}),
        (["{% endfor %}"], "never_started", {"word": "endfor"}),
        (["{% if themes %}x"], "never_ends", {"word": "if", "end": "endif"}),
        (["{{ cover…title }}"], "odd_sign", {"sign": "…"}),
        (["{{ cover.title tile }}"], "misread", {}),
        (["{{ cover.titl", "e }}"], "not_closed", {}),
        (["{%p if themes %}", "x", "{% endif %}"], "other_prefix", None),
        (["x {%tr if themes %}", "{%tr endif %}"], "no_table", {}),
    ],
)
def test_a_slip_is_told_in_words(tmp_path, words, key, values):
    """Every slip has a sentence of its own in four languages."""
    values = {"start": words[0], "end": words[-1]} if values is None else values
    found = told(template_with(tmp_path, *words))
    assert phrase(key, **values) in found


def test_an_end_that_ends_another_is_told_with_the_place_of_the_start(tmp_path):
    """Where two things are open, the message says which must end first and where it began."""
    words = ["{%p if themes %}", "{%p for one in themes %}", "{%p endif %}", "{%p endfor %}"]
    first = told(template_with(tmp_path, *words))[0]
    assert "paragraph “{%p for one in themes %}”" in first["en"]


def test_start_and_end_stand_at_one_level(tmp_path):
    """A start in a cell does not end outside it, even where a report at hand would hide it."""
    rows = ("{%p if themes %}", "x")
    document = template_with(tmp_path, "{%p endif %}", rows=rows)
    assert phrase("never_started", word="endif") in told(document)
    cells = template_of(
        tmp_path,
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>"
        f"<w:tc><w:p>{run('{%p if themes %}')}</w:p></w:tc>"
        f"<w:tc><w:p>{run('{%p endif %}')}</w:p></w:tc></w:tr></w:tbl>",
    )
    assert told(cells) == [phrase("not_balanced")]


def test_text_beside_a_row_tag_is_told(tmp_path):
    """It would vanish with its row."""
    rows = ("{%tr if themes %} verloren", "x", "{%tr endif %}")
    assert told(template_with(tmp_path, "x", rows=rows)) == [phrase("beside_tr")]


SECTION = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'


def test_a_section_break_behind_a_tag_is_kept(tmp_path):
    """LibreOffice puts a section break into the paragraph before, be it a tag's own."""
    body = (
        f"<w:p>{run('{%p if themes %}')}</w:p><w:p>{run('ja')}</w:p>"
        f"<w:p><w:pPr>{SECTION}</w:pPr>{run('{%p endif %}')}</w:p><w:p>{run('na')}</w:p>"
    )
    made = own_report(template_of(tmp_path, body))
    assert paragraphs(made) == ["ja", "", "na"]
    assert value_of(part(made).find(f"{W}body"), "p/pPr/sectPr") is not None


def test_a_page_break_behind_a_tag_is_kept(tmp_path):
    """So it does with a page break, which then begins the next paragraph."""
    page_break = '<w:r><w:br w:type="page"/></w:r>'
    body = (
        f"<w:p>{run('{%p if themes %}')}</w:p><w:p>{run('ja')}</w:p>"
        f"<w:p>{run('{%p endif %}')}{page_break}</w:p><w:p>{run('na')}</w:p>"
    )
    made = own_report(template_of(tmp_path, body))
    *_, last = part(made).iter(W + "p")
    assert paragraphs(made) == ["ja", "na"]
    assert last.find(f"{W}pPr/{W}pageBreakBefore") is not None


def _box(words):
    """Write a text box as Word does: once for today's Word, once for that of 2007."""
    inside = f"<w:txbxContent><w:p>{run(words)}</w:p></w:txbxContent>"
    return (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
        'markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:wsp xmlns:wps='
        f'"http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{inside}</wps:wsp>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r>{run(' {{ cover.nis }}')}</w:p>"
    )


def test_a_tag_in_a_text_box_is_filled_in(tmp_path):
    """It is filled wherever Word keeps a copy of the box."""
    made = own_report(template_of(tmp_path, _box("{{ cover.title }}")))
    assert paragraphs(made)[1:] == ["Verslag", "Verslag"]


def test_a_slip_in_a_text_box_is_told_once_with_its_place(tmp_path):
    """What Word keeps twice is told once."""
    with pytest.raises(TemplateFaultError) as caught:
        load_template(template_of(tmp_path, _box("{{ cover.titel }}")))
    (problem,) = caught.value.problems
    assert problem.values["where"]["fr"] == "zone de texte : « {{ cover.titel }} »"


def test_a_picture_beside_a_paragraph_tag_is_told(tmp_path):
    """It would vanish with the paragraph."""
    body = (
        f"<w:p>{run('{%p if themes %}')}<w:r><w:drawing/></w:r></w:p>"
        f"<w:p>{run('{%p endif %}')}</w:p>"
    )
    assert told(template_of(tmp_path, body)) == [phrase("picture_lost")]


def test_names_in_the_settings_of_a_content_control_are_checked(tmp_path):
    """A control may carry a name of the report; what LibreOffice drops of it is no fault."""

    def control(tag):
        return (
            f'<w:p><w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:tag w:val="{tag}"/></w:sdtPr>'
            f"<w:sdtContent>{run('{{ cover.title }}')}</w:sdtContent></w:sdt></w:p>"
        )

    made = own_report(template_of(tmp_path, control("{{ cover.nis }}")))
    assert [one.get(W + "val") for one in part(made).iter(W + "tag")] == ["cover nis"]
    with pytest.raises(TemplateFaultError) as caught:
        load_template(template_of(tmp_path, control("{{ cover.nisx }}")))
    (problem,) = caught.value.problems
    assert problem.values["nearest"] == "nis"
    assert "“Titel”" in problem.values["where"]["en"]


def test_names_of_bookmarks_survive_libreoffice(tmp_path):
    """It knows no spaces in names, and numbers those that it takes for copies."""
    body = (
        '<w:p><w:bookmarkStart w:id="1" w:name="_Nr_{{_cover.nis_}}_Copy_1"/>'
        f'{run("{{ cover.title }}")}<w:bookmarkEnd w:id="1"/>'
        f'<w:hyperlink w:anchor="_Nr_{{{{_cover.nis_}}}}">{run("x")}</w:hyperlink></w:p>'
    )
    made = part(own_report(template_of(tmp_path, body)))
    (mark,) = [one.get(W + "name") for one in made.iter(W + "bookmarkStart")]
    (link,) = [one.get(W + "anchor") for one in made.iter(W + "hyperlink")]
    assert mark == link == "_Nr_cover nis"


def test_places_tell_header_table_row_and_cell(tmp_path):
    """A place is told from the outside inwards."""
    document = Document()
    document.add_paragraph("{{ cover.title }}")
    table = document.sections[0].header.add_table(2, 2, width=5_000_000)
    table.cell(1, 1).text = "{{ cover.titel }}"
    path = tmp_path / "own.docx"
    document.save(path)
    with pytest.raises(TemplateFaultError) as caught:
        load_template(path)
    (problem,) = caught.value.problems
    where = "koptekst, tabel 1, rij 2, cel 2: ‘{{ cover.titel }}’"
    assert problem.values["where"]["nl"] == where


CONTROLLED = (
    '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{{0}}"/></w:sdtPr>'
    "<w:sdtContent>{}</w:sdtContent></w:sdt>"
)


def test_a_control_bound_to_hidden_data_shows_what_the_report_says(tmp_path):
    """Word would put the hidden data, which is the tag itself, over the words of the report."""
    body = f"<w:p>{CONTROLLED.format(run('{{ cover.title }}'))}</w:p>"
    made = own_report(template_of(tmp_path, body))
    assert paragraphs(made) == ["Verslag"]
    assert not list(part(made).iter(W + "dataBinding"))


def test_comments_of_a_template_stay_out_of_the_report(tmp_path):
    """Who makes a template may leave notes in its margin."""
    document = Document()
    paragraph = document.add_paragraph("{{ cover.title }}")
    document.add_comment(
        paragraph.runs, text="Niet vergeten: {{ wat }}", author="An", initials="A"
    )
    path = tmp_path / "own.docx"
    document.save(path)
    made = own_report(path)
    assert paragraphs(made) == ["Verslag"]
    assert not [name for name in parts_of(made) if "comments" in name]
    assert b"comment" not in parts_of(made)["word/document.xml"]


def _localised(names):
    """Return the shipped template with style ids as a Word in another language writes them."""
    held = parts_of(load_template(None).content)
    for part_name in ("word/styles.xml", "word/document.xml"):
        text = held[part_name].decode()
        for english, local in names.items():
            for setting in ("pStyle", "basedOn", "next", "link"):
                text = text.replace(
                    f'<w:{setting} w:val="{english}"/>', f'<w:{setting} w:val="{local}"/>'
                )
            text = text.replace(f'w:styleId="{english}"', f'w:styleId="{local}"')
        held[part_name] = text.encode()
    return held


LOCAL = {
    "fr": {"Heading1": "Titre1", "Heading2": "Titre2", "Toc1": "TM1", "Toc2": "TM2"},
    "nl": {"Heading1": "Kop1", "Heading2": "Kop2", "Toc1": "Inhopg1", "Toc2": "Inhopg2"},
    "de": {"Heading1": "berschrift1", "Heading2": "berschrift2", "Toc1": "Verzeichnis1"},
}


@pytest.mark.parametrize("language", LOCAL)
def test_styles_are_known_by_their_name_not_their_id(tmp_path, language):
    """A template from a French, Dutch or German Word has its contents and names of tables."""
    held = _localised(LOCAL[language])
    assert LOCAL[language]["Heading1"].encode() in held["word/document.xml"]
    base = template_with(tmp_path, "x")
    base.write_bytes(load_template(None).content)
    base.write_bytes(
        changed(
            base,
            word_document=held["word/document.xml"],
            word_styles=held["word/styles.xml"],
        ).content
    )
    own = own_report(base)
    shipped = render(load_template(None), full_content(), Language.NL, Profile())
    assert paragraphs(own) == paragraphs(shipped)
    for names in ("tblCaption", "hyperlink"):
        assert len(list(part(own).iter(W + names))) == len(list(part(shipped).iter(W + names)))
    entries = {value_of(one, "pPr/pStyle") for one in part(own).iter(W + "p")}
    assert LOCAL[language]["Toc1"] in entries


def test_contents_that_word_filled_in_are_emptied_before_the_tags_are_read(tmp_path):
    """Who updates the contents in Word fills them with tags of headings out of their loops."""
    marks = {
        kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    }
    code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r>'
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{}</w:p>'
    body = (
        f"<w:p>{marks['begin']}{code}{marks['separate']}{run('{{ theme.title }}')}</w:p>"
        f"<w:p>{run('{{ nergens }}')}</w:p><w:p>{marks['end']}</w:p>"
        f"<w:p>{run('{%p for theme in themes %}')}</w:p>"
        f"{heading.format(run('{{ theme.title }}'))}<w:p>{run('{%p endfor %}')}</w:p>"
    )
    made = own_report(template_of(tmp_path, body))
    titles = ["themes 1 title", "themes 2 title"]
    assert paragraphs(made) == [*titles, *titles]
