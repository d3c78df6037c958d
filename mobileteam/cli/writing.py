"""Put a file in place whole or not at all, never over what a person may have changed."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from mobileteam.cli.messages import FILES, stop
from mobileteam.cli.places import is_file, is_there

_KEPT_OF_NAME = 40  # a temporary name must not be too long where the name itself is not


def write_whole(path: Path, content: bytes) -> None:
    """
    Write a file: first beside its place, then in one move.

    Ends the program with a message where the disk is full, the folder cannot be
    written or the file is open elsewhere; the file of before then stands as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        prefix = f".{path.name[:_KEPT_OF_NAME]}."
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=prefix, suffix=".tmp")
    except OSError:
        _stop("OUTPUT-002", path)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(0o644)
        beside.replace(path)
    except PermissionError:
        _stop("OUTPUT-003" if is_there(path) else "OUTPUT-002", path)
    except OSError:
        _stop("OUTPUT-002", path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def write_new(path: Path, content: str | bytes, *, force: bool = False) -> None:
    """Write a file for a person to work on; replace one only if forced, and keep it beside."""
    if is_there(path) and not force:
        _stop("OUTPUT-004", path)
    keep_former(path)
    write_whole(path, content.encode("utf-8") if isinstance(content, str) else content)


def former(path: Path) -> bytes | None:
    """Return what stands in a file's place, None if nothing; end where it is no open file."""
    if not is_there(path):
        return None
    if not is_file(path):
        _stop("OUTPUT-002", path)
    try:
        return path.read_bytes()
    except PermissionError:
        _stop("OUTPUT-003", path)
    except OSError:
        _stop("OUTPUT-002", path)


def keep_former(path: Path) -> None:
    """Keep what stands in the place of a file as `.bak` beside it."""
    content = former(path)
    if content is None:
        return
    number = 1
    while is_there(kept := path.with_name(f"{path.name}.{number}.bak")):
        number += 1
    try:
        kept.write_bytes(content)
    except OSError:
        _stop("OUTPUT-002", kept)


def _stop(code: str, path: Path) -> NoReturn:
    stop(code, str(path), exit_code=FILES, name=str(path))
