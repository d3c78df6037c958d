"""Every document that comes with an example is sound and can be read by everybody."""

from pathlib import Path

from mobileteam.document import accessibility
from mobileteam.document.package import opened
from mobileteam.problems import Place
from mobileteam.texts import Language
from tests.document.soundness import faults_of
from tests.examples.support import each_kit, each_report, kit_of, outputs_of


@each_report
def test_every_document_is_sound_and_accessible(folder: Path, language: Language) -> None:
    """Word stumbles over nothing, and nobody is kept from reading."""
    documents = {
        name: content
        for name, content in outputs_of(folder, language).items()
        if name.endswith(".docx")
    }
    assert {"report.docx", "annexes.docx"} <= documents.keys()
    for name, content in documents.items():
        assert faults_of(content) == [], name
        assert accessibility(opened(content), Place(name)) == []


@each_kit
def test_every_document_of_the_kit_is_sound_and_accessible(
    folder: Path, language: Language
) -> None:
    """So are the drafts of the starter kit."""
    for name, content in kit_of(folder, language).items():
        assert faults_of(content) == [], name
        assert accessibility(opened(content), Place(name)) == []
