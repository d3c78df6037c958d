"""Cases are found wherever they lie, and none that is broken vanishes."""

from pathlib import Path

from mobileteam.intake import case_folders
from mobileteam.shelf import shipped


def test_examples_are_found() -> None:
    """Every example is a case, found by its folder."""
    root = Path(str(shipped("examples")))
    folders = [one for one in root.iterdir() if one.is_dir()]
    assert case_folders(root) == tuple(sorted(folders))


def test_cases_in_folders_of_folders(tmp_path: Path) -> None:
    """Folders by region or year are gone through; a case is not searched for other cases."""
    for name in ("fl/2025/one", "wa/two", "wa/two/old", "three"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "intake.yaml").write_text("x", encoding="utf-8")
    assert case_folders(tmp_path) == (
        tmp_path / "fl/2025/one",
        tmp_path / "three",
        tmp_path / "wa/two",
    )


def test_broken_cases_do_not_vanish(tmp_path: Path) -> None:
    """A folder whose intake has another name, or none, is a case that lacks something."""
    for name in ("misnamed/intake.yml", "notes-only/notes/a.md", "other/vragenlijst.docx"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / ".git").mkdir()
    assert [one.name for one in case_folders(tmp_path)] == ["misnamed", "notes-only", "other"]


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    """A link back to where the search began is not followed again."""
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "back").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "intake.yaml").write_text("x", encoding="utf-8")
    assert case_folders(tmp_path) == (tmp_path / "two",)
