"""The sender's settings: whatever the file holds, a message with its line, no fault of ours."""

from pathlib import Path

import pytest

from mobileteam.cli.messages import said
from mobileteam.profile import NAME, Profile, find_profile, read_profile
from mobileteam.texts import LANGUAGES, Language

TEXT = 'service = "Équipe d\'experts"\nlanguages = ["fr", "nl"]\n'
BAD = {
    "no value": (b'service = "a"\nlogo =\n', "PROFILE-001", 2),
    "twice": (b'logo = ""\n\nlogo = ""\n', "PROFILE-001", 3),
    "text not closed": (b'service = """a\nb\n', "PROFILE-001", 2),
    "lists too deep": (b'service = "a"\na = ' + b"[" * 5000 + b"]" * 5000, "PROFILE-001", 2),
    "lists too deep over lines": (
        b"#\na = [\n" + b"[" * 5000 + b"\n" + b"]" * 5001,
        "PROFILE-001",
        3,
    ),
    "number too long": (b"#\n#\na = " + b"9" * 5000 + b"\nb =\n", "PROFILE-001", 3),
    "old Windows encoding": ('service = "é"\n'.encode("cp1252"), "FILE-006", 1),
    "zeros": (b"service = 'a\0'\n", "FILE-005", 0),
    "too large": (b"#" * 65 * 1024, "PROFILE-007", 0),
    "logo of no system": (b'logo = "a\\u0000b"\n', "PROFILE-005", 0),
    "logo that is a folder": (b'logo = "."\n', "PROFILE-005", 0),
    "logo with a long name": (b'logo = "' + b"a" * 300 + b'"\n', "PROFILE-005", 0),
    "unknown": (b'logos = "a"\n', "PROFILE-002", 0),
    "number for a text": (b"service = 1\n", "PROFILE-003", 0),
    "languages not known": (b'languages = [["nl"], {a = 1}]\n', "PROFILE-003", 0),
}


@pytest.mark.parametrize(("content", "code", "line"), BAD.values(), ids=BAD)
def test_bad_settings_get_their_message(
    tmp_path: Path, content: bytes, code: str, line: int
) -> None:
    """Each fault has its own message, in four languages and in our words, with the line."""
    path = tmp_path / NAME
    path.write_bytes(content)
    _, problems = read_profile(path)
    assert [(one.code, one.place.line) for one in problems] == [(code, line)]
    for language in LANGUAGES:
        words = said(problems[0], language)
        assert "(at " not in words
        assert len(words) < 1000


def test_slip_shows_the_line_of_the_file(tmp_path: Path) -> None:
    """The message quotes what was written, and nothing of the library's."""
    path = tmp_path / NAME
    path.write_text('service = "a"\n  logo = logo.png\n', encoding="utf-8")
    _, (problem,) = read_profile(path)
    assert problem.values["text"] == "logo = logo.png"
    assert problem.place.column > 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_usual_encodings_are_read(tmp_path: Path, encoding: str, line_end: str) -> None:
    """What Windows and macOS editors save is read as it was meant."""
    path = tmp_path / NAME
    path.write_bytes(TEXT.replace("\n", line_end).encode(encoding))
    profile, problems = read_profile(path)
    assert problems == []
    assert profile.service["fr"] == "Équipe d'experts"
    assert profile.languages == (Language.FR, Language.NL)


@pytest.mark.parametrize("content", [b"", b" \r\n", b"# nothing set\n", b"\xef\xbb\xbf"])
def test_empty_settings_set_nothing(tmp_path: Path, content: bytes) -> None:
    """A file without settings is no fault."""
    path = tmp_path / NAME
    path.write_bytes(content)
    assert read_profile(path) == (Profile(), [])


def test_settings_that_cannot_be_opened_are_told(tmp_path: Path) -> None:
    """What may not be opened is told, and the shipped words stand."""
    (tmp_path / NAME).mkdir()
    assert find_profile(tmp_path) is None
    profile, problems = read_profile(tmp_path / NAME)
    assert profile == Profile()
    assert [one.code for one in problems] == ["FILE-002"]


def test_working_folder_with_a_long_name_has_no_settings(tmp_path: Path) -> None:
    """A name that no system takes names no settings."""
    assert find_profile(tmp_path / ("a" * 300)) is None
