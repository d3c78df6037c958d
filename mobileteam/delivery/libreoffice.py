"""
Find an installed LibreOffice, and run it shut off: own profile, no macro, no network, one end.

Which LibreOffice is used, the machine says: the search path, the usual places, or the
variable MOBILETEAM_LIBREOFFICE. Never `mobileteam.toml`: that file may have come by mail
with a case, and no file that travels may name a program to run.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

VARIABLE = "MOBILETEAM_LIBREOFFICE"
_NAMES = ("soffice", "libreoffice")
_USUAL = (
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_WINDOWS = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
_NOWHERE = "http://127.0.0.1:9"  # the port that drops whatever is sent to it
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>
"""
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_SHUT_OFF = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),  # never
    ("Office.Java/VirtualMachine", "Enable", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def find_libreoffice() -> Path | None:
    """Return the LibreOffice of this machine, None if there is none."""
    chosen = os.environ.get(VARIABLE, "").strip()
    places = iter([Path(chosen)]) if chosen else _places()
    return next((place for place in places if _can_run(place)), None)


def _places() -> Iterator[Path]:
    """Go through the search path, then the places where installers put it."""
    for name in _NAMES:
        if found := shutil.which(name):
            yield Path(found)
    yield from map(Path, _USUAL)
    for variable in _WINDOWS:
        if folder := os.environ.get(variable):
            yield Path(folder, "LibreOffice", "program", "soffice.com")
    yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def _can_run(place: Path) -> bool:
    """Tell whether a program stands there; never in the working folder, as Windows would."""
    try:
        return place.is_absolute() and place.is_file() and os.access(place, os.X_OK)
    except (OSError, ValueError):
        return False


def run_shut_off(
    program: Path, words: Sequence[str], folder: Path, seconds: float
) -> tuple[int, str]:
    """
    Run LibreOffice in a folder of its own, without window, macro and network.

    Args:
        program: LibreOffice.
        words: what it is to do.
        folder: an empty folder that nobody else can read; profile and results come into it.
        seconds: after so long it is ended, with all that it started.

    Returns:
        Its exit code and what it said.

    Raises:
        OSError: it cannot be started.
        TimeoutError: it did not end in time.
    """
    profile = folder / "profile"
    _write_settings(profile)
    call = [
        str(program),
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--invisible", "--norestore", "--nolockcheck", "--nologo"),
        *("--nodefault", "--nofirststartwizard"),
        *words,
    ]
    told = folder / "told"  # a file, for who waits at a pipe may wait for ever
    with told.open("wb") as stream:
        running = subprocess.Popen(  # noqa: S603 - installed by the machine's owner; no shell
            call,
            cwd=folder,
            env=_surroundings(folder, os.environ),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            code = running.wait(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise TimeoutError from error
        finally:
            _end(running)
    return code, told.read_text(encoding="utf-8", errors="replace")


def _write_settings(profile: Path) -> None:
    (profile / "user").mkdir(parents=True)
    items = "".join(
        _ITEM.format(path=path, name=name, value=value) for path, name, value in _SHUT_OFF
    )
    settings = profile / "user" / "registrymodifications.xcu"
    settings.write_text(_SETTINGS.format(items=items), encoding="utf-8")


def _surroundings(folder: Path, given: Mapping[str, str]) -> dict[str, str]:
    """Return the variables for LibreOffice: a place for its files, no way to the network."""
    own = {name: str(folder) for name in ("TMPDIR", "TMP", "TEMP")}
    ways = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
    own |= {name: _NOWHERE for way in ways for name in (way, way.upper())}
    left_out = {"no_proxy", "NO_PROXY", "PYTHONPATH", "PYTHONHOME", "LD_PRELOAD"}
    return {name: value for name, value in given.items() if name not in left_out} | own


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End the program with all that it started; what it starts does not always end with it."""
    if sys.platform == "win32":
        if running.poll() is None:
            subprocess.run(  # noqa: S603 - a number of ours
                ["taskkill", "/F", "/T", "/PID", str(running.pid)],  # noqa: S607 - of Windows
                check=False,
                capture_output=True,
            )
    else:
        _end_group(running.pid)
    running.kill()
    running.wait()


def _end_group(leader: int) -> None:
    try:
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):  # all ended; some systems say it so
        return
