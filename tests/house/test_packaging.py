"""The wheel holds what the program needs, and makes a report from any folder."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(build, check=True, capture_output=True, timeout=300)
    return next(folder.glob("*.whl"))


@pytest.mark.packaging
def test_wheel_holds_the_shipped_files(wheel: Path) -> None:
    """Templates, questions and examples travel with the program; the template's maker stays."""
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "mobileteam/_shipped/templates/report.docx",
        "mobileteam/_shipped/intake/questionnaire/lisc.yaml",
        "mobileteam/_shipped/examples/voorbeeldlede/intake.yaml",
        "mobileteam/rules/lisc/set_up.yaml",
        "mobileteam/law/acts/lisc-law/art-2.yaml",
        "mobileteam/municipalities/municipalities.csv",
    ):
        assert needed in names
    assert not [name for name in names if name.startswith(("templates/", "intake/", "tests/"))]
    assert not [name for name in names if "_shipped" in name and name.endswith(".py")]


@pytest.mark.packaging
def test_installed_program_makes_the_example(wheel: Path, tmp_path: Path) -> None:
    """Installed elsewhere, in an empty folder, the program makes the example report."""
    place = tmp_path / "env"
    venv.create(place, with_pip=False, system_site_packages=False)
    program = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    target = tmp_path / "site"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(target),
    ]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True, timeout=300)
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    work = tmp_path / "Mijn map"
    work.mkdir()
    environment = {
        "PYTHONPATH": os.pathsep.join([str(target), *libraries]),
        "PATH": os.environ["PATH"],
    }
    made = subprocess.run(
        [str(program), "-m", "mobileteam", "demo"],
        check=True,
        capture_output=True,
        cwd=work,
        env=environment,
        timeout=300,
    )
    assert b"docx" in made.stdout
    assert len(list((work / "mobileteam-demo" / "reports").glob("report*.docx"))) == 4
