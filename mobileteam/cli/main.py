"""The program: what it says alone, and how it ends when something fails."""

import os
import sys
import tempfile
import traceback

import click

from mobileteam import __version__
from mobileteam.cli.spoken import SpokenGroup, command_word, message_language
from mobileteam.cli.usage import tell_usage

WRONG_USE = 2
OWN_FAULT = 5
INTERRUPTED = 130


@click.group(
    cls=SpokenGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--lang", type=click.Choice(["nl", "fr", "de", "en"]), is_eager=True)
@click.version_option(__version__, prog_name="mobileteam")
@click.pass_context
def mobileteam(ctx: click.Context, lang: str | None) -> None:
    """Say what the program is and what to do next."""
    del lang
    if ctx.invoked_subcommand is None:
        click.echo(command_word("alone"))


def run() -> None:
    """Run the program; whatever fails, the user sees a message and exit code, no traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        sys.exit(mobileteam(prog_name="mobileteam", standalone_mode=False) or 0)
    except click.UsageError as fault:
        tell_usage(fault)
        sys.exit(WRONG_USE)
    except BrokenPipeError:  # the reader of our words, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (click.Abort, KeyboardInterrupt):
        click.echo(command_word("interrupted"), err=True)
        sys.exit(INTERRUPTED)
    except Exception as fault:  # the rim: a fault of ours becomes a message and exit code 5
        if os.environ.get("MOBILETEAM_DEBUG"):
            raise
        _own_up(fault)
        sys.exit(OWN_FAULT)


def _own_up(fault: Exception) -> None:
    """Tell the user that the fault is ours, and keep the details in a file for us."""
    try:
        handle, details = tempfile.mkstemp(prefix="mobileteam-fault-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write("".join(traceback.format_exception(fault)))
    except OSError:
        details = "-"
    click.echo(command_word("own_fault", message_language(), name=details), err=True)
