"""Turn a command line into one pipeline call and print what comes back; one file a command."""

from mobileteam.cli.main import run

__all__ = ["run"]
