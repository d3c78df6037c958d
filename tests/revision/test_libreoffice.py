"""Edits made with LibreOffice are kept as those made with Word are."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from mobileteam.revision import ChangeKind, compare, merge
from mobileteam.texts import Language
from tests.revision.support import Desk, delete, report_on, write_at_end, write_behind

CHANGED = "no coordinator"


def through_libreoffice(content: bytes, folder: Path) -> bytes:
    """Open a document in LibreOffice and save it."""
    path = folder / "report.docx"
    path.write_bytes(content)
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(folder / "saved"),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return (folder / "saved" / "report.docx").read_bytes()


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The report, saved by LibreOffice as it is."""
    return through_libreoffice(report_on(), tmp_path_factory.mktemp("libreoffice"))


@pytest.mark.libreoffice
@pytest.mark.parametrize("kind", ["report", "annexes"])
def test_saving_is_no_edit(kind: str, tmp_path: Path) -> None:
    """What LibreOffice writes in its own way still says what the program wrote."""
    content = through_libreoffice(report_on("as it is", kind), tmp_path)
    assert compare(content).by_hand == ()


@pytest.mark.libreoffice
def test_a_saved_report_becomes_the_one_made_now(saved: bytes) -> None:
    """Nobody edited it: every block says what the case says now."""
    merged = merge(saved, report_on(CHANGED), Language.NL)
    assert not merged.keeps_handwork
    now, fresh = Desk(merged.content), Desk(report_on(CHANGED))

    def told(desk: Desk) -> list[str]:
        return [one.words.plain for one in desk.leaves if one.words.facts]

    assert told(now) == told(fresh)


@pytest.mark.libreoffice
def test_edits_are_kept(saved: bytes, tmp_path: Path) -> None:
    """Edited, deleted, added; saved once more by LibreOffice; made again twice."""
    desk = Desk(saved)
    write_at_end(desk, desk.keyed("summary/lead"), "Van ons.")
    write_behind(desk, desk.keyed("advice/lisc.evaluated/terms"), "Onze toelichting.")
    delete(desk, desk.keyed("summary/open"), "")
    content = desk.saved()
    for variant in (CHANGED, "as it is"):
        content = through_libreoffice(content, _new(tmp_path, variant))
        merged = merge(content, report_on(variant), Language.NL)
        content = merged.content
        desk = Desk(content)
        assert desk.keyed("summary/lead").words.plain.endswith("Van ons.")
        assert "Onze toelichting." in desk.paragraphs()
        assert desk.keyed("summary/open") is None
        assert "summary/open" in [one.key for one in merged.of(ChangeKind.DELETED)]


def _new(folder: Path, name: str) -> Path:
    made = folder / re.sub(r"\W", "_", name)
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    return made
