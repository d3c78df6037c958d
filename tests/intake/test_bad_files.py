"""A file that cannot be read gets a message with its place, never a traceback."""

from pathlib import Path

import pytest

from mobileteam.cli.messages import said
from mobileteam.pipeline import read_folder
from mobileteam.texts import LANGUAGES
from tests.intake.support import HEAD, TODAY, codes, read

FILES = {
    "empty": (b"", "FILE-003"),
    "only spaces": (b"  \n \n", "FILE-003"),
    "only comments": (b"# nothing\n", "FILE-003"),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0\0", "FILE-006"),
    "zeros": (b"kind: a\0b\n", "FILE-005"),
    "old Windows encoding": ("language: nl # é\n".encode("cp1252"), "FILE-006"),
    "control sign": (HEAD.encode() + b"lisc:\n  lisc_status: own\x07\n", "FILE-007"),
    "reading direction": (
        HEAD.encode() + "ctx:\n  ctx_strengths: a\u202eb\n".encode(),
        "FILE-008",
    ),
    "too large": (b"# " + b"x" * 3_000_000, "FILE-004"),
    "cut off": (HEAD.encode() + b'lisc:\n  lisc_status: "ow', "YAML-013"),
    "same key twice": (
        HEAD.encode() + b"lisc:\n  lisc_status: own\n  lisc_status: none\n",
        "YAML-002",
    ),
    "alias bomb": (b"a: &a [x]\nb: &b [*a, *a]\n", "YAML-003"),
    "tag": (b"kind: !!python/object/apply:os.system ['x']\n", "YAML-004"),
    "deep": (b"a: " + b"[" * 9000 + b"]" * 9000, "YAML-005"),
    "wide": (b"a: [" + b"x," * 60_000 + b"]", "YAML-005"),
    "two documents": (b"a: 1\n---\nb: 2\n", "YAML-006"),
    "a list as key": (b"? [a, b]\n: c\n", "YAML-007"),
    "more than five": (HEAD.encode() + b"ctx:\n  ctx_strengths: >5\n", "YAML-008"),
    "a list": (b"- a\n- b\n", "YAML-009"),
    "one word": (b"hello\n", "YAML-009"),
    "tab": (HEAD.encode() + b"lisc:\n\tlisc_status: own\n", "YAML-010"),
    "colon in a text": (HEAD.encode() + b"ctx:\n  ctx_strengths: Let op: veel\n", "YAML-011"),
    "reserved sign": (HEAD.encode() + b"ctx:\n  ctx_strengths: @school\n", "YAML-012"),
}


@pytest.mark.parametrize(("content", "code"), FILES.values(), ids=FILES)
def test_bad_file_gets_its_message(tmp_path: Path, content: bytes, code: str) -> None:
    """Each way of being unreadable has its own message, in four languages, with a place."""
    found = read(tmp_path, whole=content)
    assert code in codes(found.problems)
    for problem in found.problems:
        assert problem.place.file
        for language in LANGUAGES:
            assert said(problem, language)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_usual_encodings_are_read(tmp_path: Path, encoding: str, line_end: str) -> None:
    """What Windows and macOS editors save by default is read as it was meant."""
    text = (HEAD + "lisc:\n  lisc_status: own\nctx:\n  ctx_strengths: 'één & ander'\n").replace(
        "\n", line_end
    )
    found = read(tmp_path, whole=text.encode(encoding))
    assert codes(found.problems) == []
    assert found.case is not None
    assert found.case.answers["ctx_strengths"].value == "één & ander"


def test_missing_folder_and_missing_file(tmp_path: Path) -> None:
    """A folder without intake and a folder that is not there are told apart."""
    assert codes(read_folder(tmp_path, TODAY).problems) == ["CASE-001"]
    assert codes(read_folder(tmp_path / "nowhere", TODAY).problems) == ["CASE-002"]
    (tmp_path / "intake.yaml").mkdir()
    assert codes(read_folder(tmp_path, TODAY).problems) == ["FILE-002"]
