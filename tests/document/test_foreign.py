"""A template brings nothing foreign along: no tracked change, no call outside, no program."""

import pytest

from mobileteam.document import TemplateFaultError, load_template
from mobileteam.document.spots import phrase
from mobileteam.document.tree import W
from tests.document.support import (
    changed,
    own_report,
    part,
    parts_of,
    template_with,
    with_parts,
)
from tests.document.test_tags import run, template_of

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def problems(path):
    with pytest.raises(TemplateFaultError) as caught:
        load_template(path)
    return caught.value.problems


def related(folder, kind, target, *, external=True, book="document"):
    """Make a template with one relation more."""
    path = template_with(folder, "{{ cover.title }}")
    name = f"word/_rels/{book}.xml.rels"
    empty = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b"</Relationships>"
    )
    mode = ' TargetMode="External"' if external else ""
    note = f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
    before = parts_of(path.read_bytes()).get(name, empty)
    after = before.replace(b"</Relationships>", note.encode() + b"</Relationships>")
    path.write_bytes(with_parts(path, {name: after}))
    return path


@pytest.mark.parametrize(
    "change",
    [
        "<w:p><w:ins w:id='1' w:author='An'>{}</w:ins></w:p>",
        "<w:p>{}<w:del w:id='1'><w:r><w:delText>x</w:delText></w:r></w:del></w:p>",
        "<w:p><w:moveTo w:id='1' w:author='An'>{}</w:moveTo></w:p>",
        "<w:p><w:pPr><w:pPrChange w:id='1'><w:pPr/></w:pPrChange></w:pPr>{}</w:p>",
    ],
)
def test_tracked_changes_are_refused_with_their_place(tmp_path, change):
    """They would stand in every report with the name of their author."""
    (problem,) = problems(template_of(tmp_path, change.format(run("{{ cover.title }}"))))
    assert problem.code == "TEMPLATE-005"
    assert problem.values["number"] == 1
    assert problem.values["where"]["de"] == "Absatz „{{ cover.title }}“"


@pytest.mark.parametrize(
    ("kind", "target", "external", "code"),
    [
        ("image", "https://example.org/pixel.png", True, "TEMPLATE-006"),
        ("image", "file:///etc/passwd", True, "TEMPLATE-006"),
        ("oleObject", "\\\\server\\share\\x.xlsx", True, "TEMPLATE-006"),
        ("hyperlink", "file:///C:/x.exe", True, "TEMPLATE-006"),
        ("hyperlink", "\\\\server\\share", True, "TEMPLATE-006"),
        ("subDocument", "other.docx", True, "TEMPLATE-006"),
        ("mailMergeSource", "file:///data.xlsx", True, "TEMPLATE-006"),
        ("aFChunk", "afchunk.htm", False, "TEMPLATE-007"),
        ("oleObject", "embeddings/oleObject1.bin", False, "TEMPLATE-007"),
        ("control", "activeX/activeX1.xml", False, "TEMPLATE-007"),
        ("vbaProject", "vbaProject.bin", False, "TEMPLATE-007"),
    ],
)
def test_nothing_is_loaded_or_run_when_a_report_is_opened(
    tmp_path, kind, target, external, code
):
    """Remote pictures, linked and embedded objects and macros are refused by their names."""
    (problem,) = problems(related(tmp_path, kind, target, external=external))
    assert problem.code == code
    assert target in problem.values.values()


@pytest.mark.parametrize("target", ["https://www.vlaanderen.be", "mailto:info@example.org"])
def test_ordinary_links_are_welcome(tmp_path, target):
    """A link that waits for a click is none of that."""
    assert load_template(related(tmp_path, "hyperlink", target))


def test_the_template_of_a_ministry_may_be_attached(tmp_path):
    """Word notes where a document came from; the report does not."""
    path = related(tmp_path, "attachedTemplate", "file:///Q:/huisstijl.dotm", book="settings")
    assert b"huisstijl" not in b"".join(parts_of(own_report(path)).values())


def _field(code):
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    said = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in code)
    return (
        f"<w:p>{mark.format('begin')}{said}{mark.format('separate')}{run('{{ cover.title }}')}"
        f"{mark.format('end')}</w:p>"
    )


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (['INCLUDEPICTURE "https://example.org/x.png"'], "INCLUDEPICTURE"),
        ([" INCLUDE", "TEXT ", "x.docx"], "INCLUDETEXT"),
        (["DDEAUTO c:\\\\windows cmd"], "DDEAUTO"),
        (["LINK Excel.Sheet.12 x.xlsx"], "LINK"),
        (["macrobutton Los nu"], "MACROBUTTON"),
        (["DATABASE \\d x.mdb"], "DATABASE"),
        (["MERGEFIELD Naam"], "MERGEFIELD"),
        ([""], ""),
    ],
)
def test_fields_that_fetch_or_run_are_refused(tmp_path, code, word):
    """Only kinds of fields that are known to stay at home may stand in a template."""
    (problem,) = problems(template_of(tmp_path, _field(code)))
    assert (problem.code, problem.values["word"]) == ("TEMPLATE-008", word)
    assert "{{ cover.title }}" in problem.values["where"]["en"]


@pytest.mark.parametrize(
    "code", ["PAGE", "NUMPAGES", "DATE \\@ yyyy", 'TOC \\o "1-3"', "= 2 + 2"]
)
def test_ordinary_fields_are_welcome(tmp_path, code):
    """Page numbers, contents, dates and sums stay."""
    assert load_template(template_of(tmp_path, _field([f" {code} "])))


def test_a_whole_tag_in_the_code_of_a_field_is_filled_in(tmp_path):
    """A caption may count under a label of the report."""
    made = own_report(template_of(tmp_path, _field([" SEQ {{ cover.title }} ", "\\* ARABIC"])))
    codes = [one.text for one in part(made).iter(W + "instrText")]
    assert codes == [" SEQ Verslag ", "\\* ARABIC"]


@pytest.mark.parametrize("address", ["file:///C:/x.exe", "\\\\server\\share", "x.docx"])
def test_a_link_that_is_a_field_is_looked_at_too(tmp_path, address):
    """Word writes links in two ways."""
    (problem,) = problems(template_of(tmp_path, _field([f'HYPERLINK "{address}"'])))
    assert problem.values["word"] == "HYPERLINK"
    assert load_template(template_of(tmp_path, _field(["HYPERLINK \\l mark"])))


def test_a_simple_field_is_seen_too(tmp_path):
    """Word writes fields in two ways."""
    body = f'<w:p><w:fldSimple w:instr="DDE x">{run("x")}</w:fldSimple></w:p>'
    (problem,) = problems(template_of(tmp_path, body))
    assert problem.values["word"] == "DDE"


def test_a_tag_where_nothing_is_filled_in_is_told(tmp_path):
    """Cut up in the code of a field, or in the address of a link, it would stay a tag."""
    body = _field(["SEQ {{ cover", ".title }}"])
    (problem,) = problems(template_of(tmp_path, body))
    assert problem.values["text"] == phrase("in_field_code")
    path = related(tmp_path, "hyperlink", "https://example.org/%7B%7B%20cover.nis%20%7D%7D")
    (problem,) = problems(path)
    assert problem.values["text"] == phrase("in_link")


def test_nothing_of_the_file_system_is_in_a_report(tmp_path):
    """XML that names a file is refused before anything is read."""
    path = template_with(tmp_path, "{{ cover.title }}")
    main = parts_of(path.read_bytes())["word/document.xml"]
    (tmp_path / "geheim.txt").write_text("geheim", encoding="utf-8")
    evil = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{tmp_path}/geheim.txt">]>'.encode()
    evil += main.split(b"?>", 1)[1].replace(b"{{ cover.title }}", b"&e;")
    path.write_bytes(changed(path, word_document=evil).content)
    (problem,) = problems(path)
    assert problem.code == "TEMPLATE-001"
