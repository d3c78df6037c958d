"""A template that was opened, edited and saved in LibreOffice is as good as before."""

import re
import subprocess
from pathlib import Path

import pytest

from mobileteam.document import TemplateFaultError, load_template, render, try_out
from mobileteam.document.made_up import empty_content, full_content
from mobileteam.document.tree import W, text_of
from mobileteam.profile import Profile
from mobileteam.texts import Language
from tests.document.support import paragraphs, part, parts_of

pytestmark = pytest.mark.libreoffice
CONTENTS = [full_content("fr"), full_content("fr", members=1), empty_content("fr")]


@pytest.fixture(scope="module")
def convert(tmp_path_factory):
    """Open a file in LibreOffice and save it as another kind."""
    profile = tmp_path_factory.mktemp("lo").as_uri()

    def to(kind: str, path: Path, folder: Path) -> Path:
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless"]
        command += ["--convert-to", kind, "--outdir", str(folder), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return folder / f"{path.stem}.{kind.partition(':')[0]}"

    return to


@pytest.fixture(scope="module")
def flat(convert, tmp_path_factory) -> str:
    """Return the shipped template as LibreOffice holds it while somebody edits it."""
    folder = tmp_path_factory.mktemp("flat")
    path = folder / "report.docx"
    path.write_bytes(load_template(None).content)
    return convert("fodt", path, folder).read_text(encoding="utf-8")


@pytest.fixture
def saved(convert, tmp_path):
    """Save what somebody edited in LibreOffice as a Word document."""

    def save(text: str) -> Path:
        path = tmp_path / "report.fodt"
        path.write_text(text, encoding="utf-8")
        return convert("docx:MS Word 2007 XML", path, tmp_path)

    return save


def made(path, content):
    return render(load_template(path), content, Language.FR, Profile())


def rims(document):
    """Return what headers and footers say, page numbers apart."""
    said = [
        text_of(part(document, name))
        for name in parts_of(document)
        if re.fullmatch(r"word/(header|footer)\d+\.xml", name)
    ]
    return {re.sub(r"\d+", "#", words) for words in said}


def test_a_template_saved_in_libreoffice_says_the_same(convert, tmp_path):
    """Saved as it is, it gives the same words, contents, tables, headers and footers."""
    path = tmp_path / "shipped" / "report.docx"
    path.parent.mkdir()
    path.write_bytes(load_template(None).content)
    again = convert("docx:MS Word 2007 XML", path, tmp_path)
    assert try_out(load_template(again)).problems == []
    for content in CONTENTS:
        ours, theirs = made(None, content), made(again, content)
        filled = [words for words in paragraphs(theirs) if words.strip()]
        assert filled == [words for words in paragraphs(ours) if words.strip()]
        assert rims(theirs) == rims(ours)
        for name in ("hyperlink", "tbl", "tblCaption", "tblHeader"):
            assert len(list(part(theirs).iter(W + name))) == len(
                list(part(ours).iter(W + name))
            ), name


def left(path):
    """Return the codes of what is told of a template, but for words that charts lose."""
    return {one.code for one in try_out(load_template(path)).problems} - {"ACCESS-010"}


def test_a_template_that_went_through_odt_says_the_same(flat, saved):
    """So it does when it was kept as a document of LibreOffice in between."""
    path = saved(flat)
    assert left(path) == set()
    for content in CONTENTS:
        filled = [words for words in paragraphs(made(path, content)) if words.strip()]
        assert filled == [words for words in paragraphs(made(None, content)) if words.strip()]


def typed(text, after, *lines):
    """Type paragraphs behind the paragraph that holds some words."""
    found = re.search(rf"<text:p [^>]*>[^\n]*?{re.escape(after)}[^\n]*?</text:p>", text)
    assert found, after
    more = "".join(f'<text:p text:style-name="Standard">{line}</text:p>' for line in lines)
    return text[: found.end()] + more + text[found.end() :]


def test_what_a_french_jurist_does_to_a_template_is_understood(flat, saved):
    """Guillemets, no-break spaces, capitals, half a tag in bold: the report comes out right."""
    words = typed(
        flat,
        "{{ summary.lead }}",
        "{%p\u00a0If language == «\u00a0fr\u00a0» %}",
        "Au collège communal de {{\u00a0cover.<text:span>municipa</text:span>lity }}\u202f:",
        "{%p EndIf %}",
    )
    path = saved(words.replace("{{ cover.subtitle }}", "{{ cover.subtitle }} – modèle"))
    assert left(path) == set()
    said = paragraphs(made(path, full_content("fr")))
    assert "Au collège communal de Voorbeeldlede\u202f:" in said
    assert "Gemeente: Voorbeeldlede – modèle" in said
    assert not [one for one in said if "{" in one or "endif" in one.lower()]


def test_a_slip_made_in_libreoffice_is_told_with_its_place(flat, saved):
    """The table is counted and the name that was meant is named, as in Word."""
    path = saved(flat.replace("{{ step.addressee }}", "{{ step.adressee }}", 1))
    with pytest.raises(TemplateFaultError) as caught:
        load_template(path)
    (problem,) = caught.value.problems
    assert problem.values["nearest"] == "addressee"
    where = problem.values["where"]["fr"]
    assert where == "tableau 1, ligne 3, cellule 3 : « {{ step.adressee }} »"
